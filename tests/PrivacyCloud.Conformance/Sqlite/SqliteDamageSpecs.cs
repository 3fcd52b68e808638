using PrivacyCloud.Conformance.Contracts;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Storage.Files;

namespace PrivacyCloud.Conformance.Sqlite;

/// <summary>A log whose files do not hold is refused by name and reason; the others go on.</summary>
public sealed class SqliteDamageSpecs : StoreContract
{
    private SqliteUnderTest Sqlite => (SqliteUnderTest)Store;

    private string LedgerFile => DataFiles.Ledger(Sqlite.Folder, Given.Log);

    private string KeysFile => DataFiles.Keys(Sqlite.Folder, Given.Log);

    [Fact]
    public async Task A_missing_ledger_is_refused()
    {
        await ClosedWithTwoLogsAsync();
        File.Delete(LedgerFile);
        await RefusedAsync(LogFault.Missing, "ledger database");
    }

    [Fact]
    public async Task Missing_keys_are_refused()
    {
        await ClosedWithTwoLogsAsync();
        File.Delete(KeysFile);
        await RefusedAsync(LogFault.Missing, "keys database");
    }

    [Theory]
    [InlineData(100)]
    [InlineData(4_096)]
    [InlineData(20_000)]
    public async Task A_truncated_file_is_refused(int length)
    {
        await ClosedWithTwoLogsAsync();
        using (var file = File.OpenWrite(LedgerFile))
            file.SetLength(length);

        await RefusedAsync(LogFault.Damaged, "ledger");
    }

