using System.Text;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Receipts.Checking;

namespace PrivacyCloud.Specs.Receipts;

/// <summary>What a verifier finds that has nothing but the file and the published keys.</summary>
public sealed class ReceiptVerifierSpecs : IDisposable
{
    private readonly ReceiptWorld _world = new();

    [Fact]
    public void A_receipt_as_it_was_handed_out_holds()
    {
        var verdict = _world.Check(_world.Hand(ReceiptSamples.Decided).Write());
        Assert.Equal(
            ["signature.good", "entry.good", "proof.good", "checkpoint.good"],
            verdict.Parts.Select(one => one.Finding.Code));
        Assert.True(verdict.Holds);
    }

    [Fact]
    public void A_withdrawal_without_a_notice_holds_too() => Assert.True(_world.Check(_world.Hand(
        new ConsentEvent.Withdrawn(
            ReceiptSamples.Brand, [ReceiptSamples.Analytics], ConsentChannel.Sms, DecidedBy.Self, Assurance.Verified,
            null)).Write()).Holds);

    [Fact]
    public void One_changed_byte_anywhere_is_refused()
    {
        var file = _world.Hand(ReceiptSamples.Decided).Write();
        foreach (var at in Places(file))
        {
            file[at] ^= 1;
            Assert.False(_world.Check(file).Holds, $"The byte at {at} was changed and nobody noticed.");
            file[at] ^= 1;
        }

        Assert.True(_world.Check(file).Holds);
    }

    [Fact]
    public void A_letter_in_the_other_case_is_refused_wherever_it_stands()
    {
        var file = _world.Hand(ReceiptSamples.Decided).Write();
        foreach (var at in Places(file).Where(at => char.IsAsciiLetter((char)file[at])))
        {
            file[at] ^= 0x20;
            Assert.False(_world.Check(file).Holds, $"The letter at {at} was changed and nobody noticed.");
            file[at] ^= 0x20;
        }
    }

    [Fact]
    public void An_added_member_is_refused()
    {
        var text = Encoding.UTF8.GetString(_world.Hand(ReceiptSamples.Decided).Write());
        Assert.Equal("receipt.unreadable", _world.Check(Encoding.UTF8.GetBytes(
            text[..^1] + ",\"x\":1}")).Signature.Code);
    }

    [Fact]
    public void White_space_between_members_changes_nothing()
    {
        var text = Encoding.UTF8.GetString(_world.Hand(ReceiptSamples.Decided).Write());
        Assert.True(_world.Check(Encoding.UTF8.GetBytes($" {text[..^1]} }}\n")).Holds);
    }

    [Fact]
    public void An_old_receipt_holds_after_the_key_was_changed()
    {
        var file = _world.Hand(ReceiptSamples.Decided).Write();
        _world.Evidence.Rotate(ReceiptSamples.Region);
        Assert.True(_world.Check(file).Holds);
        Assert.True(_world.Check(_world.Hand(ReceiptSamples.Decided).Write()).Holds);
    }

    [Fact]
    public void A_key_that_was_never_published_signs_nothing()
    {
        using var stranger = new ReceiptWorld();
        var verdict = _world.Check(stranger.Hand(ReceiptSamples.Decided).Write());
        Assert.Equal("signature.key-unknown", verdict.Signature.Code);
        Assert.Equal("checkpoint.wrong", verdict.Checkpoint.Code);
    }

    [Fact]
    public void The_key_of_another_region_signs_nothing()
    {
        var file = _world.Hand(ReceiptSamples.Decided).Write();
        var keys = _world.Keys.Select(key => key with { Name = "jp-1" }).ToList();
        Assert.Equal("signature.key-unknown", ReceiptVerifier.Check(file, keys).Signature.Code);
    }

    [Fact]
    public void A_key_that_is_none_is_no_fault_of_the_verifier()
    {
        var file = _world.Hand(ReceiptSamples.Decided).Write();
        var keys = _world.Keys.Select(key => key with { SubjectPublicKeyInfo = new byte[] { 1, 2, 3 } }).ToList();
        Assert.Equal("signature.wrong", ReceiptVerifier.Check(file, keys).Signature.Code);
    }

    [Fact]
    public void A_receipt_that_says_yes_over_an_entry_that_says_no_is_refused()
    {
        var other = ReceiptSamples.Decided with { Given = [ReceiptSamples.News], Refused = [ReceiptSamples.Analytics] };
        var honest = ReceiptSamples.Of(ReceiptSamples.Decided);
        var leaf = ReceiptSamples.LeafOf(other, 4, ReceiptSamples.Log);
        var lying = honest with { Place = honest.Place with { Leaf = leaf } };
        var verdict = _world.Check(_world.Hand(lying).Write());
        Assert.True(verdict.Signature.IsGood && verdict.Proof.IsGood);
        Assert.Equal("entry.other", verdict.Entry.Code);
    }

