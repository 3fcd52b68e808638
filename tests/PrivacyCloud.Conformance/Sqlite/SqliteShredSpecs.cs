using System.Text;
using PrivacyCloud.Conformance.Contracts;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Vault;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Conformance.Sqlite;

/// <summary>What the raw files hold of a person and of the keys, before and after; and after a crash midway.</summary>
public sealed class SqliteShredSpecs : StoreContract
{
    private const string Planted = "Planted Name Quý Tộc <planted@example.test>";

    private static readonly HolderId Holder = new(Given.Id(1));

    private readonly List<string> _copies = [];

    private SqliteUnderTest Sqlite => (SqliteUnderTest)Store;

    private string KeysFile => DataFiles.Keys(Sqlite.Folder, Given.Log);

    [Fact]
    public async Task No_file_ever_holds_a_planted_name_in_clear()
    {
        await PlantAsync(1, Holder);
        await Store.Vault.KeyedHashAsync(Given.Log, "identifier.email.v1", Given.Bytes(Planted), Given.Cancel);
        AssertNowhere(Sqlite.Folder);
        await Store.Vault.ShredAsync(Given.Log, Holder, Compartment.Contact, Given.Cancel);
        AssertNowhere(Sqlite.Folder);
        Sqlite.Close();
        AssertNowhere(Sqlite.Folder);
    }

    [Fact]
    public async Task The_wrapped_key_is_in_the_files_before_and_nowhere_after()
    {
        var content = await PlantAsync(1, Holder);
        var wrapped = WrappedKeyOf(Holder);
        Assert.NotEmpty(DataFiles.Holding(Sqlite.Folder, wrapped));
        Assert.NotEmpty(DataFiles.Holding(Sqlite.Folder, content.Cipher.Span));

        await Store.Vault.ShredAsync(Given.Log, Holder, Compartment.Contact, Given.Cancel);

        Assert.Empty(DataFiles.Holding(Sqlite.Folder, wrapped));
        Assert.Empty(DataFiles.Holding(Sqlite.Folder, content.Cipher.Span));
    }

    [Fact]
    public async Task Among_many_keys_put_in_any_order_each_shredded_one_is_nowhere()
    {
        var random = new Random(7);
        var holders = Enumerable.Range(1, 300)
            .Select(_ => new HolderId(new Guid(random.Next(), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10))).ToArray();
        await Task.WhenAll(holders.Select((holder, n) => PlantAsync(n, holder)));
        foreach (var holder in holders.Take(25))
        {
            var wrapped = WrappedKeyOf(holder);
            Assert.NotEmpty(DataFiles.Holding(Sqlite.Folder, wrapped));
            await Store.Vault.ShredAsync(Given.Log, holder, Compartment.Contact, Given.Cancel);
            Assert.Empty(DataFiles.Holding(Sqlite.Folder, wrapped));
        }
    }

    [Fact]
    public async Task Identifier_hashes_are_nowhere_after_the_identifiers_are_shredded()
    {
        var hash = await Store.Vault.KeyedHashAsync(
            Given.Log, "identifier.email.v1", Given.Bytes(Planted), Given.Cancel);
        await AppendAsync(Given.Item(Given.Duty(1), 0, Given.Event()) with { Claims = [new("email", hash, Holder)] });
        Assert.NotEmpty(DataFiles.Holding(Sqlite.Folder, hash.Span));
        await Store.Vault.ShredAsync(Given.Log, Holder, Compartment.Identifiers, Given.Cancel);
        Assert.Empty(DataFiles.Holding(Sqlite.Folder, hash.Span));
    }

