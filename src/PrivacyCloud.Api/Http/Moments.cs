namespace PrivacyCloud.Api.Http;

/// <summary>What may be said of a moment before it is worked with.</summary>
internal static class Moments
{
    private const int YearMax = 9998;

    /// <summary>False for the last hours of time, which an offset could push past the end of it.</summary>
    public static bool FitsAnInstant(OffsetDateTime moment) => moment.Year is >= 1 and <= YearMax;
}
