using Microsoft.AspNetCore.Http;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain.Notices;

namespace PrivacyCloud.Api.Notices;

/// <summary>Reads a purpose out of a body. A list that holds nothing at a place is no list.</summary>
internal static class PurposeReader
{
    /// <summary>The purpose as it is wanted, or the problem with it.</summary>
    public static (PurposeDraft? Draft, Problem? Problem) Read(PurposeBody body)
    {
        if (HasHole(body.DataCategories))
            return Unreadable("dataCategories");

        if (HasHole(body.Recipients))
            return Unreadable("recipients");

        if (HasHole(body.Countries))
            return Unreadable("countries");

        var terms = new PurposeTerms(
            body.Kind, body.Name, body.Text, body.Basis, body.Required ?? false,
            [.. body.DataCategories.Select(one => new DataCategory(one.Code, one.Name, one.Sensitive ?? false))],
            [.. (body.Recipients ?? []).Select(one => new Recipient(one.Name, one.Role, one.Country))],
            [.. (body.Countries ?? []).Select(one => new Destination(one.Code, one.Name, one.System, one.Measures))],
            body.Retention, body.Expires, [.. body.Signals ?? []],
            body.Ages is { } ages ? new(ages.GuardianOnlyBelow, ages.SelfFrom) : null);
        return (new(terms, body.Preset ?? false, [.. body.Requires ?? []], [.. body.AlsoFor ?? []]), null);
    }

    private static bool HasHole<T>(IReadOnlyList<T>? list)
        where T : class => list?.Any(one => one is null) == true;

    private static (PurposeDraft?, Problem?) Unreadable(string field) =>
        (null, Problem.OfField(StatusCodes.Status400BadRequest, field, EdgeRefusals.Unreadable));
}
