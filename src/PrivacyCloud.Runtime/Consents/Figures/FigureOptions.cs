namespace PrivacyCloud.Runtime.Consents.Figures;

/// <summary>How figures are kept up.</summary>
public sealed record FigureOptions
{
    /// <summary>How often the logs that have changed are counted on. Five seconds.</summary>
    public TimeSpan CountEvery { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How often it is written down how many pages asked. A minute; a crash loses as much.</summary>
    public TimeSpan AskedEvery { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// How many entries without a consent a log may run ahead of the written cursor; after a crash so many are looked
    /// at again. 1,000.
    /// </summary>
    public int CursorEvery { get; init; } = 1_000;
}
