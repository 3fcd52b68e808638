namespace PrivacyCloud.Runtime.Consents.Imports;

/// <summary>How much of an import is in memory at once, whatever its size.</summary>
public static class ImportLimits
{
    /// <summary>The most bytes of a line; a longer one is an error of that line alone.</summary>
    public const int LineBytesMax = 64 * 1024;

    /// <summary>The most errors that are kept; further ones are counted.</summary>
    public const int ErrorsMax = 1_000;

    /// <summary>
    /// The most lines that are worked on together. After a crash so many lines may be there without being counted.
    /// Where a batch ends follows from the bytes alone, so that it ends there the next time too.
    /// </summary>
    public const int BatchLinesMax = 512;

    /// <summary>The most bytes of the lines that are worked on together.</summary>
    public const int BatchBytesMax = 1024 * 1024;

    /// <summary>How many people whose lines go the way of every decision are worked on at once.</summary>
    public const int PeopleAtOnceMax = 256;
}
