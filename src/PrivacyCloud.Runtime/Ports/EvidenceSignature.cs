namespace PrivacyCloud.Runtime.Ports;

/// <summary>A signature and by whom.</summary>
/// <param name="KeyId">The key as <see cref="ILedger.Keys"/> names it: eight hexadecimal digits.</param>
/// <param name="Bytes">The signature in the form of IEEE P1363, which is that of JWS: 64 bytes, r then s.</param>
public sealed record EvidenceSignature(string KeyId, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Bytes in a signature.</summary>
    public const int Size = 64;
}
