using System.Security.Cryptography;
using PrivacyCloud.Conformance.Contracts;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Vault;

namespace PrivacyCloud.Conformance.Postgres;

/// <summary>Rotating a region's keys while other processes go on.</summary>
[Collection(PostgresCollections.Vault)]
public sealed class PostgresRotationSpecs : StoreContract
{
    private static readonly HolderId Holder = new(Given.Id(1));

    private PostgresUnderTest One => (PostgresUnderTest)Store;

    [Fact]
    public async Task A_rotation_loses_nothing_that_another_process_seals_and_opens_meanwhile()
    {
        await using var other = One.Beside();
        using var done = new CancellationTokenSource();
        var kept = new List<Sealed>();
        var sealing = Task.Run(() => SealOnAsync(other, kept, done.Token), Given.Cancel);
        for (var turn = 0; turn < 5; turn++)
            await One.Vault.RotateAsync(Given.Vietnam, Given.Cancel);

        await done.CancelAsync();
        await sealing;
        Assert.NotEmpty(kept);
        foreach (var reference in kept)
        {
            Assert.Equal("Words", await SealedWords.OpenAsync(One, reference));
            Assert.Equal("Words", await SealedWords.OpenAsync(other, reference));
        }

        await AssertAllUnderAsync(6);
    }

    [Fact]
    public async Task Rotations_of_two_processes_at_once_do_no_harm()
    {
        await using var other = One.Beside();
        var reference = await SealedWords.PutAsync(One, 1, Holder, Compartment.Contact, "Words");
        for (var turn = 0; turn < 5; turn++)
            await Task.WhenAll(
                One.Vault.RotateAsync(Given.Vietnam, Given.Cancel),
                other.Vault.RotateAsync(Given.Vietnam, Given.Cancel));

        Assert.Equal("Words", await SealedWords.OpenAsync(One, reference));
        Assert.Equal("Words", await SealedWords.OpenAsync(other, reference));
        await AssertAllUnderAsync(await CurrentAsync());
        await One.ReopenAsync();
        Assert.Equal("Words", await SealedWords.OpenAsync(One, reference));
    }

    [Fact]
    public async Task A_log_that_another_process_founds_meanwhile_keeps_its_keys()
    {
        await using var other = One.Beside();
        var logs = Enumerable.Range(10, 20).Select(n => LogId.Of(Given.Vietnam, new TenantId(Given.Id(n)))).ToArray();
        var founding = Task.Run(
            async () =>
            {
                foreach (var log in logs)
                    await other.Ledger.FoundAsync(log, Given.Cancel);
            },
            Given.Cancel);
        for (var turn = 0; turn < 5; turn++)
            await One.Vault.RotateAsync(Given.Vietnam, Given.Cancel);

        await founding;
        await using var third = One.Beside();
        foreach (var log in logs)
            Assert.Equal(
                (await other.Vault.KeyedHashAsync(log, "email", Given.Bytes("a"), Given.Cancel)).ToArray(),
                (await third.Vault.KeyedHashAsync(log, "email", Given.Bytes("a"), Given.Cancel)).ToArray());
    }

    [Theory]
    [InlineData("rotate.epoch", 1)]
    [InlineData("rotate.log", 2)]
    public async Task A_rotation_that_a_crash_cut_short_is_finished_by_the_next_of_any_process(
        string crash, long inForce)
    {
        var reference = await SealedWords.PutAsync(One, 1, Holder, Compartment.Contact, "Words");
        await using var other = One.Beside();
        One.Change = options => options with { CrashPoint = point => Crash(point, crash) };
        await One.ReopenAsync();
        await Assert.ThrowsAsync<FormatException>(() => One.Vault.RotateAsync(Given.Vietnam, Given.Cancel));
        Assert.Equal(inForce, await CurrentAsync());
        Assert.Equal(2, EpochFiles().Length);
        Assert.Equal("Words", await SealedWords.OpenAsync(other, reference));
        var more = await SealedWords.PutAsync(other, 2, new(Given.Id(2)), Compartment.Contact, "More");
        await other.Vault.RotateAsync(Given.Vietnam, Given.Cancel);
        Assert.Equal("Words", await SealedWords.OpenAsync(One, reference));
        Assert.Equal("More", await SealedWords.OpenAsync(One, more));
        await AssertAllUnderAsync(2);
    }

