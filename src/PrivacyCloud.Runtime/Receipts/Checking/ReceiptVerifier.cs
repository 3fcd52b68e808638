using System.Security.Cryptography;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Receipts.Checking;

/// <summary>
/// Checks a receipt with nothing but the published keys: no server, no data, no clock. The same code answers online.
/// </summary>
public static class ReceiptVerifier
{
    /// <summary>Checks a file.</summary>
    /// <param name="file">The bytes as they were handed out.</param>
    /// <param name="keys">The published keys.</param>
    /// <param name="checkpoint">A checkpoint one trusts more than the one in the file; none: the file's own.</param>
    public static ReceiptVerdict Check(
        ReadOnlyMemory<byte> file, IReadOnlyList<CheckpointKey> keys, string? checkpoint = null)
    {
        ArgumentNullException.ThrowIfNull(keys);
        if (ReceiptFile.TryRead(file) is not { } read || ReceiptFacts.TryRead(read.Receipt) is not { } facts)
            return All(ReceiptFindings.Unreadable);

        var ours = keys.Where(key => key.Name == facts.Log.Region.ToString()).ToList();
        var (seal, note) = CheckSeal(read.Proof, facts, ours, checkpoint);
        return new(
            CheckSignature(read, ours), CheckEntry(read.Proof, facts), CheckProof(read.Proof, facts, note), seal);
    }

    private static ReceiptFinding CheckSignature(ReceiptFile file, List<CheckpointKey> keys)
    {
        if (!ReceiptJws.TryParse(file.Jws, out var jws))
            return ReceiptFindings.BadSignatureForm;

        if (keys.Find(one => one.KeyId == jws.KeyId) is not { } key)
            return ReceiptFindings.UnknownKey;

        return IsSignedBy(key, jws.InputFor(file.Receipt.Span), jws.Signature.Span)
            ? ReceiptFindings.Signed : ReceiptFindings.WrongSignature;
    }

    private static ReceiptFinding CheckEntry(ReceiptProof proof, ReceiptFacts facts) =>
        proof.Leaf is not { } leaf ? ReceiptFindings.ClosedEntry
        : MerkleHash.Leaf(leaf.Span).AsSpan().SequenceEqual(facts.LeafHash.Span) && LeafFacts.Agree(leaf, facts)
            ? ReceiptFindings.SameEntry : ReceiptFindings.OtherEntry;

    private static ReceiptFinding CheckProof(ReceiptProof proof, ReceiptFacts facts, SignedNote? note) =>
        note is not null && MerkleVerifier.VerifyInclusion(
            facts.LeafHash.Span, facts.Position, note.Checkpoint.Size, proof.Hashes, note.Checkpoint.Root.Span)
            ? ReceiptFindings.Proven : ReceiptFindings.WrongProof;

    /// <summary>The note is answered even where it is not signed as it should be: the proof may hold all the same.
    /// </summary>
    private static (ReceiptFinding Finding, SignedNote? Note) CheckSeal(
        ReceiptProof proof, ReceiptFacts facts, List<CheckpointKey> keys, string? trusted)
    {
        if ((trusted ?? proof.Checkpoint) is not { } text)
            return (ReceiptFindings.NoCheckpoint, null);

        if (!SignedNote.TryParse(text, out var note))
            return (ReceiptFindings.BadCheckpointForm, null);

        if (note.Checkpoint.Origin != facts.Log.ToString())
            return (ReceiptFindings.OtherLedger, null);

        if (note.Checkpoint.Size != proof.Size)
            return (ReceiptFindings.OtherSize, null);

        return note.Name == facts.Log.Region.ToString() && keys.Any(key => IsSealedBy(key, note))
            ? (ReceiptFindings.Sealed, note) : (ReceiptFindings.WrongSeal, note);
    }

    private static bool IsSealedBy(CheckpointKey key, SignedNote note) =>
        Try(() => note.IsSignedBy(key.SubjectPublicKeyInfo.Span));

    private static bool IsSignedBy(CheckpointKey key, byte[] input, ReadOnlySpan<byte> signature)
    {
        var given = signature.ToArray();
        return Try(() =>
        {
            using var ecdsa = ECDsa.Create();
            ecdsa.ImportSubjectPublicKeyInfo(key.SubjectPublicKeyInfo.Span, out _);
            return ecdsa.VerifyData(
                input, given, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
        });
    }

    /// <summary>A key that is none, and a signature that is none, verify nothing.</summary>
    private static bool Try(Func<bool> check)
    {
        try
        {
            return check();
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private static ReceiptVerdict All(ReceiptFinding finding) => new(finding, finding, finding, finding);
}
