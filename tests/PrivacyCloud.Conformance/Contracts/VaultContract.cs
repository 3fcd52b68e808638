using System.Security.Cryptography;
using System.Text;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Vault;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Conformance.Contracts;

/// <summary>What every vault promises.</summary>
public abstract class VaultContract : StoreContract
{
    private static readonly HolderId Holder = new(Given.Id(1));

    private static readonly HolderId OtherHolder = new(Given.Id(2));

    private IVault Vault => Store.Vault;

    [Fact]
    public async Task What_was_sealed_is_opened_again_also_after_opening_the_store_again()
    {
        var reference = await PutAsync(1, Holder, Compartment.Contact, "Plain Words");
        Assert.Equal("Plain Words", await OpenAsync(reference));
        await Store.ReopenAsync();
        Assert.Equal("Plain Words", await OpenAsync(reference));
    }

    [Fact]
    public async Task All_of_a_compartment_is_opened_in_its_order_and_nothing_of_another()
    {
        await PutAsync(1, Holder, Compartment.Identifiers, "First Words");
        await PutAsync(2, Holder, Compartment.Identifiers, "Second Words");
        await PutAsync(3, Holder, Compartment.Contact, "Other Words");
        await PutAsync(4, OtherHolder, Compartment.Identifiers, "Others' Words");
        var all = await Vault.OpenAllAsync(Given.Log, Holder, Compartment.Identifiers, Given.Cancel);
        Assert.Equal(["First Words", "Second Words"], all.Select(one => Encoding.UTF8.GetString(one.Span)));
        await Vault.ShredAsync(Given.Log, Holder, Compartment.Identifiers, Given.Cancel);
        Assert.Empty(await Vault.OpenAllAsync(Given.Log, Holder, Compartment.Identifiers, Given.Cancel));
    }

    [Fact]
    public async Task Several_contents_are_sealed_at_once_each_for_its_own_compartment()
    {
        await PutAsync(9, Holder, Compartment.Contact, "Words before");
        var all = await Vault.SealAllAsync(
            Given.Log,
            [
                Unsealed(1, Holder, Compartment.Contact, "First Words"),
                Unsealed(2, OtherHolder, Compartment.Contact, "Second Words"),
                Unsealed(3, OtherHolder, Compartment.Contact, "Third Words"),
                Unsealed(4, OtherHolder, Compartment.Identifiers, "Fourth Words"),
            ],
            Given.Cancel);
        await AppendAsync(Given.Item(Given.Duty(1), 0, Given.Event()) with { Sealed = all });
        await Store.ReopenAsync();
        var opened = await Task.WhenAll(all.Select(one => OpenAsync(one.Reference)));
        Assert.Equal("First Words, Second Words, Third Words, Fourth Words", string.Join(", ", opened));
        Assert.Empty(await Vault.SealAllAsync(Given.Log, [], Given.Cancel));
    }

    [Fact]
    public async Task Nothing_is_sealed_at_once_with_what_goes_where_nothing_can_be_put()
    {
        await Vault.ShredAsync(Given.Log, OtherHolder, Compartment.Contact, Given.Cancel);
        await Assert.ThrowsAsync<CompartmentShreddedException>(() => Vault.SealAllAsync(
            Given.Log,
            [
                Unsealed(1, Holder, Compartment.Contact, "Plain Words"),
                Unsealed(2, OtherHolder, Compartment.Contact, "Late Words"),
            ],
            Given.Cancel));
    }

    [Fact]
    public async Task What_comes_with_the_first_event_of_its_holders_own_stream_is_found_like_any_other()
    {
        AppendItem Item(long version, byte hash, params SealedContent[] contents) => Given.Item(
            new(Given.Log, "data-subject", new DataSubjectId(Holder.Value).ToString()), version, Given.Event()) with
        {
            Claims = [new("email", Given.Hash(hash), Holder)],
            Sealed = contents,
        };
        var (one, two, three) = (
            await SealAsync(1, Holder, Compartment.Identifiers, "First Words"),
            await SealAsync(2, Holder, Compartment.Identifiers, "Second Words"),
            await SealAsync(3, Holder, Compartment.Identifiers, "Third Words"));
        await AppendAsync(Item(0, 7, one, two));
        await AppendAsync(Item(1, 8, three));
        await AppendAsync(Item(2, 7));
        var all = await Vault.OpenAllAsync(Given.Log, Holder, Compartment.Identifiers, Given.Cancel);
        Assert.Equal(["First Words", "Second Words", "Third Words"], all.Select(text => Given.Text(text)));
        Assert.Equal(
            [Holder, null, Holder],
            await Vault.FindHoldersAsync(
                Given.Log, "email", [Given.Hash(7), Given.Hash(9), Given.Hash(8)], Given.Cancel));
        await Vault.ShredAsync(Given.Log, Holder, Compartment.Identifiers, Given.Cancel);
        Assert.Equal(
            [null, null],
            await Vault.FindHoldersAsync(Given.Log, "email", [Given.Hash(7), Given.Hash(8)], Given.Cancel));
        await Assert.ThrowsAsync<CompartmentShreddedException>(() => AppendAsync(Item(3, 7)));
    }

