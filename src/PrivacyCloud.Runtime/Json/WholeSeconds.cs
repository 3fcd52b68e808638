using System.Globalization;

namespace PrivacyCloud.Runtime.Json;

/// <summary>
/// Moments of whole seconds in years of four digits, <c>2026-11-22T10:00:00Z</c>: nearly all that there are, read and
/// written without making anything of them. What it does not know is for NodaTime's pattern.
/// </summary>
public static class WholeSeconds
{
    /// <summary>Characters of such a moment.</summary>
    public const int Length = 20;

    private static readonly long FirstTicks = Instant.FromUtc(1, 1, 1, 0, 0).ToUnixTimeTicks();
    private static readonly long LastTicks = Instant.FromUtc(9999, 12, 31, 23, 59, 59).ToUnixTimeTicks();

    /// <summary>The ticks of a moment, or null for what is none.</summary>
    public static long? TryRead(ReadOnlySpan<byte> text) =>
        text.Length == Length && text[4] == '-' && text[7] == '-' && text[10] == 'T' && text[13] == ':'
        && text[16] == ':' && text[19] == 'Z' && Digits(text[..4]) is >= 1 and var year
        && Digits(text[5..7]) is >= 1 and <= 12 and var month && Digits(text[8..10]) is >= 1 and var day
        && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) && Digits(text[11..13]) is >= 0 and < 24 and var hour
        && Digits(text[14..16]) is >= 0 and < 60 and var minute && Digits(text[17..19]) is >= 0 and < 60 and var second
            ? Instant.FromUtc(year, month, day, hour, minute, second).ToUnixTimeTicks()
            : null;

    /// <summary>Writes a moment into as many bytes as it has characters; false when it is none of these.</summary>
    public static bool TryWrite(long ticks, Span<byte> to)
    {
        if (ticks < FirstTicks || ticks > LastTicks || ticks % NodaConstants.TicksPerSecond != 0)
            return false;

        var date = Instant.FromUnixTimeTicks(ticks).InUtc();
        "0000-00-00T00:00:00Z"u8.CopyTo(to);
        Digits(date.Year, to[..4]);
        Digits(date.Month, to[5..7]);
        Digits(date.Day, to[8..10]);
        Digits(date.Hour, to[11..13]);
        Digits(date.Minute, to[14..16]);
        Digits(date.Second, to[17..19]);
        return true;
    }

    /// <summary>The number that digits are; below zero when they are none.</summary>
    private static int Digits(ReadOnlySpan<byte> text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    private static void Digits(int number, Span<byte> to)
    {
        for (var at = to.Length - 1; at >= 0; at--, number /= 10)
            to[at] = (byte)('0' + (number % 10));
    }
}
