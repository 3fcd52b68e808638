using System.ComponentModel;
using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using PrivacyCloud.Conformance.Contracts;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Vault;
using PrivacyCloud.Storage.Postgres;

namespace PrivacyCloud.Conformance.Postgres;

/// <summary>What the server's raw files hold of keys and hashes, before and after.</summary>
[Collection(PostgresCollections.Vault)]
public sealed class PostgresPurgeSpecs : StoreContract
{
    // Transactions of other specs, in whichever database of the server, hold the purge back while they last.
    private const int TurnsMax = 200;

    private const string Planted = "Planted Name Quý Tộc <planted@example.test>";

    private static readonly HolderId Holder = new(Given.Id(1));

    private PostgresUnderTest One => (PostgresUnderTest)Store;

    private PostgresDatabase Database => One.Database;

    [Fact]
    public async Task A_destroyed_key_is_in_no_table_after_the_purge_and_the_others_still_open()
    {
        await SealedWords.PutAsync(One, 1, Holder, Compartment.Identifiers, Planted);
        var others = await SealedWords.PutAsync(One, 2, new(Given.Id(2)), Compartment.Identifiers, "Other Words");
        var wrapped = await WrappedKeyAsync();
        Assert.NotEmpty(await PostgresFiles.HoldingAsync(Database, wrapped));

        await One.Vault.ShredAsync(Given.Log, Holder, Compartment.Identifiers, Given.Cancel);

        // Overwriting a row leaves the old one on its page: this is what the purge is for.
        Assert.NotEmpty(await PostgresFiles.HoldingAsync(Database, wrapped));
        Assert.True(await IsPurgedAsync(One.Purge));
        Assert.Empty(await PostgresFiles.HoldingAsync(Database, wrapped));
        Assert.Equal("Other Words", await SealedWords.OpenAsync(One, others));
        Assert.Equal(0, await Database.ValueAsync<long>("SELECT count(*) FROM privacycloud_keys.purges"));
    }

    [Fact]
    public async Task An_identifiers_hash_is_in_no_table_or_index_after_the_purge()
    {
        var hash = await One.Vault.KeyedHashAsync(
            Given.Log, "identifier.email.v1", Given.Bytes(Planted), Given.Cancel);
        await AppendAsync(Given.Item(Given.Duty(1), 0, Given.Event()) with { Claims = [new("email", hash, Holder)] });
        Assert.NotEmpty(await PostgresFiles.HoldingAsync(Database, hash));
        await One.Vault.ShredAsync(Given.Log, Holder, Compartment.Identifiers, Given.Cancel);
        Assert.True(await IsPurgedAsync(One.Purge));
        Assert.Empty(await PostgresFiles.HoldingAsync(Database, hash));
    }

    [Fact]
    public async Task While_somebody_may_still_look_back_the_purge_stays_owed()
    {
        await SealedWords.PutAsync(One, 1, Holder, Compartment.Contact, Planted);
        var wrapped = await WrappedKeyAsync();
        await using (var looking = new NpgsqlConnection(Database.Superuser))
        {
            await looking.OpenAsync(Given.Cancel);
            await using var transaction = await looking.BeginTransactionAsync(
                System.Data.IsolationLevel.RepeatableRead, Given.Cancel);
            await using var look = new NpgsqlCommand("SELECT count(*) FROM privacycloud.logs", looking, transaction);
            await look.ExecuteScalarAsync(Given.Cancel);
            await One.Vault.ShredAsync(Given.Log, Holder, Compartment.Contact, Given.Cancel);
            Assert.Equal(1, await One.Purge.RunAsync(Given.Vietnam, Given.Cancel));
            Assert.NotEmpty(await PostgresFiles.HoldingAsync(Database, wrapped));
        }

        Assert.True(await IsPurgedAsync(One.Purge));
        Assert.Empty(await PostgresFiles.HoldingAsync(Database, wrapped));
    }

