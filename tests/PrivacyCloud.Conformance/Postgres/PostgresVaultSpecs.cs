using System.Security.Cryptography;
using PrivacyCloud.Conformance.Contracts;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Vault;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Storage.Postgres;

namespace PrivacyCloud.Conformance.Postgres;

/// <summary>One vault that several processes use at once.</summary>
[Collection(PostgresCollections.Vault)]
public sealed class PostgresVaultSpecs : StoreContract
{
    private static readonly HolderId Holder = new(Given.Id(1));

    private PostgresUnderTest One => (PostgresUnderTest)Store;

    [Fact]
    public async Task Processes_that_seal_for_the_same_new_holders_at_once_use_one_key_for_each()
    {
        await using var other = One.Beside();
        PostgresUnderTest[] stores = [One, other, One, other];
        var contents = await Task.WhenAll(Enumerable.Range(0, 80).Select(n => SealedWords.SealAsync(
            stores[n % 4], n + 1, new(Given.Id(n / 4)), Compartment.Contact, $"Words {n}")));
        Assert.Equal(20, await One.Database.ValueAsync<long>("SELECT count(*) FROM privacycloud_keys.keys"));
        for (var n = 0; n < contents.Length; n++)
            await SealedWords.AppendAsync(stores[n % 4], n + 1, contents[n]);

        for (var n = 0; n < contents.Length; n++)
            Assert.Equal($"Words {n}", await SealedWords.OpenAsync(stores[(n + 1) % 4], contents[n].Reference));
    }

    [Fact]
    public async Task Nothing_stays_where_one_process_shreds_while_others_seal_and_append()
    {
        await using var other = One.Beside();
        for (var n = 1; n <= 25; n++)
        {
            var holder = new HolderId(Given.Id(n));
            var writes = Enumerable.Range(0, 4)
                .Select(at => TryPutAsync(at % 2 == 0 ? One : other, (n * 10) + at, holder));
            await Task.WhenAll(
                [.. writes, other.Vault.ShredAsync(Given.Log, holder, Compartment.Identifiers, Given.Cancel)]);
            Assert.True(await One.Vault.IsShreddedAsync(Given.Log, holder, Compartment.Identifiers, Given.Cancel));
        }

        Assert.Equal(0, await One.Database.ValueAsync<long>("SELECT count(*) FROM privacycloud.sealed"));
        Assert.Equal(0, await One.Database.ValueAsync<long>("SELECT count(*) FROM privacycloud.claims"));
        Assert.Equal(0, await One.Database.ValueAsync<long>("""
            SELECT count(*) FROM privacycloud_keys.keys WHERE epoch <> 0 OR wrapped <> decode(repeat('00', 60), 'hex')
            """));
    }

    [Fact]
    public async Task A_process_that_shredded_is_believed_by_the_others_at_once()
    {
        await using var other = One.Beside();
        var reference = await SealedWords.PutAsync(One, 1, Holder, Compartment.Contact, "Gone Words");
        Assert.Equal("Gone Words", await SealedWords.OpenAsync(other, reference));
        await One.Vault.ShredAsync(Given.Log, Holder, Compartment.Contact, Given.Cancel);
        Assert.Null(await SealedWords.OpenAsync(other, reference));
        await Assert.ThrowsAsync<CompartmentShreddedException>(
            () => SealedWords.SealAsync(other, 2, Holder, Compartment.Contact, "More Words"));
    }

    [Fact]
    public async Task A_shredding_that_a_crash_cut_short_has_not_begun_and_can_be_done_again()
    {
        var reference = await SealedWords.PutAsync(One, 1, Holder, Compartment.Contact, "Words");
        One.Change = static options => options with { CrashPoint = Crash };
        await One.ReopenAsync();
        await Assert.ThrowsAsync<FormatException>(
            () => One.Vault.ShredAsync(Given.Log, Holder, Compartment.Contact, Given.Cancel));
        One.Change = static options => options;
        await One.ReopenAsync();
        Assert.Equal("Words", await SealedWords.OpenAsync(One, reference));
        await One.Vault.ShredAsync(Given.Log, Holder, Compartment.Contact, Given.Cancel);
        Assert.Null(await SealedWords.OpenAsync(One, reference));
    }

