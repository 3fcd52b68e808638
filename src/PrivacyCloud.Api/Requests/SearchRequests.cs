using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Requests;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Api.Requests;

/// <summary><c>POST /v1/requests/search</c>: by number, or by an exact identifier of a verified person.</summary>
internal static class SearchRequests
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/requests/search", HandleAsync)
            .WithName("searchRequests")
            .WithSummary("Requests by number or by one exact identifier. Names are not searchable. Stores nothing.")
            .Takes<SearchBody>()
            .Produces<ListBody<RequestBody>>()
            .Problems(400, 422)
            .Needs(Permission.RequestsRead);

    private static async Task<IResult> HandleAsync(HttpContext http, RequestReading reading, RequestShowing showing)
    {
        var sent = await BodyReader.ReadAsync<SearchBody>(http);
        if (sent.Value is not { } body)
        {
            return sent.Problem!;
        }

        if (body.Number is null == body.Identifier is null)
        {
            return Problem.Of(StatusCodes.Status422UnprocessableEntity, RequestProblems.NothingToSearch);
        }

        var value = body.Identifier is { } one ? Identifier.Normalise(one.Kind, one.Value) : null;
        if (body.Identifier is not null && value is null)
        {
            return Problem.OfField(422, "identifier", RequestProblems.IdentifierUnfit);
        }

        var log = http.Caller().Log;
        List<RequestBody> items = [];
        foreach (var row in await FindAsync(log, body, value, reading, http.RequestAborted))
        {
            items.Add(await showing.ShowAsync(http, log, row, withSteps: false));
        }

        return Results.Json(new ListBody<RequestBody>(items), ApiJson.Options);
    }

    private static async Task<IReadOnlyList<RequestRow>> FindAsync(
        LogId log, SearchBody body, string? value, RequestReading reading, CancellationToken cancel)
    {
        if (body.Identifier is { } one)
        {
            return await reading.PersonAsync(log, one.Kind, value!, cancel) is { } person
                ? await reading.OfPersonAsync(log, person, cancel) : [];
        }

        return RequestNumber.TryParse(body.Number, out var number) ? await reading.CaseAsync(log, number, cancel) : [];
    }
}

/// <summary>What is looked for: one of the two.</summary>
/// <param name="Number">The number, as a person may write it.</param>
/// <param name="Identifier">An exact identifier.</param>
public sealed record SearchBody(string? Number = null, IdentifierBody? Identifier = null);
