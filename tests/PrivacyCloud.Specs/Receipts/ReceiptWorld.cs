using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Receipts;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Receipts;
using PrivacyCloud.Runtime.Receipts.Checking;
using PrivacyCloud.Simulation.Model;
using PrivacyCloud.Specs.Ledger;

namespace PrivacyCloud.Specs.Receipts;

/// <summary>A small ledger with one decision in it, and keys that sign.</summary>
internal sealed class ReceiptWorld : IDisposable
{
    private const int Before = 4;
    private const int After = 7;

    public ModelEvidence Evidence { get; } = new();

    public IReadOnlyList<CheckpointKey> Keys => Evidence.KeysOf(ReceiptSamples.Region);

    /// <summary>A receipt of a decision, signed and proven, as it is handed out.</summary>
    public ReceiptFile Hand(ConsentEvent happened) => Hand(ReceiptSamples.Of(happened, position: Before));

    /// <summary>A receipt, signed and proven, with another's entry in the ledger where one is given.</summary>
    public ReceiptFile Hand(ReceiptMaterial material, byte[]? leaf = null)
    {
        var place = material.Place;
        var (tree, size) = TreeWith(leaf ?? place.Leaf.ToArray());
        var receipt = Iso27560.Write(material, Language.Vietnamese);
        return new(
            receipt,
            ReceiptJws.Sign(Evidence, place.Log.Region, string.Empty, receipt).Text,
            new(
                size, MerkleTree.Inclusion(place.Position, size, tree.Lookup),
                place.IsOpen ? leaf ?? place.Leaf : (ReadOnlyMemory<byte>?)null, Checkpoint(tree, size, place.Log)));
    }

    public ReceiptVerdict Check(ReadOnlyMemory<byte> file) => ReceiptVerifier.Check(file, Keys);

    public void Dispose() => Evidence.Dispose();

    private string Checkpoint(StoredTree tree, long size, LogId log) => Evidence.Seal(
        log.Region, new(log.ToString(), size, MerkleTree.Root(size, tree.Lookup))).Text;

    private static (StoredTree Tree, long Size) TreeWith(byte[] leaf)
    {
        byte[][] leaves =
        [
            .. Enumerable.Range(0, Before).Select(BitConverter.GetBytes), leaf,
            .. Enumerable.Range(0, After).Select(BitConverter.GetBytes),
        ];
        return (StoredTree.Of(leaves), leaves.Length);
    }
}
