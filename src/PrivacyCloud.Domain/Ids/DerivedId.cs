namespace PrivacyCloud.Domain.Ids;

/// <summary>Ids that follow from a hash, so that whoever makes them again makes the same (UUIDv8, RFC 9562).</summary>
public static class DerivedId
{
    /// <summary>The id that the first sixteen bytes make; of a hash longer than that the rest is left out.</summary>
    /// <exception cref="ArgumentException">There are fewer.</exception>
    public static Guid Of(ReadOnlySpan<byte> hash)
    {
        Span<byte> bytes = stackalloc byte[16];
        if (hash.Length < bytes.Length)
            throw new ArgumentException("An id takes sixteen bytes.", nameof(hash));

        hash[..bytes.Length].CopyTo(bytes);
        bytes[6] = (byte)((bytes[6] & 0x0f) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3f) | 0x80);
        return new(bytes, bigEndian: true);
    }
}
