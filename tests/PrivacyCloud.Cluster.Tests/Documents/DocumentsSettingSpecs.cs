using PrivacyCloud.Silo.Hosting;

namespace PrivacyCloud.Cluster.Tests.Documents;

/// <summary>What may be said of where documents lie, and what is refused with a reason.</summary>
public sealed class DocumentsSettingSpecs
{
    private const string Key = "a2V5IGZvciB0ZXN0cw==";

    [Fact]
    public void Nothing_is_the_data_folder()
    {
        var said = DocumentsSetting.Read(string.Empty, null);
        Assert.Null(said.Address);
        Assert.Empty(said.Faults);
    }

    [Theory]
    [InlineData("https://account.blob.core.windows.net")]
    [InlineData("https://account.blob.core.windows.net/")]
    public void An_account_on_Azure_is_opened_by_the_silo_itself(string address)
    {
        var said = DocumentsSetting.Read(address, null);
        Assert.Empty(said.Faults);
        Assert.Equal("account.blob.core.windows.net", said.Address!.Host);
        Assert.Null(said.Key);
    }

    [Fact]
    public void An_account_on_this_machine_is_opened_by_its_key_which_is_never_told()
    {
        var said = DocumentsSetting.Read("http://127.0.0.1:10000/account", Key);
        Assert.Empty(said.Faults);
        Assert.Equal(("account", Key), (said.Account, said.Key));
        Assert.DoesNotContain(Key, $"{said}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("account", null, "must be an address")]
    [InlineData("ftp://account.example", null, "must be the https:// address")]
    [InlineData("UseDevelopmentStorage=true", null, "must be an address")]
    [InlineData("https://account.blob.core.windows.net/container", null, "no path in it")]
    [InlineData("https://account.blob.core.windows.net/?sv=1&sig=x", null, "without a signature")]
    [InlineData("https://me:secret@account.blob.core.windows.net/", null, "without a signature")]
    [InlineData("https://account.blob.core.windows.net/", Key, "the silo's identity opens the account")]
    [InlineData("http://account.blob.core.windows.net/", Key, "on 127.0.0.1 alone")]
    [InlineData("http://10.0.0.1:10000/account", Key, "on 127.0.0.1 alone")]
    [InlineData("http://localhost:10000/account", Key, "on 127.0.0.1 alone")]
    [InlineData("http://127.0.0.1.example:10000/account", Key, "on 127.0.0.1 alone")]
    [InlineData("http://127.0.0.1:10000/", Key, "3 to 24 lower-case letters and digits")]
    [InlineData("http://127.0.0.1:10000/account/container", Key, "3 to 24 lower-case letters and digits")]
    [InlineData("http://127.0.0.1:10000/account?sig=x", Key, "without a signature")]
    [InlineData("http://127.0.0.1:10000/account", null, "PRIVACYCLOUD_DOCUMENTS_KEY must hold the key")]
    [InlineData("http://127.0.0.1:10000/account", "", "PRIVACYCLOUD_DOCUMENTS_KEY must hold the key")]
    [InlineData("http://127.0.0.1:10000/account", "no base64!", "PRIVACYCLOUD_DOCUMENTS_KEY must hold the key")]
    public void Everything_else_is_refused_with_a_reason_that_repeats_no_secret(
        string address, string? key, string why)
    {
        var said = DocumentsSetting.Read(address, key);
        Assert.Null(said.Address);
        var fault = Assert.Single(said.Faults);
        Assert.Contains(why, fault, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", fault, StringComparison.Ordinal);
        Assert.DoesNotContain("sig=", fault, StringComparison.Ordinal);
        Assert.False(key?.Length > 0 && fault.Contains(key, StringComparison.Ordinal));
    }
}
