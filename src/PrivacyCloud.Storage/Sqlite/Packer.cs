using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;
using NodaTime.Text;

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
    private const int MomentLengthMin = 20;
    private const int MomentLengthMax = 28;

    private static readonly SearchValues<byte> Hexadecimal = SearchValues.Create("0123456789abcdef"u8);
    private static readonly SearchValues<byte> Code = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-_/:"u8);

    private readonly ArrayBufferWriter<byte> _to = new(1024);
    private readonly ArrayBufferWriter<byte> _back = new(1024);
    private readonly ArrayBufferWriter<byte> _names = new(256);

    /// <summary>The packed bytes, good until the next call; or the JSON itself.</summary>
    public ReadOnlySpan<byte> Pack(ReadOnlySpan<byte> json, Guid own)
    {
        if (json.Length is < PlainBelow or > PlainAbove)
            return json;

        _to.ResetWrittenCount();
        Put(Form);
        Span<byte> id = stackalloc byte[PackedId.Size];
        own.TryWriteBytes(id, bigEndian: true, out _);
        var reader = new Utf8JsonReader(json);
        reader.Read();
        return TryValue(ref reader, id) && _to.WrittenCount < json.Length && ComesBack(json, id)
            ? _to.WrittenSpan
            : json;
    }

    private bool ComesBack(ReadOnlySpan<byte> json, ReadOnlySpan<byte> own)
    {
        _back.ResetWrittenCount();
        new Unpacker(_to.WrittenSpan, words, own, _back).Unpack();
        return json.SequenceEqual(_back.WrittenSpan);
    }

    private bool TryValue(ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> own)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return TryObject(ref reader, own);
            case JsonTokenType.StartArray:
                return TryArray(ref reader, own);
            case JsonTokenType.String:
                Text(reader.ValueSpan, own);
                return true;
            case JsonTokenType.Number:
                Number(ref reader);
                return true;
            default:
                Put(reader.TokenType switch
                {
                    JsonTokenType.True => PackedTag.True,
                    JsonTokenType.False => PackedTag.False,
                    _ => PackedTag.Null,
                });
                return true;
        }
    }

    private bool TryObject(ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> own)
    {
        var ahead = reader;
        _names.ResetWrittenCount();
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            if (ahead.ValueIsEscaped || ahead.ValueSpan.Contains((byte)'\n'))
                return false;

            _names.Write(ahead.ValueSpan);
            _names.Write("\n"u8);
            ahead.Read();
            ahead.Skip();
        }

        if (words.Number(_names.WrittenSpan) is not { } shape)
            return false;

        Put(PackedTag.Object);
        Word(shape);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            reader.Read();
            if (!TryValue(ref reader, own))
                return false;
        }

        return true;
    }

    private bool TryArray(ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> own)
    {
        var ahead = reader;
        var count = 0;
        while (ahead.Read() && ahead.TokenType != JsonTokenType.EndArray)
        {
            ahead.Skip();
            count++;
        }

        Put(PackedTag.Array);
        Length(count);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (!TryValue(ref reader, own))
                return false;
        }

        return true;
    }

    private void Number(ref Utf8JsonReader reader)
    {
        if (reader.ValueSpan is [not (byte)'-', ..] && reader.TryGetByte(out var small) && small < 128)
        {
            Put((byte)(0x80 | small));
            return;
        }

        Put(PackedTag.Number);
        Bytes(reader.ValueSpan);
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
            _to.Write(id);

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

        if (WholeSeconds(text) is { } seconds)
            return Moment(seconds * NodaConstants.TicksPerSecond);

        var written = Encoding.ASCII.GetString(text);
        if (!InstantPattern.ExtendedIso.Parse(written).TryGetValue(default, out var moment))
            return false;

        var ticks = moment.ToUnixTimeTicks();
        return InstantPattern.ExtendedIso.Format(Instant.FromUnixTimeTicks(ticks)) == written && Moment(ticks);
    }

    private bool Moment(long ticks)
    {
        Put(PackedTag.Moment);
        BinaryPrimitives.WriteInt64BigEndian(_to.GetSpan(sizeof(long)), ticks);
        _to.Advance(sizeof(long));
        return true;
    }

    /// <summary>Most moments are of whole seconds of our time, and read without making anything of them.</summary>
    private static long? WholeSeconds(ReadOnlySpan<byte> text) =>
        text.Length == MomentLengthMin && text[4] == '-' && text[7] == '-' && text[13] == ':' && text[16] == ':'
        && Digits(text[..4]) is >= 1 and var year && Digits(text[5..7]) is >= 1 and <= 12 and var month
        && Digits(text[8..10]) is >= 1 and var day && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
        && Digits(text[11..13]) is >= 0 and < 24 and var hour && Digits(text[14..16]) is >= 0 and < 60 and var minute
        && Digits(text[17..19]) is >= 0 and < 60 and var second
            ? Instant.FromUtc(year, month, day, hour, minute, second).ToUnixTimeSeconds()
            : null;

    /// <summary>The number that digits are; below zero when they are none.</summary>
    private static int Digits(ReadOnlySpan<byte> text) =>
        text.ContainsAnyExceptInRange((byte)'0', (byte)'9') || !int.TryParse(
            text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? -1 : number;

    private static ReadOnlySpan<byte> Brand => "brd_"u8;

    private static SearchValues<byte> Base64 { get; } = SearchValues.Create(
        "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_"u8);

    /// <summary>Codes repeat; what holds digits is more likely a number of one thing.</summary>
    private static bool IsCode(ReadOnlySpan<byte> text) =>
        text.Length is > 0 and <= WordLengthMax && !text.ContainsAnyExcept(Code);

    private void Put(PackedTag tag) => Put((byte)tag);

    private void Put(byte one)
    {
        _to.GetSpan(1)[0] = one;
        _to.Advance(1);
    }

    private void Word(int number)
    {
        Put((byte)(0x20 + (number >> 8)));
        Put((byte)(number & 0xff));
    }

    private void Bytes(ReadOnlySpan<byte> bytes)
    {
        Length(bytes.Length);
        _to.Write(bytes);
    }

    private void Length(int length)
    {
        for (; length >= 0x80; length >>= 7)
            Put((byte)(0x80 | (length & 0x7f)));

        Put((byte)length);
    }
}
