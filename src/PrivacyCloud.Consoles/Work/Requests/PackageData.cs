using System.Text;
using PrivacyCloud.Consoles.Work.Shared;
using PrivacyCloud.Domain;
using PrivacyCloud.Runtime.Documents.Packages;

namespace PrivacyCloud.Consoles.Work.Requests;

/// <summary>Reads the data that goes into a package: tables as JSON, or lines of names and values.</summary>
internal static class PackageData
{
    private static readonly Text DefaultTitle = new("Your data", "Dữ liệu của bạn", "あなたのデータ");

    /// <summary>The tables; what is wrong goes to <paramref name="problems"/>.</summary>
    public static IReadOnlyList<PackageSection> Read(
        ActForm form, PackageLimits limits, ICollection<FieldProblem> problems)
    {
        if (form.Words(ActForm.SectionsField) is { } json)
        {
            switch (new SectionsReader(limits).Read(Encoding.UTF8.GetBytes(json)))
            {
                case SectionsOutcome.Good good:
                    return good.Sections;
                case SectionsOutcome.Refused refused:
                    problems.Add(new(ActForm.SectionsField, refused.Reason.Why));
                    return [];
            }
        }

        return form.Words(ActForm.RowsField) is { } lines ? Table(form, lines, problems) : [];
    }

    private static PackageSection[] Table(ActForm form, string lines, ICollection<FieldProblem> problems)
    {
        List<IReadOnlyList<string>> rows = [];
        foreach (var line in lines.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            // Whoever writes Japanese types the colon at full width.
            var colon = line.IndexOfAny([':', '：']);
            if (colon < 1)
            {
                problems.Add(new(ActForm.RowsField, ActMistakes.RowUnread));
                return [];
            }

            rows.Add([line[..colon].Trim(), line[(colon + 1)..].Trim()]);
        }

        var title = form.Words(ActForm.TitleField) is { } typed ? new Text(typed, typed, typed) : DefaultTitle;
        return [new(title, [ActFieldWords.FieldName.En, ActFieldWords.FieldValue.En], rows)];
    }
}
