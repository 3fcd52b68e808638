using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace PrivacyCloud.Runtime.Access;

/// <summary>
/// A key as somebody shows it, good or not, with the hash by which one that was good is remembered. Whoever keeps it
/// for as long as a connection lasts, over which the same key comes again and again, has the hash worked out once.
/// </summary>
public sealed class ShownKey
{
    private readonly string _text;

    /// <summary>What came with a call.</summary>
    public ShownKey(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        (_text, Hash) = (text, KeyHash.Of(text));
    }

    /// <summary>By what it is remembered.</summary>
    internal KeyHash Hash { get; }

    /// <summary>The text itself.</summary>
    public string Reveal() => _text;
}

/// <summary>SHA-256 of a key's text: what is remembered of a key opens nothing.</summary>
internal readonly record struct KeyHash(UInt128 One, UInt128 Other)
{
    public static KeyHash Of(string text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(text.AsSpan()), hash);
        return new(BinaryPrimitives.ReadUInt128BigEndian(hash), BinaryPrimitives.ReadUInt128BigEndian(hash[16..]));
    }
}