    [Theory]
    [InlineData("shred.key")]
    [InlineData("shred.purged")]
    [InlineData("shred.contents")]
    [InlineData("shred.cut")]
    public async Task A_shredding_that_a_crash_cut_short_is_finished_when_the_log_is_opened_again(string crash)
    {
        var content = await PlantAsync(1, Holder);
        var wrapped = WrappedKeyOf(Holder);
        await CrashAsync(crash, () => Store.Vault.ShredAsync(Given.Log, Holder, Compartment.Contact, Given.Cancel));

        await using var left = OpenCopy();
        Assert.True(await left.Vault.IsShreddedAsync(Given.Log, Holder, Compartment.Contact, Given.Cancel));
        Assert.Null(await left.Vault.OpenAsync(Given.Log, content.Reference, Given.Cancel));
        Assert.Empty(DataFiles.Holding(left.Folder, wrapped));
        Assert.Empty(DataFiles.Holding(left.Folder, content.Cipher.Span));
        await Assert.ThrowsAsync<CompartmentShreddedException>(() => left.Vault.SealAsync(
            Given.Log, new(Given.Id(2)), Holder, Compartment.Contact, Given.Bytes("x"), Given.Cancel));
    }

    [Fact]
    public async Task A_crash_before_the_first_step_leaves_everything_and_it_can_be_done_again()
    {
        var content = await PlantAsync(1, Holder);
        await CrashAsync("commit", () => Store.Vault.ShredAsync(Given.Log, Holder, Compartment.Contact, Given.Cancel));

        await using var left = OpenCopy();
        Assert.NotNull(await left.Vault.OpenAsync(Given.Log, content.Reference, Given.Cancel));
        await left.Vault.ShredAsync(Given.Log, Holder, Compartment.Contact, Given.Cancel);
        Assert.Null(await left.Vault.OpenAsync(Given.Log, content.Reference, Given.Cancel));
    }

    [Theory]
    [InlineData("rotate.epoch")]
    [InlineData("rotate.log")]
    [InlineData("commit")]
    public async Task A_rotation_that_a_crash_cut_short_loses_no_key_and_is_finished_by_the_next(string crash)
    {
        await Ledger.FoundAsync(Given.OtherLog, Given.Cancel);
        var content = await PlantAsync(1, Holder);
        await CrashAsync(crash, () => Store.Vault.RotateAsync(Given.Vietnam, Given.Cancel));

        await using var left = OpenCopy();
        Assert.NotNull(await left.Vault.OpenAsync(Given.Log, content.Reference, Given.Cancel));
        await left.Vault.RotateAsync(Given.Vietnam, Given.Cancel);
        Assert.NotNull(await left.Vault.OpenAsync(Given.Log, content.Reference, Given.Cancel));
        Assert.Equal(["epoch-00000002.key"], EpochFiles(left));
    }

    [Fact]
    public async Task After_a_rotation_the_old_epoch_and_what_it_wrapped_are_nowhere()
    {
        await PlantAsync(1, Holder);
        var wrapped = WrappedKeyOf(Holder);
        var epoch = await File.ReadAllBytesAsync(
            Path.Combine(Sqlite.Folder, "vn-1", "keys", "epoch-00000001.key"), Given.Cancel);
        await Store.Vault.RotateAsync(Given.Vietnam, Given.Cancel);
        Assert.Empty(DataFiles.Holding(Sqlite.Folder, wrapped));
        Assert.Empty(DataFiles.Holding(Sqlite.Folder, epoch));
        Assert.Equal(["epoch-00000002.key"], EpochFiles(Sqlite));
    }

    [Fact]
    public async Task A_backup_from_before_a_rotation_opens_nothing()
    {
        var content = await PlantAsync(1, Holder);
        Sqlite.Close();
        var backup = await File.ReadAllBytesAsync(KeysFile, Given.Cancel);
        Sqlite.Open();
        await Store.Vault.RotateAsync(Given.Vietnam, Given.Cancel);
        Sqlite.Close();
        await File.WriteAllBytesAsync(KeysFile, backup, Given.Cancel);
        Sqlite.Open();
        await Assert.ThrowsAsync<LogUnavailableException>(
            () => Store.Vault.OpenAsync(Given.Log, content.Reference, Given.Cancel));
    }

