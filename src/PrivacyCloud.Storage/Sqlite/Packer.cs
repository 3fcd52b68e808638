using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using NodaTime.Text;
using PrivacyCloud.Runtime.Json;

namespace PrivacyCloud.Storage.Sqlite;

/// <summary>
/// Writes an event's canonical JSON in fewer bytes: the names of an object's members are one word, codes are words,
/// ids, hashes and moments are what they stand for. What is hashed and signed is the JSON itself, which
/// <see cref="Unpacker"/> gives back byte for byte; that is looked at each time, and what would not come back is kept
/// plain. A byte below 0x20 is a <see cref="PackedTag"/>; from 0x20 to 0x7f it begins a word of two bytes; above, it
/// is a number from 0 to 127.
/// </summary>
internal sealed class Packer(Words words)
{
    /// <summary>Which form it is in: stands at the beginning, where plain JSON never has such a byte.</summary>
    public const byte Form = 1;

    private const int PlainBelow = 16;
    private const int PlainAbove = 64 * 1024;
    private const int WordLengthMax = 32;
    private const int HashLengthMin = 16;
    private const int AlgorithmLengthMax = 10;
    private const int DigestLength = 43;
    private const int DepthMax = 60;
    private const int MomentLengthMin = 20;
    private const int MomentLengthMax = 28;

    private static readonly SearchValues<byte> Hexadecimal = SearchValues.Create("0123456789abcdef"u8);
    private static readonly SearchValues<byte> Numeric = SearchValues.Create("0123456789+-.eE"u8);
    private static readonly SearchValues<byte> Code = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-_/:"u8);

    private readonly ArrayBufferWriter<byte> _back = new(1024);
    private readonly ArrayBufferWriter<byte> _names = new(256);
    private readonly List<(int From, int Length)> _members = [];
    private byte[] _to = new byte[1024];
    private int _length;
    private int _at;

    /// <summary>The packed bytes, good until the next call; or the JSON itself.</summary>
    public ReadOnlySpan<byte> Pack(ReadOnlySpan<byte> json, Guid own)
    {
        if (json.Length is < PlainBelow or > PlainAbove)
            return json;

        _members.Clear();
        (_length, _at) = (0, 0);
        Put(Form);
        Span<byte> id = stackalloc byte[PackedId.Size];
        own.TryWriteBytes(id, bigEndian: true, out _);
        return TryValue(json, id, 0) && _at == json.Length && _length < json.Length && ComesBack(json, id)
            ? _to.AsSpan(0, _length)
            : json;
    }

    private bool ComesBack(ReadOnlySpan<byte> json, ReadOnlySpan<byte> own)
    {
        _back.ResetWrittenCount();
        new Unpacker(_to.AsSpan(0, _length), words, own, _back).Unpack();
        return json.SequenceEqual(_back.WrittenSpan);
    }

    /// <summary>
    /// Goes once through JSON that is canonical, which has no space anywhere; false for what it does not know, which
    /// is then kept plain.
    /// </summary>
    private bool TryValue(ReadOnlySpan<byte> json, scoped ReadOnlySpan<byte> own, int depth)
    {
        if (_at >= json.Length || depth > DepthMax)
            return false;

        switch (json[_at])
        {
            case (byte)'{':
                return TryObject(json, own, depth);
            case (byte)'[':
                return TryArray(json, own, depth);
            case (byte)'"':
                if (!TryQuoted(json, out var text))
                    return false;

                Text(text, own);
                return true;
            case (byte)'t':
                return TryLiteral(json, "true"u8, PackedTag.True);
            case (byte)'f':
                return TryLiteral(json, "false"u8, PackedTag.False);
            case (byte)'n':
                return TryLiteral(json, "null"u8, PackedTag.Null);
            default:
                return TryNumber(json);
        }
    }

