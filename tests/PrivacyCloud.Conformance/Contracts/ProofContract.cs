using System.Security.Cryptography;
using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Conformance.Contracts;

/// <summary>What every ledger promises about its evidence.</summary>
public abstract class ProofContract : StoreContract
{
    [Fact]
    public async Task Every_entry_has_a_proof_in_every_size_the_log_ever_had()
    {
        await FillAsync(21);
        var leaves = (await Ledger.ReadAsync(Given.Log, 0, 100, Given.Cancel)).Select(entry => entry.Leaf).ToArray();
        for (var size = 1; size <= 21; size++)
        {
            for (var at = 0; at < size; at++)
            {
                var proof = await Ledger.InclusionAsync(Given.Log, at, size, Given.Cancel);
                Assert.True(MerkleVerifier.VerifyInclusion(
                    MerkleHash.Leaf(leaves[at].Span), at, size, proof!.Hashes, proof.Root.Span));
            }
        }
    }

    [Fact]
    public async Task Every_size_extends_every_smaller_one()
    {
        await FillAsync(21);
        for (var to = 1; to <= 21; to++)
        {
            for (var from = 1; from <= to; from++)
            {
                var older = await Ledger.InclusionAsync(Given.Log, 0, from, Given.Cancel);
                var proof = await Ledger.ConsistencyAsync(Given.Log, from, to, Given.Cancel);
                Assert.True(MerkleVerifier.VerifyConsistency(
                    from, to, older!.Root.Span, proof!.Root.Span, proof.Hashes));
            }
        }
    }

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(2, 2)]
    [InlineData(0, 4)]
    [InlineData(0, 0)]
    public async Task An_inclusion_out_of_range_has_no_proof(long position, long size)
    {
        await FillAsync(3);
        Assert.Null(await Ledger.InclusionAsync(Given.Log, position, size, Given.Cancel));
    }

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(3, 2)]
    [InlineData(1, 4)]
    public async Task A_consistency_out_of_range_has_no_proof(long from, long to)
    {
        await FillAsync(3);
        Assert.Null(await Ledger.ConsistencyAsync(Given.Log, from, to, Given.Cancel));
    }

    [Fact]
    public async Task A_checkpoint_is_signed_by_a_served_key_over_the_head()
    {
        await FillAsync(5);
        var head = await Ledger.HeadAsync(Given.Log, Given.Cancel);
        var note = await CheckpointAsync();
        Assert.Equal((Given.Log.ToString(), 5L), (note.Checkpoint.Origin, note.Checkpoint.Size));
        Assert.Equal(head.Root.ToArray(), note.Checkpoint.Root.ToArray());
        var key = Assert.Single(Ledger.Keys, key => note.IsSignedBy(key.SubjectPublicKeyInfo.Span));
        Assert.Equal((note.Name, Convert.ToHexStringLower(note.KeyId.Span)), (key.Name, key.KeyId));
        Assert.Null(key.ValidUntil);
    }

    [Fact]
    public async Task The_empty_log_has_a_checkpoint_too()
    {
        var note = await CheckpointAsync();
        Assert.Equal(0, note.Checkpoint.Size);
        Assert.Equal(SHA256.HashData([]), note.Checkpoint.Root.ToArray());
    }

    [Fact]
    public async Task Checkpoints_extend_each_other_also_after_opening_again()
    {
        await FillAsync(3);
        var first = await CheckpointAsync();
        Assert.Equal(first.Text, (await CheckpointAsync()).Text);
        await Store.ReopenAsync();
        await AppendAsync(Given.Item(Given.Duty(2), 0, Given.Event(), Given.Event()));
        var second = await CheckpointAsync();
        var proof = await Ledger.ConsistencyAsync(Given.Log, 3, 5, Given.Cancel);
        Assert.True(MerkleVerifier.VerifyConsistency(
            3, 5, first.Checkpoint.Root.Span, second.Checkpoint.Root.Span, proof!.Hashes));
    }

    [Fact]
    public async Task Old_checkpoints_can_still_be_checked_after_the_key_was_changed()
    {
        await FillAsync(3);
        var old = await CheckpointAsync();
        await Ledger.RotateCheckpointKeyAsync(Given.Vietnam, Given.Cancel);
        await Store.ReopenAsync();
        var young = await CheckpointAsync();

        Assert.Equal(old.Checkpoint.Text, young.Checkpoint.Text);
        Assert.Equal(2, Ledger.Keys.Count);
        Assert.True(old.IsSignedBy(Ledger.Keys[0].SubjectPublicKeyInfo.Span));
        Assert.True(young.IsSignedBy(Ledger.Keys[1].SubjectPublicKeyInfo.Span));
        Assert.Equal(Ledger.Keys[0].ValidUntil, Ledger.Keys[1].ValidFrom);
        Assert.Null(Ledger.Keys[1].ValidUntil);
    }

    [Fact]
    public async Task The_chain_can_be_followed_from_the_log_s_name()
    {
        await FillAsync(5);
        var chain = HashChain.Genesis(Given.Log);
        foreach (var entry in await Ledger.ReadAsync(Given.Log, 0, 10, Given.Cancel))
        {
            chain = HashChain.Next(chain, MerkleHash.Leaf(entry.Leaf.Span));
            Assert.Equal(chain, entry.Hash.ToArray());
        }
    }

    [Fact]
    public async Task A_full_verification_recomputes_the_root()
    {
        await FillAsync(1_030);
        await CheckpointAsync();
        var verification = await Ledger.VerifyAsync(Given.Log, Given.Cancel);
        Assert.Empty(verification.Faults);
        var head = await Ledger.HeadAsync(Given.Log, Given.Cancel);
        Assert.Equal(1_030, verification.Size);
        Assert.Equal(head.Root.ToArray(), verification.Root.ToArray());
    }

    private async Task<SignedNote> CheckpointAsync()
    {
        Assert.True(SignedNote.TryParse(await Ledger.CheckpointAsync(Given.Log, Given.Cancel), out var note));
        return note;
    }
}
