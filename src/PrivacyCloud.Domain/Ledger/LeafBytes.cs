using System.Buffers;
using System.Globalization;
using System.Text;
using NodaTime.Text;

namespace PrivacyCloud.Domain.Ledger;

/// <summary>
/// The bytes of an entry that chain and tree are made of: the RFC 8785 object of its actor, moment, data, position,
/// stream, type and version. Whoever is given them can read them as JSON and hash them again.
/// </summary>
public static class LeafBytes
{
    /// <summary>Writes an entry's bytes; <paramref name="data"/> is canonical already.</summary>
    public static byte[] Write(
        long position, StreamId stream, long version, string type, Instant at, Actor actor, ReadOnlySpan<byte> data)
    {
        var to = new ArrayBufferWriter<byte>(data.Length + 256);
        to.Write("{\"actor\":"u8);
        CanonicalText.WriteString(to, actor.ToString());
        to.Write(",\"at\":\""u8);
        Encoding.ASCII.GetBytes(InstantPattern.ExtendedIso.Format(at), to);
        to.Write("\",\"data\":"u8);
        to.Write(data);
        to.Write(",\"position\":"u8);
        WriteNumber(to, position);
        to.Write(",\"stream\":"u8);
        CanonicalText.WriteString(to, stream.ToString());
        to.Write(",\"type\":"u8);
        CanonicalText.WriteString(to, type);
        to.Write(",\"version\":"u8);
        WriteNumber(to, version);
        to.Write("}"u8);
        return to.WrittenSpan.ToArray();
    }

    private static void WriteNumber(ArrayBufferWriter<byte> to, long number)
    {
        number.TryFormat(to.GetSpan(20), out var written, provider: CultureInfo.InvariantCulture);
        to.Advance(written);
    }
}
