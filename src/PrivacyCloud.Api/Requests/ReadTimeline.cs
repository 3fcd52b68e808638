using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Requests;
using PrivacyCloud.Runtime.Requests.Timeline;

namespace PrivacyCloud.Api.Requests;

/// <summary><c>GET /v1/requests/{id}/timeline</c>: what happened, in legal words with citations.</summary>
internal static class ReadTimeline
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/v1/requests/{id}/timeline", HandleAsync)
            .WithName("readTimeline")
            .WithSummary("All that happened to a request, in legal words with citations, the first coming first.")
            .Produces<ListBody<TimelineBody>>()
            .Problems(400, 404)
            .Needs(Permission.RequestsRead);

    private static async Task<IResult> HandleAsync(
        HttpContext http, string id, RequestDoor door, RequestReading reading, LawLibrary law)
    {
        if (QueryReader.Of(http).Problem is { } problem)
        {
            return problem;
        }

        if (await door.FindAsync(http, id) is not { } row)
        {
            return RequestDoor.Unknown;
        }

        var language = CallerLanguage.Of(http);
        var history = await reading.HistoryAsync(http.Caller().Log, row.File.Intake.Request, http.RequestAborted);
        return Results.Json(
            new ListBody<TimelineBody>([.. history.Select(one => TimelineBody.Of(one, law, language))]),
            ApiJson.Options);
    }
}

/// <summary>One thing that happened.</summary>
/// <param name="Version">Its number within the request.</param>
/// <param name="Position">Where in the ledger it stands.</param>
/// <param name="At">When.</param>
/// <param name="Actor">By whom: an id or a role, never a name.</param>
/// <param name="Event">Its name in the ledger.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Text">What happened.</param>
/// <param name="Citation">The law behind it.</param>
/// <param name="ForPerson">True when the person may see it too.</param>
public sealed record TimelineBody(
    long Version, long Position, Instant At, string Actor, string Event, TimelineKind Kind, string Text,
    Citation? Citation, bool ForPerson)
{
    internal static TimelineBody Of(HistoryEntry one, LawLibrary law, Language language)
    {
        var line = TimelineWords.Of(one.Happened, law);
        return new(
            one.Version, one.Position, one.At, one.Actor.ToString(), one.Type, line.Kind, line.Words.In(language),
            line.Citation, line.ForPerson);
    }
}
