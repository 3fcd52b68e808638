using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Text;
using NodaTime.Text;
using PrivacyCloud.Runtime.Json;

namespace PrivacyCloud.Storage.Sqlite;

/// <summary>Gives back the JSON that <see cref="Packer"/> packed.</summary>
/// <param name="packed">The packed bytes.</param>
/// <param name="words">The words of the log.</param>
/// <param name="own">The stream's own id, or zeros.</param>
/// <param name="to">Where the JSON goes.</param>
internal ref struct Unpacker(
    ReadOnlySpan<byte> packed, Words words, ReadOnlySpan<byte> own, ArrayBufferWriter<byte> to)
{
    private const int DepthMax = 64;

    private readonly ReadOnlySpan<byte> _own = own;
    private ReadOnlySpan<byte> _rest = packed;

    /// <summary>An event's JSON from its bytes as they are stored, packed or plain.</summary>
    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    public static byte[] Unpack(ReadOnlySpan<byte> stored, Words words, Guid own)
    {
        if (stored is not [Packer.Form, ..])
            return stored.ToArray();

        Span<byte> id = stackalloc byte[PackedId.Size];
        own.TryWriteBytes(id, bigEndian: true, out _);
        var to = new ArrayBufferWriter<byte>((4 * stored.Length) + 64);
        new Unpacker(stored, words, id, to).Unpack();
        return to.WrittenSpan.ToArray();
    }

    /// <summary>Writes the JSON.</summary>
    public void Unpack()
    {
        Take(1);
        Value(0);
        if (!_rest.IsEmpty)
            throw Damaged();
    }

    private static InvalidDataException Damaged() => new("Packed JSON is damaged.");

    private void Value(int depth)
    {
        var first = Take(1)[0];
        if (first >= 0x80)
            Small(first & 0x7f);
        else if (first >= 0x20)
            Quoted(Word(first), []);
        else
            Tagged((PackedTag)first, depth);
    }

    private void Tagged(PackedTag tag, int depth)
    {
        switch (tag)
        {
            case PackedTag.Null:
                to.Write("null"u8);
                break;
            case PackedTag.True:
                to.Write("true"u8);
                break;
            case PackedTag.False:
                to.Write("false"u8);
                break;
            case PackedTag.Number:
                to.Write(Bytes());
                break;
            case PackedTag.Array:
                Array(depth);
                break;
            case PackedTag.Object:
                Object(depth);
                break;
            default:
                to.Write("\""u8);
                Special(tag);
                to.Write("\""u8);
                break;
        }
    }

    private void Special(PackedTag tag)
    {
        switch (tag)
        {
            case PackedTag.Text:
                to.Write(Bytes());
                break;
            case PackedTag.Id or PackedTag.OwnId:
                to.Write(Word());
                PackedId.Write(tag == PackedTag.Id ? Take(PackedId.Size) : _own, to.GetSpan(PackedId.Length));
                to.Advance(PackedId.Length);
                break;
            case PackedTag.WordHex:
                to.Write(Word());
                Hex(Bytes());
                break;
            case PackedTag.Hex:
                Hex(Bytes());
                break;
            case PackedTag.Base64:
                to.Write(Base64Url.EncodeToUtf8(Bytes()));
                break;
            case PackedTag.Moment:
                Moment(BinaryPrimitives.ReadInt64BigEndian(Take(sizeof(long))));
                break;
            default:
                throw Damaged();
        }
    }

    private void Array(int depth)
    {
        Deepen(depth);
        to.Write("["u8);
        var count = Length();
        for (var at = 0; at < count; at++)
        {
            if (at > 0)
                to.Write(","u8);

            Value(depth + 1);
        }

        to.Write("]"u8);
    }

    private void Object(int depth)
    {
        Deepen(depth);
        to.Write("{"u8);
        var names = Word();
        for (var end = names.IndexOf((byte)'\n'); end >= 0; end = names.IndexOf((byte)'\n'))
        {
            Quoted(names[..end], ":"u8);
            Value(depth + 1);
            names = names[(end + 1)..];
            if (!names.IsEmpty)
                to.Write(","u8);
        }

        to.Write("}"u8);
    }

    private static void Deepen(int depth)
    {
        if (depth >= DepthMax)
            throw Damaged();
    }

    private void Small(int number)
    {
        number.TryFormat(to.GetSpan(3), out var written, provider: System.Globalization.CultureInfo.InvariantCulture);
        to.Advance(written);
    }

    private void Quoted(ReadOnlySpan<byte> text, ReadOnlySpan<byte> after)
    {
        var room = to.GetSpan(text.Length + 2 + after.Length);
        room[0] = (byte)'"';
        text.CopyTo(room[1..]);
        room[text.Length + 1] = (byte)'"';
        after.CopyTo(room[(text.Length + 2)..]);
        to.Advance(text.Length + 2 + after.Length);
    }

    private void Hex(ReadOnlySpan<byte> bytes)
    {
        Convert.TryToHexStringLower(bytes, to.GetSpan(2 * bytes.Length), out var written);
        to.Advance(written);
    }

    private void Moment(long ticks)
    {
        if (WholeSeconds.TryWrite(ticks, to.GetSpan(WholeSeconds.Length)))
        {
            to.Advance(WholeSeconds.Length);
            return;
        }

        if (ticks < Instant.MinValue.ToUnixTimeTicks() || ticks > Instant.MaxValue.ToUnixTimeTicks())
            throw Damaged();

        Encoding.ASCII.GetBytes(InstantPattern.ExtendedIso.Format(Instant.FromUnixTimeTicks(ticks)), to);
    }

    private ReadOnlySpan<byte> Word() => Word(Take(1)[0]);

    private ReadOnlySpan<byte> Word(int first) =>
        first is >= 0x20 and < 0x80 ? words.Text(((first - 0x20) << 8) | Take(1)[0]) : throw Damaged();

    private ReadOnlySpan<byte> Bytes() => Take(Length());

    private int Length()
    {
        var length = 0;
        for (var shift = 0; shift <= 21; shift += 7)
        {
            var next = Take(1)[0];
            length |= (next & 0x7f) << shift;
            if (next < 0x80)
                return length;
        }

        throw Damaged();
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count > _rest.Length)
            throw Damaged();

        var taken = _rest[..count];
        _rest = _rest[count..];
        return taken;
    }
}
