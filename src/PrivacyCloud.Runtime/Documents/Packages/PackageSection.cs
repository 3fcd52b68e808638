using PrivacyCloud.Domain;

namespace PrivacyCloud.Runtime.Documents.Packages;

/// <summary>One table of a package. Each row has a cell for each column.</summary>
/// <param name="Title">What the table is about; the same in each language where staff wrote it in one.</param>
/// <param name="Columns">What stands in each column.</param>
/// <param name="Rows">The data.</param>
public sealed record PackageSection(
    Text Title, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>A table whose title staff wrote in the person's language.</summary>
    public static PackageSection Titled(
        string title, IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<string>> rows) =>
        new(new Text(title, title, title), columns, rows);

    /// <summary>Says nothing of what is in it.</summary>
    public override string ToString() => nameof(PackageSection);
}