    [Fact]
    public async Task An_empty_file_is_refused()
    {
        await ClosedWithTwoLogsAsync();
        await File.WriteAllBytesAsync(LedgerFile, [], Given.Cancel);
        await RefusedAsync(LogFault.Foreign, "another program");
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused()
    {
        await ClosedWithTwoLogsAsync();
        await File.WriteAllBytesAsync(LedgerFile, new byte[50_000].Select(_ => (byte)'x').ToArray(), Given.Cancel);
        await RefusedAsync(LogFault.Damaged, "ledger database");
    }

    [Fact]
    public async Task Another_program_s_database_is_refused()
    {
        await ClosedWithTwoLogsAsync();
        DataFiles.Change(LedgerFile, "PRAGMA application_id=1");
        await RefusedAsync(LogFault.Foreign, "another program");
    }

    [Fact]
    public async Task Another_log_s_database_is_refused()
    {
        await ClosedWithTwoLogsAsync();
        File.Copy(DataFiles.Ledger(Sqlite.Folder, Given.OtherLog), LedgerFile, overwrite: true);
        await RefusedAsync(LogFault.Foreign, "somebody else");
    }

    [Fact]
    public async Task Another_log_s_keys_are_refused()
    {
        await ClosedWithTwoLogsAsync();
        File.Copy(DataFiles.Keys(Sqlite.Folder, Given.OtherLog), KeysFile, overwrite: true);
        await RefusedAsync(LogFault.Foreign, "somebody else");
    }

    [Fact]
    public async Task A_newer_schema_is_refused()
    {
        await ClosedWithTwoLogsAsync();
        DataFiles.Change(LedgerFile, "PRAGMA user_version=3");
        await RefusedAsync(LogFault.Newer, "newer program");
    }

    [Fact]
    public async Task A_changed_last_entry_is_refused()
    {
        await ClosedWithTwoLogsAsync();
        DataFiles.Replace(LedgerFile, """{"n":29}"""u8, """{"n":39}"""u8);
        await RefusedAsync(LogFault.Damaged, "does not follow");
    }

    [Fact]
    public async Task A_changed_hash_is_refused()
    {
        await ClosedWithTwoLogsAsync();
        DataFiles.Change(LedgerFile, "UPDATE entries SET hash = zeroblob(32) WHERE position = 29");
        await RefusedAsync(LogFault.Damaged, "does not follow");
    }

    [Fact]
    public async Task Entries_taken_away_from_the_end_are_noticed_against_the_last_checkpoint()
    {
        await ClosedWithTwoLogsAsync();
        DataFiles.Change(LedgerFile, "DELETE FROM entries WHERE position >= 20");
        await RefusedAsync(LogFault.Damaged, "a checkpoint over 30 was signed");
    }

    [Fact]
    public async Task A_checkpoint_that_was_not_signed_here_is_refused()
    {
        await ClosedWithTwoLogsAsync();
        DataFiles.Change(LedgerFile, """
            UPDATE checkpoints SET note = replace(note, char(10) || '30' || char(10), char(10) || '29' || char(10))
            """);
        await RefusedAsync(LogFault.Damaged, "last checkpoint");
    }

    [Fact]
    public async Task A_changed_tree_is_noticed_against_the_last_checkpoint()
    {
        await ClosedWithTwoLogsAsync();
        DataFiles.Change(LedgerFile, "UPDATE entries SET nodes = zeroblob(length(nodes)) WHERE position = 15");
        await RefusedAsync(LogFault.Damaged, "does not extend");
    }

    [Fact]
    public async Task A_full_verification_finds_a_bit_that_was_flipped_long_ago()
    {
        await ClosedWithTwoLogsAsync();
        DataFiles.Replace(LedgerFile, """{"n":7}"""u8, """{"n":6}"""u8);
        Sqlite.Open();
        Assert.Equal(30, (await Ledger.HeadAsync(Given.Log, Given.Cancel)).Size);
        var verification = await Ledger.VerifyAsync(Given.Log, Given.Cancel);
        Assert.Contains("Entry 7 does not follow from the one before.", verification.Faults);
        Assert.True((await Ledger.VerifyAsync(Given.OtherLog, Given.Cancel)).Holds);
    }

    [Theory]
    [InlineData("DELETE FROM entries WHERE position = 12", "Entry 12 is missing.")]
    [InlineData("UPDATE entries SET version = 77 WHERE position = 12", "versions of stream")]
    [InlineData("UPDATE entries SET at = at + 1 WHERE position = 12", "Entry 12 does not follow")]
    [InlineData("INSERT INTO names (text) VALUES ('operator'); UPDATE entries SET actor = (SELECT max(id) FROM names) "
        + "WHERE position = 12", "Entry 12 does not follow")]
    [InlineData("UPDATE entries SET at = 9223372036854775807 WHERE position = 12", "entry 12 is missing or cannot")]
    [InlineData("UPDATE entries SET hash = zeroblob(99) WHERE position = 12", "entry 12 is missing or cannot")]
    [InlineData("UPDATE entries SET nodes = zeroblob(32) WHERE position = 13", "The tree does not hold at entry 13.")]
    public async Task A_full_verification_finds_what_was_changed(string sql, string fault)
    {
        await ClosedWithTwoLogsAsync();
        DataFiles.Change(LedgerFile, sql);
        Sqlite.Open();
        var verification = await Ledger.VerifyAsync(Given.Log, Given.Cancel);
        Assert.Contains(verification.Faults, found => found.Contains(fault, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_second_process_is_refused_with_a_clear_message()
    {
        await FillAsync(1);
        var second = new SqliteUnderTest(folder: Sqlite.Folder);
        var refusal = Assert.Throws<DataFolderInUseException>(() => second.Ledger);
        Assert.Contains(Sqlite.Folder, refusal.Message, StringComparison.Ordinal);
        second.Close();
        await AppendAsync(Given.Item(Given.Duty(1), 1, Given.Event()));
    }

    [Fact]
    public async Task Lost_region_keys_stop_the_store_instead_of_being_made_anew()
    {
        await ClosedWithTwoLogsAsync();
        foreach (var key in Directory.GetFiles(Path.Combine(Sqlite.Folder, "vn-1", "keys"), "epoch-*"))
            File.Delete(key);

        Sqlite.Open();
        Assert.Throws<InvalidDataException>(() => Sqlite.Ledger);
    }

    protected override Task<IStoreUnderTest> OpenAsync() => SqliteUnderTest.NewAsync();

    private async Task ClosedWithTwoLogsAsync()
    {
        await Ledger.FoundAsync(Given.OtherLog, Given.Cancel);
        await FillAsync(30);
        await FillAsync(5, Given.OtherLog);
        await Ledger.CheckpointAsync(Given.Log, Given.Cancel);
        Sqlite.Close();
    }

    private async Task RefusedAsync(LogFault fault, string why)
    {
        Sqlite.Open();
        var refusal = await Assert.ThrowsAsync<LogUnavailableException>(
            () => Ledger.AppendAsync(Given.Item(Given.Duty(1), 30, Given.Event()), Given.Cancel));
        Assert.Equal((fault, Given.Log), (refusal.Fault, refusal.Log));
        Assert.Contains(why, refusal.Message, StringComparison.Ordinal);
        await AppendAsync(Given.Item(Given.Duty(1, Given.OtherLog), 5, Given.Event()));
        Assert.Equal([Given.Log, Given.OtherLog], Ledger.Logs);
    }
}
