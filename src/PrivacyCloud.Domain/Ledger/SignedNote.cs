using System.Security.Cryptography;

namespace PrivacyCloud.Domain.Ledger;

/// <summary>
/// A checkpoint with its signature, as a C2SP signed note: the text, an empty line, and the line
/// <c>— name base64(key id ‖ signature)</c>. Signatures are ECDSA on P-256 over SHA-256 in ASN.1 DER.
/// </summary>
/// <param name="Checkpoint">What is signed.</param>
/// <param name="Name">The name of the key.</param>
/// <param name="KeyId">The first four bytes of SHA-256 of the key's SubjectPublicKeyInfo in DER.</param>
/// <param name="Signature">The signature.</param>
public sealed record SignedNote(
    Checkpoint Checkpoint, string Name, ReadOnlyMemory<byte> KeyId, ReadOnlyMemory<byte> Signature)
{
    private const int KeyIdLength = 4;

    /// <summary>The note as it is handed out.</summary>
    public string Text
    {
        get
        {
            byte[] line = [.. KeyId.Span, .. Signature.Span];
            return $"{Checkpoint.Text}\n\u2014 {Name} {Convert.ToBase64String(line)}\n";
        }
    }

    /// <summary>The id of a public key.</summary>
    public static byte[] IdOf(ReadOnlySpan<byte> subjectPublicKeyInfo) =>
        SHA256.HashData(subjectPublicKeyInfo)[..KeyIdLength];

    /// <summary>Reads a note with one signature; false for anything else.</summary>
    public static bool TryParse(string? text, out SignedNote note)
    {
        note = new(new(string.Empty, 0, default), string.Empty, default, default);
        var end = text?.IndexOf("\n\n", StringComparison.Ordinal) ?? -1;
        if (end < 0 || !Checkpoint.TryParse(text![..(end + 1)], out var checkpoint))
            return false;

        var parts = text[(end + 2)..].Split(' ');
        if (parts is not ["\u2014", { Length: > 0 } name, var coded] || coded is not [.., '\n'])
            return false;

        var bytes = new byte[coded.Length];
        if (!Convert.TryFromBase64String(coded[..^1], bytes, out var written) || written <= KeyIdLength)
            return false;

        note = new(checkpoint, name, bytes.AsMemory(0, KeyIdLength), bytes.AsMemory(KeyIdLength..written));
        return note.Text == text;
    }

    /// <summary>True when the key signed this note.</summary>
    public bool IsSignedBy(ReadOnlySpan<byte> subjectPublicKeyInfo)
    {
        if (!KeyId.Span.SequenceEqual(IdOf(subjectPublicKeyInfo)))
            return false;

        using var key = ECDsa.Create();
        key.ImportSubjectPublicKeyInfo(subjectPublicKeyInfo, out _);
        return key.VerifyData(
            Checkpoint.Bytes, Signature.Span, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
    }
}