    [Fact]
    public async Task An_empty_content_is_a_content()
    {
        Assert.Equal(string.Empty, await OpenAsync(await PutAsync(1, Holder, Compartment.Contact, string.Empty)));
    }

    [Fact]
    public async Task What_was_sealed_but_never_appended_is_not_there()
    {
        var content = await SealAsync(1, Holder, Compartment.Contact, "Plain Words");
        Assert.Null(await Vault.OpenAsync(Given.Log, content.Reference, Given.Cancel));
    }

    [Fact]
    public async Task The_cipher_shows_nothing_and_the_commitment_cannot_be_guessed()
    {
        var one = await SealAsync(1, Holder, Compartment.Contact, "Plain Words");
        var other = await SealAsync(2, Holder, Compartment.Contact, "Plain Words");
        Assert.Equal(-1, one.Cipher.Span.IndexOf("Plain"u8));
        Assert.NotEqual(one.Reference.Commitment, other.Reference.Commitment);
        Assert.NotEqual(
            Convert.ToHexStringLower(SHA256.HashData("Plain Words"u8)), one.Reference.Commitment);
        Assert.Equal(64, one.Reference.Commitment.Length);
    }

    [Fact]
    public async Task A_content_does_not_pass_for_another_item_holder_or_compartment()
    {
        var reference = await PutAsync(1, Holder, Compartment.Contact, "Plain Words");
        await PutAsync(2, OtherHolder, Compartment.Contact, "Other Words");
        Assert.Null(await Vault.OpenAsync(Given.Log, reference with { Holder = OtherHolder }, Given.Cancel));
        Assert.Null(await Vault.OpenAsync(
            Given.Log, reference with { Compartment = Compartment.Identifiers }, Given.Cancel));
    }

    [Fact]
    public async Task A_content_swapped_for_another_is_noticed()
    {
        var first = await SealAsync(1, Holder, Compartment.Contact, "Plain Words");
        var second = await SealAsync(2, Holder, Compartment.Contact, "Other Words");
        await AppendSealedAsync(1, first with { Cipher = second.Cipher });
        await Assert.ThrowsAnyAsync<CryptographicException>(
            () => Vault.OpenAsync(Given.Log, first.Reference, Given.Cancel));
    }

    [Fact]
    public async Task A_content_under_another_commitment_is_noticed()
    {
        var reference = await PutAsync(1, Holder, Compartment.Contact, "Plain Words");
        var other = reference with { Commitment = Convert.ToHexStringLower(SHA256.HashData("Plain Words"u8)) };
        await Assert.ThrowsAnyAsync<CryptographicException>(() => Vault.OpenAsync(Given.Log, other, Given.Cancel));
    }

    [Fact]
    public async Task Shredding_takes_one_compartment_of_one_holder_and_leaves_the_rest()
    {
        var gone = await PutAsync(1, Holder, Compartment.Contact, "Gone Words");
        var kept = await PutAsync(2, Holder, new("consent-evidence"), "Kept Words");
        var others = await PutAsync(3, OtherHolder, Compartment.Contact, "Other Words");

        await Vault.ShredAsync(Given.Log, Holder, Compartment.Contact, Given.Cancel);

        Assert.Null(await Vault.OpenAsync(Given.Log, gone, Given.Cancel));
        Assert.Equal("Kept Words", await OpenAsync(kept));
        Assert.Equal("Other Words", await OpenAsync(others));
        Assert.True(await Vault.IsShreddedAsync(Given.Log, Holder, Compartment.Contact, Given.Cancel));
        Assert.False(await Vault.IsShreddedAsync(Given.Log, Holder, new("consent-evidence"), Given.Cancel));
        Assert.True((await Ledger.VerifyAsync(Given.Log, Given.Cancel)).Holds);
    }

    [Fact]
    public async Task Shredding_twice_changes_nothing_and_nothing_can_be_put_there_any_more()
    {
        await PutAsync(1, Holder, Compartment.Contact, "Gone Words");
        await Vault.ShredAsync(Given.Log, Holder, Compartment.Contact, Given.Cancel);
        await Vault.ShredAsync(Given.Log, Holder, Compartment.Contact, Given.Cancel);
        await Assert.ThrowsAsync<CompartmentShreddedException>(
            () => SealAsync(2, Holder, Compartment.Contact, "More Words"));
    }

    [Fact]
    public async Task A_compartment_that_never_was_can_be_shredded()
    {
        await Vault.ShredAsync(Given.Log, Holder, Compartment.Contact, Given.Cancel);
        Assert.True(await Vault.IsShreddedAsync(Given.Log, Holder, Compartment.Contact, Given.Cancel));
        await Assert.ThrowsAsync<CompartmentShreddedException>(
            () => SealAsync(2, Holder, Compartment.Contact, "More Words"));
    }

