namespace PrivacyCloud.Runtime.Receipts.Checking;

/// <summary>What checking a receipt found, part by part.</summary>
/// <param name="Signature">Whether the company's region signed exactly this receipt.</param>
/// <param name="Entry">Whether the entry in the ledger says what the receipt says.</param>
/// <param name="Proof">Whether the entry stands in the tree of the checkpoint.</param>
/// <param name="Checkpoint">Whether the checkpoint is of that ledger, and signed.</param>
public sealed record ReceiptVerdict(
    ReceiptFinding Signature, ReceiptFinding Entry, ReceiptFinding Proof, ReceiptFinding Checkpoint)
{
    /// <summary>True when all of it holds.</summary>
    public bool Holds => Signature.IsGood && Entry.IsGood && Proof.IsGood && Checkpoint.IsGood;

    /// <summary>The parts by their names, in the order in which they are told.</summary>
    public IReadOnlyList<(string Part, ReceiptFinding Finding)> Parts =>
        [("signature", Signature), ("entry", Entry), ("proof", Proof), ("checkpoint", Checkpoint)];
}
