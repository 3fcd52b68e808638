using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Api.Http;

/// <summary>Which part of a list is wanted.</summary>
/// <param name="After">After which item to go on, as an earlier page's <c>next</c> said.</param>
/// <param name="Limit">How many at most.</param>
internal sealed record PageQuery(string? After, int Limit)
{
    /// <summary>The parameters of every list.</summary>
    public const string LimitName = "limit";

    /// <summary>The parameters of every list.</summary>
    public const string CursorName = "cursor";

    private const int LimitDefault = 50;
    private const int LimitMax = 200;

    /// <summary>Reads limit and cursor; the cursor is the id of the last item, of this kind and no other.</summary>
    public static PageQuery Of(QueryReader query, string idPrefix) => new(
        query.Parsed(CursorName, QueryRefusals.NotAPosition, text =>
            PrefixedId.TryParse(idPrefix, text, out _) ? (true, text) : (false, (string?)null)),
        LimitOf(query));

    /// <summary>Reads the limit alone.</summary>
    public static int LimitOf(QueryReader query) => (int)query.Whole(LimitName, LimitDefault, 1, LimitMax);
}