    /// <summary>The names of its members are known at its end; their word always takes two bytes.</summary>
    private bool TryObject(ReadOnlySpan<byte> json, scoped ReadOnlySpan<byte> own, int depth)
    {
        var (first, shapeAt) = (_members.Count, _length + 1);
        Put(PackedTag.Object);
        Word(0);
        _at++;
        while (!Take(json, (byte)'}'))
        {
            if ((_members.Count > first && !Take(json, (byte)',')) || !TryName(json)
                || !Take(json, (byte)':') || !TryValue(json, own, depth + 1))
                return false;
        }

        _names.ResetWrittenCount();
        foreach (var (from, length) in CollectionsMarshal.AsSpan(_members)[first..])
        {
            _names.Write(json.Slice(from, length));
            _names.Write("\n"u8);
        }

        _members.RemoveRange(first, _members.Count - first);
        if (words.Number(_names.WrittenSpan) is not { } shape)
            return false;

        WriteWord(shape, _to.AsSpan(shapeAt));
        return true;
    }

    private bool TryName(ReadOnlySpan<byte> json)
    {
        if (!TryQuoted(json, out var name) || name.ContainsAny((byte)'\\', (byte)'\n'))
            return false;

        _members.Add((_at - 1 - name.Length, name.Length));
        return true;
    }

    private bool TryArray(ReadOnlySpan<byte> json, scoped ReadOnlySpan<byte> own, int depth)
    {
        Put(PackedTag.Array);
        var (count, countAt) = (0, _length);
        Put((byte)0);
        _at++;
        while (!Take(json, (byte)']'))
        {
            if ((count > 0 && !Take(json, (byte)',')) || !TryValue(json, own, depth + 1))
                return false;

            count++;
        }

        PutLength(countAt, count);
        return true;
    }

    private bool TryQuoted(ReadOnlySpan<byte> json, out ReadOnlySpan<byte> text)
    {
        text = default;
        if (!Take(json, (byte)'"'))
            return false;

        var from = _at;
        while (json[_at..].IndexOfAny((byte)'"', (byte)'\\') is >= 0 and var skipped)
        {
            _at += skipped + 1;
            if (json[_at - 1] == '"')
            {
                text = json[from..(_at - 1)];
                return true;
            }

            // What is escaped may be a quotation mark.
            _at = Math.Min(_at + 1, json.Length);
        }

        return false;
    }

    private bool TryLiteral(ReadOnlySpan<byte> json, ReadOnlySpan<byte> literal, PackedTag tag)
    {
        if (!json[_at..].StartsWith(literal))
            return false;

        _at += literal.Length;
        Put(tag);
        return true;
    }

    private bool TryNumber(ReadOnlySpan<byte> json)
    {
        var end = json[_at..].IndexOfAny((byte)',', (byte)']', (byte)'}');
        var number = end < 0 ? json[_at..] : json.Slice(_at, end);
        if (number.IsEmpty || number.ContainsAnyExcept(Numeric))
            return false;

        _at += number.Length;
        if (byte.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var small) && small < 128)
        {
            Put((byte)(0x80 | small));
            return true;
        }