    [Fact]
    public async Task A_partition_that_is_in_use_stays_owed_and_nobody_waits_long_for_the_purge()
    {
        await SealedWords.PutAsync(One, 1, Holder, Compartment.Contact, Planted);
        await One.Vault.ShredAsync(Given.Log, Holder, Compartment.Contact, Given.Cancel);
        await using (var reading = new NpgsqlConnection(Database.Superuser))
        {
            await reading.OpenAsync(Given.Cancel);
            await using var transaction = await reading.BeginTransactionAsync(Given.Cancel);
            await using var read = new NpgsqlCommand(
                "SELECT count(*) FROM privacycloud_keys.keys", reading, transaction);
            await read.ExecuteScalarAsync(Given.Cancel);
            Assert.Equal(1, await One.Purge.RunAsync(Given.Vietnam, Given.Cancel));
        }

        Assert.True(await IsPurgedAsync(One.Purge));
    }

    [Fact]
    public async Task What_a_process_that_died_did_not_purge_another_does_when_it_begins()
    {
        await SealedWords.PutAsync(One, 1, Holder, Compartment.Contact, Planted);
        await One.Vault.ShredAsync(Given.Log, Holder, Compartment.Contact, Given.Cancel);
        await using var other = One.Beside();
        Assert.True(await IsPurgedAsync(other.Purge));
        Assert.Equal(0, await Database.ValueAsync<long>("SELECT count(*) FROM privacycloud_keys.purges"));
    }

    [Fact]
    public async Task The_purge_comes_by_itself_some_time_after_and_again_while_something_is_owed()
    {
        var clock = new HandClock();
        var source = Database.As(new PgRoles().App, PostgresUnderTest.Password);
        var options = new PgOptions
        {
            Connections = new Dictionary<Region, string> { [Given.Vietnam] = source },
            Folder = One.Folder,
        };
        await using var store = new PgStore(options, clock, NullLogger<PgStore>.Instance);
        using var purge = new PgPurge(store);
        await RingAsync(clock, purge);
        Assert.Empty(clock.Waits);
        await One.Vault.ShredAsync(Given.Log, Holder, Compartment.Contact, Given.Cancel);
        purge.Owe(Given.Vietnam);
        Assert.Equal([options.PurgeAfter], clock.Waits);
        await using (var reading = new NpgsqlConnection(Database.Superuser))
        {
            await reading.OpenAsync(Given.Cancel);
            await using var transaction = await reading.BeginTransactionAsync(Given.Cancel);
            await using var read = new NpgsqlCommand("LOCK privacycloud_keys.keys", reading, transaction);
            await read.ExecuteNonQueryAsync(Given.Cancel);
            await RingAsync(clock, purge);
        }

        Assert.Equal(1, await Database.ValueAsync<long>("SELECT count(*) FROM privacycloud_keys.purges"));
        for (var turn = 0; turn < TurnsMax && clock.Waits.Any(); turn++)
            await RingAsync(clock, purge);

        Assert.Equal(0, await Database.ValueAsync<long>("SELECT count(*) FROM privacycloud_keys.purges"));
        Assert.Empty(clock.Waits);
    }

