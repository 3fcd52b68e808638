using NodaTime.Text;

namespace PrivacyCloud.Consoles.Public.Explainer;

/// <summary>Reads moments as people and links write them: local to the jurisdiction, or with an offset.</summary>
internal static class Moments
{
    /// <summary>An offset could push the last hours of time past the end of it.</summary>
    private const int YearMax = 9998;

    private static readonly LocalDateTimePattern[] Local =
    [
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm"),
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss"),
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd' 'HH':'mm"),
    ];

    private static readonly OffsetDateTimePattern[] WithOffset =
    [
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mmo<Z+HH:mm>"),
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'sso<Z+HH:mm>"),
    ];

    /// <summary>
    /// The moment, or none. A local time that a zone skips moves on; one that it has twice is the first.
    /// </summary>
    public static ZonedDateTime? Read(string text, DateTimeZone zone)
    {
        foreach (var pattern in Local)
        {
            if (pattern.Parse(text) is { Success: true, Value.Year: >= 1 and <= YearMax } read)
            {
                return zone.AtLeniently(read.Value);
            }
        }

        // A plus sign that a link carries unescaped arrives as a space.
        var offset = text.Replace(' ', '+');
        foreach (var pattern in WithOffset)
        {
            if (pattern.Parse(offset) is { Success: true, Value.Year: >= 1 and <= YearMax } read)
            {
                return read.Value.ToInstant().InZone(zone);
            }
        }

        return null;
    }

    /// <summary>A moment as a field for local times wants it.</summary>
    public static string ForField(ZonedDateTime at) =>
        (at.Second == 0 ? Local[0] : Local[1]).Format(at.LocalDateTime);

    /// <summary>A moment as a link carries it: the same wherever it is read.</summary>
    public static string ForLink(ZonedDateTime at) => WithOffset[1].Format(at.ToOffsetDateTime());
}
