using System.Text;
using PrivacyCloud.Domain;

namespace PrivacyCloud.Runtime.Documents.Packages;

/// <summary>Says what each file of a package is, in every language, the person's first.</summary>
internal static class ReadMe
{
    /// <summary>Writes it.</summary>
    public static async Task WriteAsync(PackageContents contents, Stream target, CancellationToken cancel)
    {
        await using StreamWriter text = new(
            target, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        text.NewLine = "\r\n";
        foreach (var language in Enum.GetValues<Language>().OrderBy(one => one != contents.Language))
        {
            foreach (var line in Lines(contents, language))
                await text.WriteLineAsync(line.AsMemory(), cancel);
        }
    }

    private static IEnumerable<string> Lines(PackageContents contents, Language language)
    {
        yield return PackageWords.Title.In(language);
        yield return $"{contents.Company.In(language)} / {contents.RequestNumber}";
        yield return string.Empty;
        yield return Say(PackageWords.ReadPage, EntryNames.Page, language);
        yield return Say(PackageWords.ReadData, EntryNames.Data, language);
        if (contents.Sections.Count > 0)
            yield return Say(PackageWords.ReadTables, "table-NN.csv", language);

        if (contents.Attachments.Count > 0)
            yield return Say(PackageWords.ReadFiles, "files/", language);

        yield return string.Empty;
        yield return PackageWords.Keep.In(language);
        yield return string.Empty;
        yield return string.Empty;
    }

    private static string Say(Text words, string file, Language language) =>
        words.In(language).Replace("{file}", file, StringComparison.Ordinal);
}