    [Fact]
    public async Task The_same_holder_compartment_and_item_of_another_tenant_is_another()
    {
        await Ledger.FoundAsync(Given.OtherLog, Given.Cancel);
        var mine = await SealedWords.PutAsync(One, 1, Holder, Compartment.Contact, "Mine");
        Assert.Null(await SealedWords.OpenAsync(One, mine, Given.OtherLog));
        Assert.Empty(await One.Vault.OpenAllAsync(Given.OtherLog, Holder, Compartment.Contact, Given.Cancel));
        var theirs = await SealedWords.PutAsync(One, 1, Holder, Compartment.Contact, "Theirs", Given.OtherLog);
        await Assert.ThrowsAnyAsync<CryptographicException>(
            () => SealedWords.OpenAsync(One, theirs with { Commitment = mine.Commitment }, Given.OtherLog));
        await One.Vault.ShredAsync(Given.Log, Holder, Compartment.Contact, Given.Cancel);
        Assert.False(await One.Vault.IsShreddedAsync(Given.OtherLog, Holder, Compartment.Contact, Given.Cancel));
        Assert.Equal("Theirs", await SealedWords.OpenAsync(One, theirs, Given.OtherLog));
    }

    [Fact]
    public async Task A_claim_of_another_tenant_is_not_found()
    {
        await Ledger.FoundAsync(Given.OtherLog, Given.Cancel);
        await AppendAsync(Given.Item(Given.Duty(1), 0, Given.Event()) with
        {
            Claims = [new("email", Given.Hash(7), Holder)],
        });
        Assert.Equal(Holder, await One.Vault.FindHolderAsync(Given.Log, "email", Given.Hash(7), Given.Cancel));
        Assert.Null(await One.Vault.FindHolderAsync(Given.OtherLog, "email", Given.Hash(7), Given.Cancel));
    }

    [Fact]
    public async Task Processes_that_begin_at_once_on_an_empty_database_and_folder_have_the_same_keys()
    {
        await using var fresh = await PostgresUnderTest.NewAsync(null);
        PostgresUnderTest[] beside = [fresh, .. Enumerable.Range(0, 3).Select(_ => fresh.Beside())];
        var derived = await Task.WhenAll(beside.Select(store => Task.Run(
            () => Convert.ToHexString(store.Lasting.Derive(Given.Vietnam, "receipts")), Given.Cancel)));
        Assert.Single(derived.Distinct());
        Assert.Single(beside.SelectMany(store => store.Ledger.Keys).Select(key => key.KeyId).Distinct());
        await Task.WhenAll(beside.Select(store => store.Ledger.FoundAsync(Given.Log, Given.Cancel)));
        var hashes = await Task.WhenAll(beside.Select(
            store => store.Vault.KeyedHashAsync(Given.Log, "email", Given.Bytes("a"), Given.Cancel)));
        Assert.Single(hashes.Select(hash => Convert.ToHexString(hash.Span)).Distinct());
        foreach (var store in beside.Skip(1))
            await store.DisposeAsync();
    }

    [Fact]
    public async Task A_process_with_an_empty_folder_or_another_regions_keys_is_refused()
    {
        await using var stranger = await PostgresUnderTest.NewAsync(null);
        Assert.NotEmpty(stranger.Ledger.Keys);
        One.Change = options => options with { Folder = stranger.Folder };
        await using var foreign = One.Beside();
        Assert.Throws<PgRefusedException>(() => foreign.Ledger);
        One.Change = options => options with { Folder = Path.Combine(stranger.Folder, "empty") };
        await using var empty = One.Beside();
        Assert.Throws<InvalidDataException>(() => empty.Ledger);
    }

    [Fact]
    public async Task Pacing_takes_a_commit_and_makes_no_key()
    {
        await One.Vault.PaceAsync(Given.Log, Given.Cancel);
        Assert.Equal(0, await One.Database.ValueAsync<long>("SELECT count(*) FROM privacycloud_keys.keys"));
    }

    protected override Task<IStoreUnderTest> OpenAsync() => PostgresUnderTest.NewAsync();

    private static async Task TryPutAsync(PostgresUnderTest store, int item, HolderId holder)
    {
        try
        {
            var content = await SealedWords.SealAsync(store, item, holder, Compartment.Identifiers, "Words");
            await store.Ledger.AppendAsync(
                Given.Item(Given.Duty(item), 0, Given.Event()) with
                {
                    Sealed = [content],
                    Claims = [new("email", Given.Bytes($"hash of {item}"), holder)],
                },
                Given.Cancel);
        }
        catch (CompartmentShreddedException)
        {
            // It came after the shredding.
        }
    }

    private static void Crash(string point)
    {
        if (point == "shred")
            throw new FormatException();
    }
}
