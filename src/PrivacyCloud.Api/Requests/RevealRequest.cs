using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Domain.Vault;
using PrivacyCloud.Runtime.Requests;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Api.Requests;

/// <summary><c>POST /v1/requests/{id}/reveal</c>: personal fields in clear; the look is on record.</summary>
internal static class RevealRequest
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/requests/{id}/reveal", HandleAsync)
            .WithName("revealRequest")
            .WithSummary("Personal fields, messages and notes in clear. That somebody looked is an event of its own.")
            .Changes<RevealedBody>()
            .Needs(Permission.RequestsReveal);

    private static async Task<IResult> HandleAsync(
        HttpContext http, string id, RequestDoor door, RequestReading reading)
    {
        var sent = await BodyReader.ReadNoneAsync(http);
        var headers = CommandHeaders.Of(http, sent.Bytes);
        if ((sent.Problem ?? headers.Problem) is { } problem)
        {
            return problem;
        }

        return await door.ActAsync(
            http, id, headers, new RequestAct.Reveal(),
            async (row, _) =>
            {
                http.Response.Headers.CacheControl = "no-store";
                return Headers.Versioned(
                    http, await OfAsync(http.Caller().Log, row, reading, http.RequestAborted), row.Version);
            });
    }

    private static async Task<RevealedBody> OfAsync(
        LogId log, RequestRow row, RequestReading reading, CancellationToken cancel)
    {
        var (file, intake) = (row.File, row.File.Intake);
        var person = await reading.OpenAsync(log, intake.Person, cancel);
        async Task<string?> Say(Sealed words) => await reading.WordsAsync(log, words, cancel);
        List<RevealedWordsBody> messages = [], notes = [], tasks = [];
        foreach (var one in file.Messages)
            messages.Add(new(one.No, one.At, one.FromPerson, await Say(one.Text)));

        foreach (var one in file.Notes)
            notes.Add(new(one.No, one.At, null, await Say(one.Text)));

        foreach (var one in file.Tasks)
            tasks.Add(new(one.No, null, null, await Say(one.Text)));

        return new(
            intake.Request,
            intake.RequesterKind,
            person is null ? null : new(person.Name, new(person.Email, person.Phone, person.Postal)),
            new(person?.DataSubject, [.. (person?.Identifiers ?? []).Select(
                one => new IdentifierBody(one.Kind, one.Value))]),
            person?.Details, messages, notes, tasks, row.Version);
    }
}

/// <summary>A request's personal fields in clear.</summary>
/// <param name="Id">The request.</param>
/// <param name="Kind">Who asks.</param>
/// <param name="Requester">Her name and contact; absent once they were forgotten.</param>
/// <param name="DataSubject">Whose data it is.</param>
/// <param name="Details">What she wrote.</param>
/// <param name="Messages">Both ways.</param>
/// <param name="Notes">Of staff.</param>
/// <param name="Tasks">What departments and processors were asked.</param>
/// <param name="Version">The version, with the look at it.</param>
public sealed record RevealedBody(
    RequestId Id, RequesterKind Kind, RevealedRequesterBody? Requester, RevealedPersonBody DataSubject,
    string? Details, IReadOnlyList<RevealedWordsBody> Messages, IReadOnlyList<RevealedWordsBody> Notes,
    IReadOnlyList<RevealedWordsBody> Tasks, long Version)
{
    /// <summary>Says nothing: this is personal data.</summary>
    public override string ToString() => nameof(RevealedBody);
}

/// <summary>Who asks.</summary>
public sealed record RevealedRequesterBody(string Name, RevealedContactBody Contact)
{
    /// <summary>Says nothing: this is personal data.</summary>
    public override string ToString() => nameof(RevealedRequesterBody);
}

/// <summary>How she is reached.</summary>
public sealed record RevealedContactBody(string? Email, string? Phone, IReadOnlyList<string> Postal)
{
    /// <summary>Says nothing: this is personal data.</summary>
    public override string ToString() => nameof(RevealedContactBody);
}

/// <summary>Whose data it is.</summary>
public sealed record RevealedPersonBody(string? Name, IReadOnlyList<IdentifierBody> Identifiers)
{
    /// <summary>Says nothing: this is personal data.</summary>
    public override string ToString() => nameof(RevealedPersonBody);
}

/// <summary>Words that were written; absent once they were forgotten.</summary>
public sealed record RevealedWordsBody(int No, Instant? At, bool? FromPerson, string? Text)
{
    /// <summary>Says nothing: this is personal data.</summary>
    public override string ToString() => nameof(RevealedWordsBody);
}