    [Fact]
    public async Task What_was_sealed_before_the_shredding_cannot_be_appended_after_it()
    {
        var late = await SealAsync(1, Holder, Compartment.Contact, "Late Words");
        await Vault.ShredAsync(Given.Log, Holder, Compartment.Contact, Given.Cancel);
        await Assert.ThrowsAsync<CompartmentShreddedException>(() => AppendSealedAsync(1, late));
        Assert.Equal(0, (await Ledger.HeadAsync(Given.Log, Given.Cancel)).Size);
    }

    [Fact]
    public async Task Shredding_the_identifiers_takes_their_hashes_too()
    {
        AppendItem Claim(int duty, HolderId holder) => Given.Item(Given.Duty(duty), 0, Given.Event()) with
        {
            Claims = [new("email", Given.Hash(7), holder)],
        };
        await AppendAsync(Claim(1, Holder));
        await Vault.ShredAsync(Given.Log, Holder, Compartment.Contact, Given.Cancel);
        Assert.Equal(Holder, await Vault.FindHolderAsync(Given.Log, "email", Given.Hash(7), Given.Cancel));
        await Vault.ShredAsync(Given.Log, Holder, Compartment.Identifiers, Given.Cancel);
        Assert.Null(await Vault.FindHolderAsync(Given.Log, "email", Given.Hash(7), Given.Cancel));
        await AppendAsync(Claim(2, OtherHolder));
    }

    [Fact]
    public async Task Keyed_hashes_differ_by_log_purpose_and_content_and_stay_the_same_over_time()
    {
        await Ledger.FoundAsync(Given.OtherLog, Given.Cancel);
        var hash = await HashAsync("email", "a");
        Assert.Equal(32, hash.Length / 2);
        Assert.Equal(hash, await HashAsync("email", "a"));
        Assert.NotEqual(hash, await HashAsync("phone", "a"));
        Assert.NotEqual(hash, await HashAsync("email", "b"));
        Assert.NotEqual(await HashAsync("emaila", "b"), await HashAsync("email", "ab"));
        Assert.NotEqual(hash, Convert.ToHexString(
            (await Vault.KeyedHashAsync(Given.OtherLog, "email", Given.Bytes("a"), Given.Cancel)).Span));
        await Vault.RotateAsync(Given.Vietnam, Given.Cancel);
        await Store.ReopenAsync();
        Assert.Equal(hash, await HashAsync("email", "a"));
    }

    [Fact]
    public async Task After_a_rotation_everything_that_survived_is_still_opened()
    {
        var kept = new List<Sealed>();
        for (var n = 1; n <= 450; n++)
            kept.Add(await PutAsync(n, new(Given.Id(n)), Compartment.Contact, "Words"));

        await Vault.ShredAsync(Given.Log, new(Given.Id(1)), Compartment.Contact, Given.Cancel);
        await Vault.RotateAsync(Given.Vietnam, Given.Cancel);
        await Vault.RotateAsync(Given.Vietnam, Given.Cancel);
        await Store.ReopenAsync();
        Assert.Null(await Vault.OpenAsync(Given.Log, kept[0], Given.Cancel));
        Assert.True(await Vault.IsShreddedAsync(Given.Log, new(Given.Id(1)), Compartment.Contact, Given.Cancel));
        foreach (var reference in kept.Skip(1))
            Assert.Equal("Words", await OpenAsync(reference));
    }

    private async Task<string> HashAsync(string purpose, string content) => Convert.ToHexString(
        (await Vault.KeyedHashAsync(Given.Log, purpose, Given.Bytes(content), Given.Cancel)).Span);

    private Task<SealedContent> SealAsync(int item, HolderId holder, Compartment compartment, string content) =>
        Vault.SealAsync(Given.Log, new(Given.Id(item)), holder, compartment, Given.Bytes(content), Given.Cancel);

    private static UnsealedContent Unsealed(int item, HolderId holder, Compartment compartment, string content) =>
        new(new(Given.Id(item)), holder, compartment, Given.Bytes(content));

    private async Task<Sealed> PutAsync(int item, HolderId holder, Compartment compartment, string words)
    {
        var content = await SealAsync(item, holder, compartment, words);
        await AppendSealedAsync(item, content);
        return content.Reference;
    }

    private Task<AppendOutcome.Appended> AppendSealedAsync(int duty, SealedContent content) =>
        AppendAsync(Given.Item(Given.Duty(duty), 0, Given.Event()) with { Sealed = [content] });

    private async Task<string?> OpenAsync(Sealed reference) =>
        await Vault.OpenAsync(Given.Log, reference, Given.Cancel) is { } content
            ? Encoding.UTF8.GetString(content.Span)
            : null;
}
