using System.Globalization;
using System.Text;
using NodaTime.Text;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Runtime.Json;

namespace PrivacyCloud.Runtime.Events;

/// <summary>
/// Reads a decision set that is written exactly as <see cref="DecidedJson"/> writes nearly all of them: there are more
/// of these than of everything else together. Whatever looks in any way otherwise is left to
/// <see cref="DecidedConverter"/>, which says what is wrong with it.
/// </summary>
internal ref struct DecidedScan
{
    private ReadOnlySpan<byte> _rest;

    private DecidedScan(ReadOnlySpan<byte> json) => _rest = json;

    /// <summary>The decision set, or null when it must be looked at more closely.</summary>
    public static object? Read(ReadOnlySpan<byte> json) => new DecidedScan(json).Read();

    private ConsentEvent.Decided? Read()
    {
        if (!Take("{\"assurance\":"u8) || !TryText(out var assurance)
            || !Take(",\"brand\":"u8) || !TryText(out var brandText) || !BrandId.TryParse(brandText, out var brand)
            || !TryBy(out var by) || !Take(",\"channel\":"u8) || !TryText(out var channel)
            || !TryEnds(out var ends) || !TryCodes(",\"given\":["u8, out var given)
            || !Take(",\"language\":"u8) || !TryText(out var language)
            || !Take(",\"notice\":"u8) || !TryNumber(out var notice)
            || !TryCodes(",\"refused\":["u8, out var refused))
            return null;

        var signal = Take(",\"signal\":\"gpc\""u8);
        if (!Take(",\"snapshot\":"u8) || !TryText(out var snapshotText)
            || !SnapshotHash.TryParse(snapshotText, out var snapshot) || !TryStated(out var stated)
            || !Take("}"u8) || !_rest.IsEmpty)
            return null;

        return new(
            new(brand, notice, snapshot, DecidedWords.LanguageOf(language)), DecidedWords.ChannelOf(channel), by,
            DecidedWords.AssuranceOf(assurance), given, refused, ends, Evidence: null, stated, signal);
    }

    private bool TryBy(out DecidedBy by)
    {
        by = DecidedBy.Self;
        if (!Take(",\"by\":{\"kind\":"u8))
            return true;

        if (!TryText(out var kind))
            return false;

        string? relation = null;
        if (Take(",\"relation\":"u8) && !TryText(out relation))
            return false;

        by = new(DecidedWords.KindOf(kind), DecidedWords.RelationOf(relation));
        return Take("}"u8);
    }

    private bool TryEnds(out ValueList<ConsentEnd> ends)
    {
        ends = [];
        if (!Take(",\"ends\":["u8))
            return true;

        List<ConsentEnd> all = [];
        do
        {
            if (!Take("{\"at\":"u8) || !TryMoment(out var at) || !Take(",\"purpose\":"u8) || !TryCode(out var purpose)
                || !Take("}"u8))
                return false;

            all.Add(new(purpose, at));
        }
        while (Take(","u8));

        ends = [.. all];
        return Take("]"u8);
    }

    private bool TryCodes(ReadOnlySpan<byte> before, out ValueList<PurposeCode> codes)
    {
        codes = [];
        if (!Take(before))
            return true;

        List<PurposeCode> all = [];
        do
        {
            if (!TryCode(out var code))
                return false;

            all.Add(code);
        }
        while (Take(","u8));

        codes = [.. all];
        return Take("]"u8);
    }

    private bool TryStated(out Instant? stated)
    {
        stated = null;
        if (!Take(",\"statedAt\":"u8))
            return true;

        var good = TryMoment(out var at);
        stated = at;
        return good;
    }

    private bool TryCode(out PurposeCode code)
    {
        code = default;
        return TryText(out var text) && PurposeCode.TryParse(text, out code);
    }

    private bool TryMoment(out Instant at)
    {
        at = default;
        if (!TryText(out var text, out var bytes))
            return false;

        if (WholeSeconds.TryRead(bytes) is not { } ticks)
            return InstantPattern.ExtendedIso.Parse(text).TryGetValue(default, out at);

        at = Instant.FromUnixTimeTicks(ticks);
        return true;
    }

    private bool TryNumber(out int number)
    {
        number = 0;
        var end = _rest.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        if (end is < 1 or > 9 || (_rest[0] == '0' && end > 1))
            return false;

        number = int.Parse(_rest[..end], NumberStyles.None, CultureInfo.InvariantCulture);
        _rest = _rest[end..];
        return true;
    }

    private bool TryText(out string text) => TryText(out text, out _);

    /// <summary>A text of printable ASCII characters without an escape.</summary>
    private bool TryText(out string text, out ReadOnlySpan<byte> bytes)
    {
        text = string.Empty;
        bytes = default;
        if (_rest is not [(byte)'"', ..])
            return false;

        var end = _rest[1..].IndexOf((byte)'"');
        if (end < 0 || _rest.Slice(1, end).ContainsAnyExceptInRange((byte)' ', (byte)'~')
            || _rest.Slice(1, end).Contains((byte)'\\'))
            return false;

        bytes = _rest.Slice(1, end);
        text = Encoding.ASCII.GetString(bytes);
        _rest = _rest[(end + 2)..];
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
