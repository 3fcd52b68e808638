using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace PrivacyCloud.Runtime.Json;

/// <summary>
/// Sees in one pass, and without making anything of them, that bytes are canonical JSON: plain members in their order,
/// whole numbers, texts without escapes. It says yes only when it is sure; what it does not know is looked at by
/// <see cref="CanonicalJson"/> in full.
/// </summary>
internal ref struct CanonicalScan
{
    private const int DepthMax = 60;
    private const int DigitsMax = 15;

    private static readonly SearchValues<byte> Stops = SearchValues.Create(
        [.. Enumerable.Range(0, ' ').Select(static control => (byte)control), (byte)'"', (byte)'\\']);

    private ReadOnlySpan<byte> _rest;

    private CanonicalScan(ReadOnlySpan<byte> json) => _rest = json;

    /// <summary>True when the bytes are canonical beyond doubt.</summary>
    public static bool IsSure(ReadOnlySpan<byte> json)
    {
        var scan = new CanonicalScan(json);
        return scan.Value(0) && scan._rest.IsEmpty && Utf8.IsValid(json);
    }

    private bool Value(int depth)
    {
        if (depth > DepthMax || _rest.IsEmpty)
            return false;

        return _rest[0] switch
        {
            (byte)'{' => Object(depth),
            (byte)'[' => Array(depth),
            (byte)'"' => Text(out _),
            (byte)'t' => Take("true"u8),
            (byte)'f' => Take("false"u8),
            (byte)'n' => Take("null"u8),
            _ => Number(),
        };
    }

    private bool Object(int depth)
    {
        _rest = _rest[1..];
        if (Take("}"u8))
            return true;

        ReadOnlySpan<byte> before = default;
        for (var first = true; ; first = false)
        {
            // The order of members is that of UTF-16; for ASCII names it is that of their bytes.
            if (!Text(out var name) || !Ascii.IsValid(name) || (!first && before.SequenceCompareTo(name) >= 0)
                || !Take(":"u8) || !Value(depth + 1))
                return false;

            before = name;
            if (!Take(","u8))
                return Take("}"u8);
        }
    }

    private bool Array(int depth)
    {
        _rest = _rest[1..];
        if (Take("]"u8))
            return true;

        while (Value(depth + 1))
        {
            if (!Take(","u8))
                return Take("]"u8);
        }

        return false;
    }

    private bool Text(out ReadOnlySpan<byte> text)
    {
        text = default;
        if (!Take("\""u8))
            return false;

        var end = _rest.IndexOfAny(Stops);
        if (end < 0 || _rest[end] != '"')
            return false;

        text = _rest[..end];
        _rest = _rest[(end + 1)..];
        return true;
    }

    private bool Number()
    {
        var negative = Take("-"u8);
        var end = _rest.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        var digits = end < 0 ? _rest : _rest[..end];
        if (digits.Length is 0 or > DigitsMax || (digits[0] == '0' && (digits.Length > 1 || negative)))
            return false;

        // A fraction or an exponent is no end of a value, and whoever comes next will say so.
        _rest = _rest[digits.Length..];
        return true;
    }

    private bool Take(ReadOnlySpan<byte> text)
    {
        if (!_rest.StartsWith(text))
            return false;

        _rest = _rest[text.Length..];
        return true;
    }
}
