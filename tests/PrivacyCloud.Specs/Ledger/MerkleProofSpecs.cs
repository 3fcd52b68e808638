using FsCheck;
using FsCheck.Fluent;
using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Specs.Ledger;

public sealed class MerkleProofSpecs
{
    private static readonly Arbitrary<(int Smaller, int Larger, int Flip)> Sizes = (
        from larger in Gen.Choose(1, 300)
        from smaller in Gen.Choose(0, larger)
        from flip in Gen.Choose(0, int.MaxValue)
        select (smaller, larger, flip)).ToArbitrary();

    [Fact]
    public void Roots_and_proofs_are_those_of_the_plain_definition_for_every_small_tree()
    {
        var leaves = Enumerable.Range(0, 40).Select(BitConverter.GetBytes).ToArray();
        var hashes = leaves.Select(leaf => MerkleHash.Leaf(leaf)).ToArray();
        var tree = StoredTree.Of(leaves);
        for (var size = 1; size <= 40; size++)
        {
            Assert.Equal(PlainRfc6962.Root(hashes.AsSpan(0, size)), MerkleTree.Root(size, tree.Lookup).ToArray());
            for (var at = 0; at < size; at++)
                Assert.Equal(
                    PlainRfc6962.Path(at, hashes.AsSpan(0, size)),
                    MerkleTree.Inclusion(at, size, tree.Lookup).Select(hash => hash.ToArray()));

            for (var from = 1; from <= size; from++)
                Assert.Equal(
                    PlainRfc6962.Proof(from, hashes.AsSpan(0, size)),
                    MerkleTree.Consistency(from, size, tree.Lookup).Select(hash => hash.ToArray()));
        }
    }

    [Fact]
    public void Every_inclusion_proof_holds_and_fails_after_one_bit_is_flipped()
    {
        Prop.ForAll(Sizes, sizes =>
        {
            var (size, index) = (sizes.Larger, Math.Min(sizes.Smaller, sizes.Larger - 1));
            var tree = StoredTree.OfSize(size);
            var proof = MerkleTree.Inclusion(index, size, tree.Lookup);
            var root = MerkleTree.Root(size, tree.Lookup).ToArray();
            var leaf = tree.Leaf(index).ToArray();
            return MerkleVerifier.VerifyInclusion(leaf, index, size, proof, root)
                && !MerkleVerifier.VerifyInclusion(Flip(leaf, sizes.Flip), index, size, proof, root)
                && !MerkleVerifier.VerifyInclusion(leaf, index, size, proof, Flip(root, sizes.Flip))
                && (proof.Count == 0
                    || !MerkleVerifier.VerifyInclusion(leaf, index, size, FlipOne(proof, sizes.Flip), root))
                && !MerkleVerifier.VerifyInclusion(leaf, index, size, [.. proof, root], root);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Every_consistency_proof_holds_and_fails_after_one_bit_is_flipped()
    {
        Prop.ForAll(Sizes, sizes =>
        {
            var (from, to, flip) = sizes;
            var tree = StoredTree.OfSize(to);
            var proof = MerkleTree.Consistency(from, to, tree.Lookup);
            var older = MerkleTree.Root(from, tree.Lookup).ToArray();
            var newer = MerkleTree.Root(to, tree.Lookup).ToArray();
            return MerkleVerifier.VerifyConsistency(from, to, older, newer, proof)
                && !MerkleVerifier.VerifyConsistency(from, to, Flip(older, flip), newer, proof)
                && (from == 0 || !MerkleVerifier.VerifyConsistency(from, to, older, Flip(newer, flip), proof))
                && (proof.Count == 0
                    || !MerkleVerifier.VerifyConsistency(from, to, older, newer, FlipOne(proof, flip)))
                && !MerkleVerifier.VerifyConsistency(from, to, older, newer, [.. proof, newer]);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_proof_in_a_large_tree_takes_few_look_ups()
    {
        var tree = StoredTree.OfSize(100_003);
        MerkleTree.Inclusion(77_777, 100_001, tree.Lookup);
        MerkleTree.Consistency(54_321, 100_003, tree.Lookup);
        MerkleTree.Root(99_999, tree.Lookup);
        Assert.InRange(tree.Lookups, 1, 120);
    }

    [Fact]
    public void A_tree_has_one_node_per_leaf_on_average()
    {
        var frontier = new MerkleFrontier();
        var leaves = Enumerable.Range(0, 1_000).Select(n => MerkleHash.Leaf(BitConverter.GetBytes(n)));
        var nodes = leaves.Sum(leaf => frontier.Append(leaf).Length);
        Assert.InRange(nodes, 990, 1_000);
    }

    [Theory]
    [InlineData(-1, 3)]
    [InlineData(3, 3)]
    public void A_leaf_outside_the_tree_has_no_path(int index, int size)
    {
        var tree = StoredTree.OfSize(3);
        Assert.Throws<ArgumentOutOfRangeException>(() => MerkleTree.Inclusion(index, size, tree.Lookup));
        Assert.False(MerkleVerifier.VerifyInclusion(tree.Leaf(0), index, size, [], tree.Frontier.Root().Span));
    }

    private static byte[] Flip(byte[] hash, int bit)
    {
        var flipped = hash.ToArray();
        flipped[bit % 256 / 8] ^= (byte)(1 << (bit % 8));
        return flipped;
    }

    private static List<ReadOnlyMemory<byte>> FlipOne(IReadOnlyList<ReadOnlyMemory<byte>> proof, int bit)
    {
        var flipped = proof.ToList();
        var at = bit / 256 % proof.Count;
        flipped[at] = Flip(proof[at].ToArray(), bit);
        return flipped;
    }
}
