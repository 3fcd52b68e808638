using System.Text.Json;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Documents;

namespace PrivacyCloud.Runtime.Documents.Packages;

/// <summary>
/// Reads the data that staff send for a package:
/// <c>{ "sections": [ { "title": "…", "columns": ["…"], "rows": [["…"]] } ] }</c>, strictly and within limits.
/// </summary>
public sealed class SectionsReader(PackageLimits limits)
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 8 };

    /// <summary>Reads at most as many bytes as allowed, and refuses more.</summary>
    public async Task<SectionsOutcome> ReadAsync(Stream json, CancellationToken cancel)
    {
        using MemoryStream whole = new();
        var piece = new byte[64 * 1024];
        while (await json.ReadAsync(piece, cancel) is var read && read > 0)
        {
            if (whole.Length + read > limits.SizeBytesMax)
                return new SectionsOutcome.Refused(PackageRefusals.TooLarge);

            await whole.WriteAsync(piece.AsMemory(0, read), cancel);
        }

        return Read(whole.GetBuffer().AsMemory(0, (int)whole.Length));
    }

    /// <summary>Reads a whole document.</summary>
    public SectionsOutcome Read(ReadOnlyMemory<byte> json)
    {
        if (json.Length > limits.SizeBytesMax)
            return new SectionsOutcome.Refused(PackageRefusals.TooLarge);

        try
        {
            using var document = JsonDocument.Parse(json, Strict);
            return Only(document.RootElement, "sections", JsonValueKind.Array) is { } sections
                ? Sections(sections)
                : new SectionsOutcome.Refused(PackageRefusals.Unreadable);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The second is what half a surrogate pair makes: a text that is none.
            return new SectionsOutcome.Refused(PackageRefusals.Unreadable);
        }
    }

    private SectionsOutcome Sections(JsonElement all)
    {
        if (all.GetArrayLength() == 0)
            return new SectionsOutcome.Refused(PackageRefusals.Empty);

        if (all.GetArrayLength() > limits.SectionsMax)
            return new SectionsOutcome.Refused(PackageRefusals.TooMany);

        List<PackageSection> sections = [];
        foreach (var one in all.EnumerateArray())
        {
            if (FindFault(one) is { } fault)
                return new SectionsOutcome.Refused(fault);

            sections.Add(PackageSection.Titled(
                one.GetProperty("title").GetString()!, Texts(one.GetProperty("columns")),
                [.. one.GetProperty("rows").EnumerateArray().Select(Texts)]));
        }

        return new SectionsOutcome.Good(sections);
    }

    private Refusal? FindFault(JsonElement section)
    {
        if (!HasShape(section))
            return PackageRefusals.Unreadable;

        var columns = section.GetProperty("columns");
        var rows = section.GetProperty("rows");
        if (columns.GetArrayLength() == 0)
            return PackageRefusals.Empty;

        if (columns.GetArrayLength() > limits.ColumnsMax || rows.GetArrayLength() > limits.RowsMax)
            return PackageRefusals.TooMany;

        return columns.EnumerateArray().Prepend(section.GetProperty("title")).All(IsTitle)
            ? rows.EnumerateArray().Select(row => FindFault(row, columns.GetArrayLength())).FirstOrDefault(
                fault => fault is not null)
            : PackageRefusals.TitleUnreadable;
    }

    private Refusal? FindFault(JsonElement row, int columns) =>
        row.ValueKind != JsonValueKind.Array ? PackageRefusals.Unreadable
        : row.GetArrayLength() != columns ? PackageRefusals.RowDoesNotFit
        : row.EnumerateArray().Any(cell => cell.ValueKind != JsonValueKind.String) ? PackageRefusals.Unreadable
        : row.EnumerateArray().All(IsCell) ? null
        : PackageRefusals.CellUnreadable;

    private static bool HasShape(JsonElement section) =>
        section.ValueKind == JsonValueKind.Object && section.GetPropertyCount() == 3
        && section.TryGetProperty("title", out var title) && title.ValueKind == JsonValueKind.String
        && section.TryGetProperty("columns", out var columns) && columns.ValueKind == JsonValueKind.Array
        && columns.EnumerateArray().All(column => column.ValueKind == JsonValueKind.String)
        && section.TryGetProperty("rows", out var rows) && rows.ValueKind == JsonValueKind.Array;

    private static JsonElement? Only(JsonElement whole, string name, JsonValueKind kind) =>
        whole.ValueKind == JsonValueKind.Object && whole.GetPropertyCount() == 1
        && whole.TryGetProperty(name, out var only) && only.ValueKind == kind ? only : null;

    private bool IsTitle(JsonElement text) => PlainText.IsLine(text.GetString(), limits.TitleLengthMax);

    private bool IsCell(JsonElement text) =>
        text.GetString() is { } cell && cell.Length <= limits.CellLengthMax
        && !cell.Any(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r'));

    private static string[] Texts(JsonElement array) =>
        [.. array.EnumerateArray().Select(text => text.GetString()!)];
}
