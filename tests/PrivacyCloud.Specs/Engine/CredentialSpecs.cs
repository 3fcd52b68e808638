using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Access;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Specs.Tenants;
using static PrivacyCloud.Specs.Tenants.Known;

namespace PrivacyCloud.Specs.Engine;

/// <summary>Who is calling, told from the credential alone.</summary>
public sealed class CredentialSpecs
{
    [Fact]
    public async Task A_secret_key_tells_tenant_and_permissions()
    {
        using var desk = await Desk.OpenAsync();
        var text = await desk.IssueSecretAsync(Key, Permission.LedgerRead, Permission.TenantRead);

        var caller = await desk.FindAsync(text);

        Assert.Equal((Known.Tenant, null, CredentialKind.Secret), (caller!.Tenant, caller.Brand, caller.Kind));
        Assert.True(caller.May(Permission.LedgerRead));
        Assert.False(caller.May(Permission.KeysManage));
        Assert.Equal(Domain.Ledger.Actor.Of(Key), caller.Actor);
    }

    [Fact]
    public async Task A_publishable_key_tells_its_brand_and_the_origins_of_brand_and_group()
    {
        using var desk = await Desk.OpenAsync();
        await desk.AllowGroupOriginAsync(Origin.Parse("https://group.example"));
        var text = await desk.IssuePublishableAsync(Key);

        var caller = await desk.FindAsync(text);

        Assert.Equal((Shop, CredentialKind.Publishable), (caller!.Brand!.Value, caller.Kind));
        Assert.Empty(caller.Permissions);
        Assert.Equal([Site, Origin.Parse("https://group.example")], caller.Origins);
    }

    [Fact]
    public async Task A_key_opens_nothing_from_the_moment_its_revocation_is_answered()
    {
        using var desk = await Desk.OpenAsync();
        var text = await desk.IssueSecretAsync(Key, Permission.TenantRead);
        Assert.NotNull(await desk.FindAsync(text));

        await desk.DoAsync(new TenantCommand.RevokeKey(Key));

        Assert.Null(await desk.FindAsync(text));
    }

    [Fact]
    public async Task A_key_read_from_the_store_while_it_is_revoked_opens_nothing_afterwards()
    {
        using var desk = await Desk.OpenAsync();
        var text = await desk.IssueSecretAsync(Key, Permission.TenantRead);
        var arrived = desk.Readers.CloseAsync();
        var finding = desk.FindAsync(text);
        await arrived;
        await desk.DoAsync(new TenantCommand.RevokeKey(Key));

        desk.Readers.Open();
        await finding;

        Assert.Null(await desk.FindAsync(text));
    }

    [Fact]
    public async Task When_a_tenant_left_its_keys_open_nothing()
    {
        using var desk = await Desk.OpenAsync();
        var secret = await desk.IssueSecretAsync(Key, Permission.TenantRead);
        var publishable = await desk.IssuePublishableAsync(OtherKey);

        await desk.DoAsync(new TenantCommand.Close());

        Assert.Null(await desk.FindAsync(secret));
        Assert.Null(await desk.FindAsync(publishable));
    }

    [Fact]
    public async Task A_key_with_another_secret_or_another_kind_opens_nothing()
    {
        using var desk = await Desk.OpenAsync();
        var text = await desk.IssueSecretAsync(Key, Permission.TenantRead);
        var last = text[^1] == '0' ? '1' : '0';

        Assert.Null(await desk.FindAsync(text[..^1] + last));
        Assert.Null(await desk.FindAsync("pk_" + text[3..]));
        Assert.Null(await desk.FindAsync(KeyText.Random(CredentialKind.Secret, Known.Tenant).Reveal()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("sk_")]
    [InlineData("Bearer sk_x")]
    [InlineData("sk_00000000000000000000000000_0000000000000000000000000000000000000000000000000000")]
    [InlineData("sk_06ccggw0000000000000000001_000000000000000000000000000000000000000000000000000U")]
    public async Task What_is_no_key_opens_nothing(string? text)
    {
        using var desk = await Desk.OpenAsync();

        Assert.Null(await desk.FindAsync(text));
    }

    [Fact]
    public async Task The_secret_is_nowhere_in_the_store()
    {
        using var desk = await Desk.OpenAsync();
        var text = await desk.IssueSecretAsync(Key, Permission.TenantRead);

        Assert.DoesNotContain(text[^52..], desk.Everything(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_call_sent_again_gets_the_same_secret_and_another_call_another()
    {
        using var desk = await Desk.OpenAsync();
        var cancel = TestContext.Current.CancellationToken;
        Task<KeyText> Make(string? idempotency) =>
            desk.Mint.MakeAsync(desk.Log, CredentialKind.Secret, Known.Tenant, Key, idempotency, cancel);

        Assert.Equal((await Make("one")).Reveal(), (await Make("one")).Reveal());
        Assert.NotEqual((await Make("one")).Reveal(), (await Make("two")).Reveal());
        Assert.NotEqual((await Make(null)).Reveal(), (await Make(null)).Reveal());
    }

    [Fact]
    public async Task The_last_use_of_a_key_is_written_at_most_once_a_minute_and_never_into_the_ledger()
    {
        using var desk = await Desk.OpenAsync();
        var text = await desk.IssueSecretAsync(Key, Permission.TenantRead);
        var size = desk.LedgerSize;
        await desk.FindAsync(text);
        Assert.Equal(1, await desk.FlushUsesAsync());

        desk.Clock.Advance(Duration.FromSeconds(59));
        await desk.FindAsync(text);
        Assert.Equal(0, await desk.FlushUsesAsync());
        desk.Clock.Advance(Duration.FromSeconds(1));
        await desk.FindAsync(text);
        Assert.Equal(1, await desk.FlushUsesAsync());

        Assert.Equal(desk.Clock.Now, desk.LastUse(Key));
        Assert.Equal(size, desk.LedgerSize);
    }
}
