using System.Globalization;
using PrivacyCloud.Domain.Documents;

namespace PrivacyCloud.Runtime.Documents.Packages;

/// <summary>
/// What the files in a package are called: plain ASCII and the same every time, because each system spells others its
/// own way. Real titles and names stand in the page.
/// </summary>
internal static class EntryNames
{
    public const string Page = "index.html";

    public const string Data = "data.json";

    public const string ReadMe = "README.txt";

    /// <summary>The table at a place, counted from 0.</summary>
    public static string Table(int index) =>
        string.Create(CultureInfo.InvariantCulture, $"table-{index + 1:00}.csv");

    /// <summary>The attachment at a place, counted from 0.</summary>
    public static string Attachment(int index, PackageAttachment file) =>
        string.Create(CultureInfo.InvariantCulture, $"files/{index + 1:00}.{file.Type.Extension()}");
}
