using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using PrivacyCloud.Domain;

namespace PrivacyCloud.Runtime.Documents.Packages;

/// <summary>The page of a package that a person reads: one file, no script, nothing fetched from anywhere.</summary>
internal sealed class PackagePage(PackageContents contents, TextWriter page)
{
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Writes it.</summary>
    public static async Task WriteAsync(PackageContents contents, Stream target, CancellationToken cancel)
    {
        await using StreamWriter text = new(
            target, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        text.NewLine = "\n";
        await new PackagePage(contents, text).WriteAsync(cancel);
    }

    private async Task WriteAsync(CancellationToken cancel)
    {
        await HeadAsync();
        await FactsAsync();
        await ListAsync();
        foreach (var (index, section) in contents.Sections.Index())
            await SectionAsync(index, section, cancel);

        await AttachmentsAsync();
        var machine = Words(PackageWords.Machine).Replace("{file}", Link(EntryNames.Data), StringComparison.Ordinal);
        await page.WriteLineAsync($"<footer><p>{machine}</p></footer>");
        await page.WriteLineAsync("</main></body></html>");
    }

    private Task HeadAsync() => page.WriteLineAsync(
        $"""
        <!DOCTYPE html>
        <html lang="{PackageWords.Tag(contents.Language)}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <meta name="referrer" content="no-referrer">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>{Words(PackageWords.Title)} – {Safe(contents.RequestNumber)}</title>
        <style>
        {PackageStyle.Css}
        </style>
        </head>
        <body><main>
        <h1>{Words(PackageWords.Title)}</h1>
        <p class="keep">{Words(PackageWords.Keep)}</p>
        """);

    private Task FactsAsync() => page.WriteLineAsync(
        $"""
        <dl>
        <div><dt>{Words(PackageWords.From)}</dt><dd>{Words(contents.Company)}</dd></div>
        <div><dt>{Words(PackageWords.Number)}</dt><dd>{Safe(contents.RequestNumber)}</dd></div>
        <div><dt>{Words(PackageWords.Right)}</dt><dd>{Words(contents.Right)}</dd></div>
        <div><dt>{Words(PackageWords.PreparedOn)}</dt><dd>{Safe(Prepared)}</dd></div>
        </dl>
        """);

    private async Task ListAsync()
    {
        var links = contents.Sections.Index().Select(one => (Href: $"#s{one.Index + 1}", Words: Words(one.Item.Title)))
            .Concat(contents.Attachments.Count > 0 ? [("#files", Words(PackageWords.Attachments))] : [])
            .ToList();
        if (links.Count < 2)
            return;

        await page.WriteLineAsync($"<nav aria-labelledby=\"list\"><h2 id=\"list\">{Words(PackageWords.InThisPackage)}"
            + "</h2><ul>");
        foreach (var (href, words) in links)
            await page.WriteLineAsync($"<li><a href=\"{href}\">{words}</a></li>");

        await page.WriteLineAsync("</ul></nav>");
    }

    private async Task SectionAsync(int index, PackageSection section, CancellationToken cancel)
    {
        await page.WriteLineAsync($"<section aria-labelledby=\"s{index + 1}\"><h2 id=\"s{index + 1}\">"
            + $"{Words(section.Title)}</h2>");
        if (section.Rows.Count == 0)
        {
            await page.WriteLineAsync($"<p>{Words(PackageWords.NoRows)}</p></section>");
            return;
        }

        await TableAsync(section, cancel);
        await page.WriteLineAsync(
            $"<p class=\"quiet\"><a href=\"{EntryNames.Table(index)}\">{Words(PackageWords.AsTable)}</a></p>");
        await page.WriteLineAsync("</section>");
    }

    // When the page is narrow each row is a card, and each cell says its column; roles keep it a table for all readers.
    private async Task TableAsync(PackageSection section, CancellationToken cancel)
    {
        var columns = section.Columns.Select(Safe).ToList();
        await page.WriteAsync("<table role=\"table\"><thead role=\"rowgroup\"><tr role=\"row\">");
        foreach (var column in columns)
            await page.WriteAsync($"<th role=\"columnheader\" scope=\"col\">{column}</th>");

        await page.WriteLineAsync("</tr></thead><tbody role=\"rowgroup\">");
        foreach (var row in section.Rows)
        {
            cancel.ThrowIfCancellationRequested();
            await page.WriteAsync("<tr role=\"row\">");
            foreach (var (column, cell) in columns.Zip(row))
                await page.WriteAsync($"<td role=\"cell\" data-column=\"{column}\">{Safe(cell)}</td>");

            await page.WriteLineAsync("</tr>");
        }

        await page.WriteLineAsync("</tbody></table>");
    }

    private async Task AttachmentsAsync()
    {
        if (contents.Attachments.Count == 0)
            return;

        await page.WriteLineAsync(
            $"<section aria-labelledby=\"files\"><h2 id=\"files\">{Words(PackageWords.Attachments)}</h2><ul>");
        foreach (var (index, file) in contents.Attachments.Index())
            await page.WriteLineAsync(
                $"<li><a href=\"{EntryNames.Attachment(index, file)}\">{Safe(file.Name)}</a></li>");

        await page.WriteLineAsync("</ul></section>");
    }

    private string Prepared => PackageWords.Date(contents.PreparedOn, contents.Language);

    private string Words(Text words) => Safe(words.In(contents.Language));

    private static string Link(string file) => $"<a href=\"{file}\">{file}</a>";

    private static string Safe(string text) => Html.Encode(text);
}