        Put(PackedTag.Number);
        Bytes(number);
        return true;
    }

    private bool Take(ReadOnlySpan<byte> json, byte one)
    {
        if (_at >= json.Length || json[_at] != one)
            return false;

        _at++;
        return true;
    }

    private void Text(ReadOnlySpan<byte> text, scoped ReadOnlySpan<byte> own)
    {
        if (TryId(text, own) || TryHash(text) || TryMoment(text))
            return;

        if (IsCode(text) && words.Number(text) is { } word)
        {
            Word(word);
            return;
        }

        Put(PackedTag.Text);
        Bytes(text);
    }

    private bool TryId(ReadOnlySpan<byte> text, scoped ReadOnlySpan<byte> own)
    {
        var mark = text.Length - PackedId.Length;
        Span<byte> id = stackalloc byte[PackedId.Size];
        if (mark is < 2 or > 8 || text[mark - 1] != '_' || !IsCode(text[..mark])
            || !PackedId.TryRead(text[mark..], id) || words.Number(text[..mark]) is not { } prefix)
            return false;

        // A log has few brands, and every decision names one.
        if (text.StartsWith(Brand) && words.Number(text) is { } brand)
        {
            Word(brand);
            return true;
        }

        var isOwn = id.SequenceEqual(own);
        Put(isOwn ? PackedTag.OwnId : PackedTag.Id);
        Word(prefix);
        if (!isOwn)
            Put(id);

        return true;
    }

    private bool TryHash(ReadOnlySpan<byte> text)
    {
        var from = text.IndexOf((byte)':') + 1;
        var hash = text[from..];
        if (hash.Length < HashLengthMin)
            return false;

        Span<byte> bytes = stackalloc byte[DigestLength];
        if (text.Length == DigestLength && !text.ContainsAnyExcept(Base64) && Base64Url.IsValid(text))
        {
            var length = Base64Url.DecodeFromUtf8(text, bytes);
            Put(PackedTag.Base64);
            Bytes(bytes[..length]);
            return true;
        }

        if (hash.Length % 2 != 0 || hash.Length > 128 || hash.ContainsAnyExcept(Hexadecimal))
            return false;

        if (from == 0)
            Put(PackedTag.Hex);
        else if (from <= AlgorithmLengthMax && words.Number(text[..from]) is { } word)
        {
            Put(PackedTag.WordHex);
            Word(word);
        }
        else
            return false;

        Bytes(Convert.FromHexString(hash));
        return true;
    }

    private bool TryMoment(ReadOnlySpan<byte> text)
    {
        if (text.Length is < MomentLengthMin or > MomentLengthMax || text[^1] != 'Z' || text[10] != 'T')
            return false;

        if (WholeSeconds.TryRead(text) is { } known)
            return Moment(known);

        var written = Encoding.ASCII.GetString(text);
        if (!InstantPattern.ExtendedIso.Parse(written).TryGetValue(default, out var moment))
            return false;

        var ticks = moment.ToUnixTimeTicks();
        return InstantPattern.ExtendedIso.Format(Instant.FromUnixTimeTicks(ticks)) == written && Moment(ticks);
    }

    private bool Moment(long ticks)
    {
        Put(PackedTag.Moment);
        BinaryPrimitives.WriteInt64BigEndian(Room(sizeof(long)), ticks);
        return true;
    }

    private static ReadOnlySpan<byte> Brand => "brd_"u8;

    private static SearchValues<byte> Base64 { get; } = SearchValues.Create(
        "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_"u8);

    /// <summary>Codes repeat; what holds digits is more likely a number of one thing.</summary>
    private static bool IsCode(ReadOnlySpan<byte> text) =>
        text.Length is > 0 and <= WordLengthMax && !text.ContainsAnyExcept(Code);

    private void Put(PackedTag tag) => Put((byte)tag);

    private void Put(byte one) => Room(1)[0] = one;

    private void Put(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Room(bytes.Length));

    private void Word(int number) => WriteWord(number, Room(2));

    private static void WriteWord(int number, Span<byte> to)
    {
        to[0] = (byte)(0x20 + (number >> 8));
        to[1] = (byte)(number & 0xff);
    }

    private void Bytes(ReadOnlySpan<byte> bytes)
    {
        var at = _length;
        Put((byte)0);
        PutLength(at, bytes.Length);
        Put(bytes);
    }

    /// <summary>Writes a length where a byte was left for it; what came after makes room for a long one.</summary>
    private void PutLength(int at, int length)
    {
        for (; length >= 0x80; length >>= 7)
        {
            Room(1);
            _to.AsSpan(at, _length - 1 - at).CopyTo(_to.AsSpan(at + 1));
            _to[at++] = (byte)(0x80 | (length & 0x7f));
        }

        _to[at] = (byte)length;
    }

    private Span<byte> Room(int count)
    {
        if (_length + count > _to.Length)
            Array.Resize(ref _to, 2 * (_length + count));

        _length += count;
        return _to.AsSpan(_length - count, count);
    }
}
