using Microsoft.AspNetCore.Http;

namespace PrivacyCloud.Consoles.Public.Explainer;

/// <summary>A question as it stands in the address, not yet understood.</summary>
/// <param name="Jurisdiction">Code of the jurisdiction.</param>
/// <param name="Duty">The duty.</param>
/// <param name="From">The moment as written.</param>
/// <param name="Place">A place of the jurisdiction; empty for none.</param>
/// <param name="Circumstances">Facts of the case.</param>
/// <param name="Extended">Whether the clock is lengthened.</param>
/// <param name="Shown">For which jurisdiction and duty the form was made that this comes from; empty for a
/// link.</param>
/// <param name="OnlyForm">True when the reader only wants the form for another jurisdiction or duty.</param>
public sealed record ExplainerQuery(
    string Jurisdiction,
    string Duty,
    string From,
    string Place,
    IReadOnlyList<string> Circumstances,
    bool Extended,
    string Shown,
    bool OnlyForm)
{
    /// <summary>The most characters of one member that are looked at.</summary>
    public const int MemberLengthMax = 100;

    /// <summary>True when nothing was asked yet; an empty form that was sent is a question all the same.</summary>
    public bool IsEmpty => Duty.Length == 0 && From.Length == 0 && Shown.Length == 0;

    /// <summary>Reads a query; members nobody knows are left alone.</summary>
    public static ExplainerQuery Read(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new(
            One(query, "jurisdiction"),
            One(query, "duty"),
            One(query, "from"),
            One(query, "place"),
            [.. query["circumstance"].OfType<string>().Where(c => c.Length > 0).Distinct(StringComparer.Ordinal)],
            One(query, "extended") == "true",
            One(query, "shown"),
            query.ContainsKey("show"));
    }

    private static string One(IQueryCollection query, string key)
    {
        var value = query[key].ToString().Trim();
        return value.Length > MemberLengthMax ? value[..MemberLengthMax] : value;
    }
}
