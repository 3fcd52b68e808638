using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Rules.Strict;

namespace PrivacyCloud.Rules.Reading;

/// <summary>Reads the parts that stand everywhere: texts, citations, confidence.</summary>
internal static class Common
{
    private static readonly Text NoText = new("?", "?", "?");
    private static readonly Citation NoCitation = new("?", "?", "?");

    private static readonly Dictionary<string, Confidence> Marks = new(StringComparer.Ordinal)
    {
        ["V1"] = Confidence.Primary,
        ["V2+"] = Confidence.Corroborated,
        ["INF"] = Confidence.Inferred,
        ["E"] = Confidence.Target,
        ["V2"] = Confidence.Secondary,
        ["MEM"] = Confidence.Memory,
        ["M"] = Confidence.Memory,
        ["U"] = Confidence.Unverified,
    };

    public static Text Text(this Members from, string name) => from.Object(name, AsText) ?? NoText;

    public static Text? TextOrNull(this Members from, string name) => from.ObjectOrNull(name, AsText);

    public static IReadOnlyList<Text> Texts(this Members from, string name) => from.Array(name, AsText);

    public static Citation Citation(this Members from, string name) => from.Object(name, AsCitation) ?? NoCitation;

    public static Citation? CitationOrNull(this Members from, string name) => from.ObjectOrNull(name, AsCitation);

    public static Confidence Mark(this Members from, string name) =>
        from.Word(name, Marks, Confidence.Unverified);

    public static Confidence? MarkOrNull(this Members from, string name) => from.WordOrNull(name, Marks);

    /// <summary>A confidence that is about to move a clock: what nobody verified may not.</summary>
    public static Confidence Firing(this Members from, string name)
    {
        var confidence = from.Mark(name);
        if (!confidence.MayFire())
        {
            from.Complain(name, "MEM, M and U never move a clock. Verify it or leave it out.");
        }

        return confidence;
    }

    /// <summary>When somebody looked; for what moves a clock, nobody's memory will do.</summary>
    public static Verified Checked(this Members from, string name) =>
        from.Object(name, v => new Verified(v.Date("on"), v.Firing("confidence")))
            ?? new Verified(new LocalDate(2000, 1, 1), Confidence.Unverified);

    public static Verified Verified(this Members from, string name) =>
        from.Object(name, v => new Verified(v.Date("on"), v.Mark("confidence")))
            ?? new Verified(new LocalDate(2000, 1, 1), Confidence.Unverified);

    public static IReadOnlyList<CodedText> CodedTexts(this Members from, string name, string text) =>
        from.Coded(name, item => new CodedText(item.Code("code"), item.Text(text)), item => item.Code);

    public static string Address(this Members from, string name)
    {
        var url = from.String(name);
        if (url.Length > 0 && !IsWebAddress(url))
        {
            from.Complain(name, "This must be an http or https address.");
        }

        return url;
    }

    private static bool IsWebAddress(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme is "https" or "http");

    private static Text AsText(Members text) => new(text.String("en"), text.String("vi"), text.String("ja"));

    private static Citation AsCitation(Members citation)
    {
        var url = citation.Address("url");
        return new(citation.String("instrument"), citation.String("article"), url);
    }
}