    [Fact]
    public async Task A_rotation_stops_before_it_would_destroy_the_keys_of_a_log_that_cannot_be_opened()
    {
        await Ledger.FoundAsync(Given.OtherLog, Given.Cancel);
        var content = await PlantAsync(1, Holder);
        Sqlite.Close();
        File.Move(DataFiles.Ledger(Sqlite.Folder, Given.OtherLog), Sqlite.Folder + "-aside");
        Sqlite.Open();
        await Assert.ThrowsAsync<LogUnavailableException>(
            () => Store.Vault.RotateAsync(Given.Vietnam, Given.Cancel));
        Assert.Equal(2, EpochFiles(Sqlite).Length);
        Assert.NotNull(await Store.Vault.OpenAsync(Given.Log, content.Reference, Given.Cancel));
        File.Move(Sqlite.Folder + "-aside", DataFiles.Ledger(Sqlite.Folder, Given.OtherLog));
        await Store.Vault.RotateAsync(Given.Vietnam, Given.Cancel);
        Assert.Equal(["epoch-00000002.key"], EpochFiles(Sqlite));
    }

    [Fact]
    public void Keys_are_readable_by_their_owner_alone()
    {
        // File modes are a matter of Unix.
        if (OperatingSystem.IsWindows())
            return;

        foreach (var path in Directory.GetFiles(Path.Combine(Sqlite.Folder, "vn-1", "keys")))
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
    }

    protected override Task<IStoreUnderTest> OpenAsync() => SqliteUnderTest.NewAsync();

    private static string[] EpochFiles(SqliteUnderTest store) =>
    [
        .. Directory.GetFiles(Path.Combine(store.Folder, "vn-1", "keys"), "epoch-*")
            .Select(path => Path.GetFileName(path)).Order(),
    ];

    private static void AssertNowhere(string folder)
    {
        Assert.Empty(DataFiles.Holding(folder, Encoding.UTF8.GetBytes("Planted Name")));
        Assert.Empty(DataFiles.Holding(folder, Encoding.UTF8.GetBytes("Quý Tộc")));
        Assert.Empty(DataFiles.Holding(folder, Encoding.Unicode.GetBytes("Planted Name")));
        Assert.Empty(DataFiles.Holding(folder, Encoding.UTF8.GetBytes("planted@example.test")));
    }

    private async Task<SealedContent> PlantAsync(int item, HolderId holder)
    {
        var content = await Store.Vault.SealAsync(
            Given.Log, new(Given.Id(item + 1)), holder, Compartment.Contact, Given.Bytes(Planted), Given.Cancel);
        await AppendAsync(Given.Item(Given.Duty(item + 1), 0, Given.Event()) with { Sealed = [content] });
        return content;
    }

    private byte[] WrappedKeyOf(HolderId holder) => DataFiles.Value(
        KeysFile, $"SELECT wrapped FROM keys WHERE holder = x'{Convert.ToHexString(holder.Value.ToByteArray(true))}'");

    /// <summary>Copies the folder at the crash point, as a killed process leaves it, and breaks off there.</summary>
    private async Task CrashAsync(string point, Func<Task> act)
    {
        Sqlite.Close();
        Sqlite.Change = options => options with { CrashPoint = name => Crash(name, point) };
        Sqlite.Open();
        await Ledger.HeadAsync(Given.Log, Given.Cancel);
        await Assert.ThrowsAnyAsync<Exception>(act);
        Assert.Single(_copies);
        Sqlite.Change = static options => options;
    }

    private void Crash(string name, string point)
    {
        if (name != point || _copies.Count > 0)
            return;

        _copies.Add(DataFiles.CopyAsKilled(Sqlite.Folder));
        throw new IOException("Crashed here.");
    }

    private SqliteUnderTest OpenCopy() => new(folder: _copies.Single());
}