    [Fact]
    public void The_proof_of_another_entry_is_refused()
    {
        var file = _world.Hand(ReceiptSamples.Of(ReceiptSamples.Decided), leaf: [1, 2, 3]);
        var verdict = _world.Check(file.Write());
        Assert.Equal("entry.other", verdict.Entry.Code);
        Assert.Equal("proof.wrong", verdict.Proof.Code);
    }

    [Fact]
    public void A_claimed_decision_does_not_hand_out_its_entry_and_holds()
    {
        var file = _world.Hand(ReceiptSamples.Decided with { Assurance = Assurance.Claimed });
        Assert.Null(file.Proof.Leaf);
        Assert.Equal("entry.closed", _world.Check(file.Write()).Entry.Code);
        Assert.True(_world.Check(file.Write()).Holds);
    }

    [Fact]
    public void A_checkpoint_of_ones_own_is_what_counts()
    {
        var file = _world.Hand(ReceiptSamples.Decided);
        var own = file.Proof.Checkpoint!;
        var bare = (file with { Proof = file.Proof with { Checkpoint = null } }).Write();
        Assert.True(ReceiptVerifier.Check(bare, _world.Keys, own).Holds);
        Assert.Equal("checkpoint.missing", ReceiptVerifier.Check(bare, _world.Keys).Checkpoint.Code);
        Assert.Equal("checkpoint.malformed", ReceiptVerifier.Check(bare, _world.Keys, "x").Checkpoint.Code);
    }

    [Fact]
    public void A_checkpoint_of_another_size_or_ledger_is_refused()
    {
        var file = _world.Hand(ReceiptSamples.Decided);
        Assert.True(SignedNote.TryParse(file.Proof.Checkpoint, out var note));
        var larger = _world.Evidence.Seal(ReceiptSamples.Region, note.Checkpoint with { Size = 99 }).Text;
        var other = LogId.Of(ReceiptSamples.Region, new TenantId(Guid.Parse("01890000-0000-7000-8000-0000000000ff")));
        var foreign = _world.Evidence.Seal(
            ReceiptSamples.Region, note.Checkpoint with { Origin = other.ToString() }).Text;
        Assert.Equal(
            "checkpoint.other-size", ReceiptVerifier.Check(file.Write(), _world.Keys, larger).Checkpoint.Code);
        Assert.Equal(
            "checkpoint.other-ledger", ReceiptVerifier.Check(file.Write(), _world.Keys, foreign).Checkpoint.Code);
    }

    [Fact]
    public void Another_history_of_the_same_size_is_refused()
    {
        var file = _world.Hand(ReceiptSamples.Decided);
        Assert.True(SignedNote.TryParse(file.Proof.Checkpoint, out var note));
        var forked = _world.Evidence.Seal(ReceiptSamples.Region, note.Checkpoint with { Root = new byte[32] }).Text;
        var verdict = ReceiptVerifier.Check(file.Write(), _world.Keys, forked);
        Assert.True(verdict.Checkpoint.IsGood);
        Assert.Equal("proof.wrong", verdict.Proof.Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"jws\":null,\"proof\":{},\"receipt\":{}}")]
    [InlineData("{\"jws\":\"a..b\",\"proof\":{\"hashes\":[],\"size\":1},\"receipt\":{}}")]
    [InlineData("{\"jws\":\"\\ud800\",\"proof\":{\"hashes\":[],\"size\":1},\"receipt\":{}}")]
    [InlineData("{\"jws\":1,\"proof\":{\"hashes\":{},\"size\":1e9},\"receipt\":[]}")]
    public void What_is_no_receipt_is_called_so(string text) =>
        Assert.Equal("receipt.unreadable", _world.Check(Encoding.UTF8.GetBytes(text)).Signature.Code);

    public void Dispose() => _world.Dispose();

    // Every byte of signature and proof; of the receipt itself, which one signature covers whole, every eleventh.
    private static IEnumerable<int> Places(byte[] file)
    {
        var receipt = file.AsSpan().IndexOf("\"receipt\":"u8);
        return Enumerable.Range(0, receipt)
            .Concat(Enumerable.Range(receipt, file.Length - receipt).Where(at => at % 11 == 0));
    }
}
