using System.Buffers;
using System.Text;

namespace PrivacyCloud.Runtime.Documents.Packages;

/// <summary>
/// A table as CSV (RFC 4180), with a byte-order mark so that spreadsheets read Vietnamese and Japanese as such. A cell
/// that a spreadsheet would take for a formula gets an apostrophe before it; <c>data.json</c> has it as it is.
/// </summary>
internal static class CsvTable
{
    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789.,");

    private const string Starters = "=+-@\t\r\n＝＋－＠";

    /// <summary>Writes a section.</summary>
    public static async Task WriteAsync(PackageSection section, Stream target, CancellationToken cancel)
    {
        await using StreamWriter text = new(
            target, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        text.NewLine = "\r\n";
        foreach (var row in section.Rows.Prepend(section.Columns))
            await text.WriteLineAsync(string.Join(',', row.Select(Cell)).AsMemory(), cancel);
    }

    private static string Cell(string value)
    {
        var safe = IsFormula(value) ? $"'{value}" : value;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0
            ? safe
            : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    // Some programs drop spaces first. A plain number may keep its sign: it calculates nothing.
    private static bool IsFormula(string value)
    {
        var first = value.AsSpan().TrimStart(" \u00a0\u3000");
        return first.Length > 0 && Starters.Contains(first[0], StringComparison.Ordinal)
            && !(first[0] is '+' or '-' && first.Length > 1 && !first[1..].ContainsAnyExcept(Figures));
    }
}