    [Fact]
    public async Task An_ordinary_backup_that_leaves_one_schema_out_holds_contents_and_no_key()
    {
        var content = await SealedWords.SealAsync(One, 1, Holder, Compartment.Contact, Planted);
        await SealedWords.AppendAsync(One, 1, content);
        var wrapped = await WrappedKeyAsync();
        Assert.Contains(Convert.ToHexStringLower(wrapped), await BackUpAsync(), StringComparison.Ordinal);
        var ordinary = await BackUpAsync("--exclude-schema=privacycloud_keys");
        Assert.DoesNotContain(Convert.ToHexStringLower(wrapped), ordinary, StringComparison.Ordinal);
        Assert.DoesNotContain("privacycloud_keys.", ordinary, StringComparison.Ordinal);
        Assert.Contains(Convert.ToHexStringLower(content.Cipher.Span), ordinary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Purging_while_others_seal_and_shred_loses_nothing()
    {
        await using var other = One.Beside();
        var kept = new List<Sealed>();
        using var done = new CancellationTokenSource();
        var purging = Task.Run(
            async () =>
            {
                while (!done.IsCancellationRequested)
                    await other.Purge.RunAsync(Given.Vietnam, Given.Cancel);
            },
            Given.Cancel);
        for (var n = 1; n <= 40; n++)
        {
            var holder = new HolderId(Given.Id(n));
            kept.Add(await SealedWords.PutAsync(One, n * 2, holder, Compartment.Contact, "Words"));
            await SealedWords.PutAsync(One, (n * 2) + 1, holder, Compartment.Identifiers, "Gone");
            await One.Vault.ShredAsync(Given.Log, holder, Compartment.Identifiers, Given.Cancel);
        }

        await done.CancelAsync();
        await purging;
        foreach (var reference in kept)
            Assert.Equal("Words", await SealedWords.OpenAsync(other, reference));
    }

    [Fact]
    public async Task No_file_ever_holds_a_planted_name_in_clear()
    {
        await SealedWords.PutAsync(One, 1, Holder, Compartment.Contact, Planted);
        await One.Vault.KeyedHashAsync(Given.Log, "identifier.email.v1", Given.Bytes(Planted), Given.Cancel);
        Assert.Empty(await PostgresFiles.HoldingAsync(Database, Given.Bytes("Quý Tộc")));
        Assert.Empty(PostgresFiles.LogHolding(Given.Bytes("Quý Tộc")));
    }

    [Fact]
    public async Task The_write_ahead_log_keeps_a_destroyed_key_but_no_epoch_that_opens_it_after_a_rotation()
    {
        await SealedWords.PutAsync(One, 1, Holder, Compartment.Contact, Planted);
        var wrapped = await WrappedKeyAsync();
        var epoch = Directory.GetFiles(Path.Combine(One.Folder, "vn-1", "keys"), "epoch-*").Single();
        var master = await File.ReadAllBytesAsync(epoch, Given.Cancel);
        await One.Vault.ShredAsync(Given.Log, Holder, Compartment.Contact, Given.Cancel);
        Assert.True(await IsPurgedAsync(One.Purge));
        Assert.NotEmpty(PostgresFiles.LogHolding(wrapped));
        await One.Vault.RotateAsync(Given.Vietnam, Given.Cancel);
        Assert.False(File.Exists(epoch));
        Assert.Empty(await PostgresFiles.HoldingAsync(Database, master));
        Assert.Empty(PostgresFiles.LogHolding(master));
    }

    protected override Task<IStoreUnderTest> OpenAsync() => PostgresUnderTest.NewAsync();

    private static async Task<bool> IsPurgedAsync(PgPurge purge)
    {
        for (var turn = 0; turn < TurnsMax; turn++)
        {
            if (await purge.RunAsync(Given.Vietnam, Given.Cancel) == 0)
                return true;
        }

        return false;
    }

    private static async Task RingAsync(HandClock clock, PgPurge purge)
    {
        clock.Ring();
        await purge.Running;
    }

    private async Task<string> BackUpAsync(params string[] switches)
    {
        var server = new NpgsqlConnectionStringBuilder(Database.Superuser);
        using var program = new Process
        {
            StartInfo = new("pg_dump", ["-h", server.Host!, "-p", $"{server.Port}", "-U", server.Username!,
                .. switches, Database.Name])
            {
                RedirectStandardOutput = true,
                Environment = { ["PGPASSWORD"] = server.Password },
            },
        };
        Assert.SkipUnless(TryStart(program), "PostgreSQL: pg_dump is not in the path");
        var text = await program.StandardOutput.ReadToEndAsync(Given.Cancel);
        await program.WaitForExitAsync(Given.Cancel);
        Assert.Equal(0, program.ExitCode);
        return text;
    }

    private static bool TryStart(Process program)
    {
        try
        {
            return program.Start();
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private async Task<byte[]> WrappedKeyAsync() => await Database.ValueAsync<byte[]>(
        $"SELECT wrapped FROM privacycloud_keys.keys WHERE holder = '{Holder.Value}'") ?? [];
}
