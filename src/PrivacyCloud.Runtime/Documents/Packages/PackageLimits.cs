namespace PrivacyCloud.Runtime.Documents.Packages;

/// <summary>How much data staff may send for a package in one document; more is refused.</summary>
public sealed record PackageLimits
{
    /// <summary>Tables. 50.</summary>
    public int SectionsMax { get; init; } = 50;

    /// <summary>Columns of a table. 100.</summary>
    public int ColumnsMax { get; init; } = 100;

    /// <summary>Rows of a table. 10,000.</summary>
    public int RowsMax { get; init; } = 10_000;

    /// <summary>UTF-16 units in a cell. 10,000.</summary>
    public int CellLengthMax { get; init; } = 10_000;

    /// <summary>UTF-16 units in a title or the name of a column. 200.</summary>
    public int TitleLengthMax { get; init; } = 200;

    /// <summary>Bytes of the whole document. 8 MiB.</summary>
    public int SizeBytesMax { get; init; } = 8 * 1024 * 1024;

    /// <summary>Everything that is wrong with these limits; empty when nothing is.</summary>
    public IReadOnlyList<string> Faults() =>
    [
        .. AtLeastOne(SectionsMax, nameof(SectionsMax)),
        .. AtLeastOne(ColumnsMax, nameof(ColumnsMax)),
        .. AtLeastOne(RowsMax, nameof(RowsMax)),
        .. AtLeastOne(CellLengthMax, nameof(CellLengthMax)),
        .. AtLeastOne(TitleLengthMax, nameof(TitleLengthMax)),
        .. AtLeastOne(SizeBytesMax, nameof(SizeBytesMax)),
    ];

    private static IEnumerable<string> AtLeastOne(int value, string name) =>
        value < 1 ? [$"{name} must be at least 1."] : [];
}
