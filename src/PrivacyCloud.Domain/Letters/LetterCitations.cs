using System.Text.RegularExpressions;
using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Domain.Letters;

/// <summary>
/// Writes a citation as a letter in the language of that law writes it, and as the pack has it in any other.
/// </summary>
public static partial class LetterCitations
{
    private static readonly (string Pack, string Own)[] Vietnamese =
    [
        ("Civil Code ", "Bộ luật Dân sự "), ("Labour Code ", "Bộ luật Lao động "), ("Law on Data ", "Luật Dữ liệu "),
        ("Law on Children ", "Luật Trẻ em "), ("Law on Cybersecurity ", "Luật An ninh mạng "),
        ("Resolution ", "Nghị quyết "), ("Decree ", "Nghị định "), ("Law ", "Luật "), ("/ND-CP", "/NĐ-CP"),
    ];

    private static readonly (string Pack, string Own)[] Japanese =
    [
        ("Enforcement Rules ", "個人情報の保護に関する法律施行規則"), ("Order for Enforcement ", "個人情報の保護に関する法律施行令"),
        ("PPC Guidelines (General Rules) ", "個人情報保護委員会「ガイドライン（通則編）」"),
    ];

    /// <summary>The citation in one line.</summary>
    public static string In(Citation citation, Language language)
    {
        ArgumentNullException.ThrowIfNull(citation);
        var native = JapaneseName().Match(citation.Instrument);
        return language switch
        {
            Language.Vietnamese when LocalAct().IsMatch(citation.Instrument) => OfVietnam(citation),
            Language.Japanese when native.Success => OfJapan(native.Groups["name"].Value, citation.Article),
            _ when native.Success => Plain(citation.Instrument.Replace(
                native.Value, native.Groups["more"].Success ? "(" : string.Empty, StringComparison.Ordinal), citation),
            _ => Plain(citation.Instrument, citation),
        };
    }

    private static string Plain(string instrument, Citation citation) => $"{instrument.Trim()}, {citation.Article}";

    // Several acts have their articles in the same order, parted by semicolons as the acts are.
    private static string OfVietnam(Citation citation)
    {
        var acts = Exchanged(citation.Instrument, Vietnamese).Split("; ");
        var articles = citation.Article.Split("; ");
        return acts.Length == articles.Length
            ? string.Join("; ", acts.Zip(articles, (act, article) => $"{PointsFirst(article)} {act}"))
            : $"{PointsFirst(citation.Article)} {string.Join("; ", acts)}";
    }

    private static string PointsFirst(string article) => VietnameseArticle().Replace(article, found =>
        Part("điểm ", found.Groups["point"]) + Part("khoản ", found.Groups["clause"])
        + $"Điều {found.Groups["article"].Value}");

    private static string Part(string word, Group group) => group.Success ? $"{word}{group.Value} " : string.Empty;

    private static string OfJapan(string name, string article) =>
        name + string.Join("、", Exchanged(article, Japanese).Split(", ").SelectMany(one => one.Split("; ")).Select(
            one => one.Contains("ガイドライン", StringComparison.Ordinal) || GuidelineNumber().IsMatch(one)
                ? one.Replace(" note ", "注", StringComparison.Ordinal)
                : InJapaneseNumbers(one)));

    private static string InJapaneseNumbers(string article) => JapaneseArticle().Replace(article, found =>
        $"第{found.Groups["article"].Value}条"
        + (found.Groups["clause"].Success ? $"第{found.Groups["clause"].Value}項" : string.Empty)
        + (found.Groups["to"].Success ? $"から第{found.Groups["to"].Value}項まで" : string.Empty)
        + (found.Groups["point"].Success ? $"第{Arabic(found.Groups["point"].Value)}号" : string.Empty)
        + (found.Groups["proviso"].Success ? "ただし書" : string.Empty));

    private static int Arabic(string roman) =>
        Array.IndexOf(["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"], roman) + 1;

    private static string Exchanged(string text, (string Pack, string Own)[] words) => words.Aggregate(
        text, (said, word) => said.Replace(word.Pack, word.Own, StringComparison.Ordinal));

    [GeneratedRegex(@"\((?<name>[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}()0-9]+)(?:\)|, (?<more>))")]
    private static partial Regex JapaneseName();

    [GeneratedRegex(@"/(?:ND-CP|NQ-CP|QH\d\d)\b")]
    private static partial Regex LocalAct();

    [GeneratedRegex(@"(?<article>\d+[a-z]?)(?:\((?<clause>\d+)\))?(?:\((?<point>[a-zđ])\))?")]
    private static partial Regex VietnameseArticle();

    [GeneratedRegex(@"^\d+-\d+-\d+")]
    private static partial Regex GuidelineNumber();

    [GeneratedRegex(@"(?<article>\d+)(?:\((?<clause>\d+)\)(?:–\((?<to>\d+)\))?)?(?:\((?<point>[ivx]+)\))?"
        + "(?<proviso> proviso)?")]
    private static partial Regex JapaneseArticle();
}