    [Fact]
    public async Task Keys_kept_from_before_a_rotation_open_nothing()
    {
        var reference = await SealedWords.PutAsync(One, 1, Holder, Compartment.Contact, "Words");
        await One.Database.ExecuteAsync("CREATE TABLE kept AS SELECT * FROM privacycloud_keys.keys");
        await One.Vault.RotateAsync(Given.Vietnam, Given.Cancel);
        await One.Database.ExecuteAsync("""
            UPDATE privacycloud_keys.keys k SET epoch = kept.epoch, wrapped = kept.wrapped FROM kept
            WHERE k.log = kept.log AND k.holder = kept.holder AND k.compartment = kept.compartment
            """);
        await using var other = One.Beside();
        await Assert.ThrowsAnyAsync<CryptographicException>(() => SealedWords.OpenAsync(other, reference));
        await Assert.ThrowsAnyAsync<CryptographicException>(() => SealedWords.OpenAsync(One, reference));
    }

    [Fact]
    public async Task A_rotation_stops_before_it_would_destroy_a_key_it_cannot_wrap_anew()
    {
        var reference = await SealedWords.PutAsync(One, 1, Holder, Compartment.Contact, "Words");
        var spoilt = new HolderId(Given.Id(2));
        await SealedWords.PutAsync(One, 2, spoilt, Compartment.Contact, "Words");
        await One.Database.ExecuteAsync($"""
            UPDATE privacycloud_keys.keys SET wrapped = set_byte(wrapped, 20, 255 - get_byte(wrapped, 20))
            WHERE holder = '{spoilt.Value}'
            """);
        await Assert.ThrowsAnyAsync<CryptographicException>(
            () => One.Vault.RotateAsync(Given.Vietnam, Given.Cancel));
        Assert.Equal(2, EpochFiles().Length);
        Assert.Equal("Words", await SealedWords.OpenAsync(One, reference));
    }

    protected override Task<IStoreUnderTest> OpenAsync() => PostgresUnderTest.NewAsync();

    private static async Task SealOnAsync(PostgresUnderTest store, List<Sealed> kept, CancellationToken done)
    {
        for (var n = 1; !done.IsCancellationRequested; n++)
        {
            kept.Add(await SealedWords.PutAsync(store, n, new(Given.Id(n)), Compartment.Contact, "Words"));
            Assert.Equal("Words", await SealedWords.OpenAsync(store, kept[n / 2]));
        }
    }

    private static void Crash(string point, string crash)
    {
        if (point == crash)
            throw new FormatException();
    }

    private string[] EpochFiles() => Directory.GetFiles(
        Path.Combine(One.Folder, Given.Vietnam.ToString(), "keys"), "epoch-*");

    private Task<long> CurrentAsync() =>
        One.Database.ValueAsync<long>("SELECT current FROM privacycloud_keys.epoch");

    private async Task AssertAllUnderAsync(long epoch)
    {
        Assert.Equal(epoch, await CurrentAsync());
        Assert.Equal(0, await One.Database.ValueAsync<long>($"""
            SELECT count(*)
            FROM (SELECT epoch FROM privacycloud_keys.keys UNION ALL SELECT epoch FROM privacycloud_keys.own) x
            WHERE epoch NOT IN (0, {epoch})
            """));
        Assert.EndsWith($"epoch-{epoch:d8}.key", Assert.Single(EpochFiles()), StringComparison.Ordinal);
    }
}
