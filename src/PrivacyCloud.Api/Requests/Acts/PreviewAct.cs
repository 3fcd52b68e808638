using System.Collections.Frozen;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Letters;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Letters;
using PrivacyCloud.Runtime.Requests;

namespace PrivacyCloud.Api.Requests.Acts;

/// <summary>
/// <c>POST /v1/requests/{id}/preview</c>: what an act would do. Nothing is stored but that somebody looked.
/// </summary>
internal static class PreviewAct
{
    private static readonly FrozenDictionary<string, Func<JsonElement, WantedAct>> Acts =
        new Dictionary<string, Func<JsonElement, WantedAct>>
        {
            ["acknowledgement"] = body => Of<MoreWordsBody>(body, WantedActs.Acknowledgement),
            ["identity-doubt"] = body => Of<MoreWordsBody>(body, WantedActs.Doubt),
            ["information"] = body => Of<WordsBody>(body, WantedActs.Information),
            ["pause"] = body => Of<PauseBody>(body, WantedActs.Pause),
            ["extension"] = body => Of<LongerTimeBody>(body, WantedActs.Extension),
            ["fee"] = body => Of<RequestFeeBody>(body, WantedActs.Fee),
            ["message"] = body => Of<WordsBody>(body, WantedActs.Message),
            ["fulfilment"] = body => Of<FulfilmentBody>(body, WantedActs.Fulfilment),
            ["refusal"] = body => Of<RequestRefusalBody>(body, WantedActs.Refusal),
            ["merger"] = body => Of<MergerBody>(body, WantedActs.Merger),
            ["complaint"] = body => Of<WordsBody>(body, WantedActs.Complaint),
            ["reopening"] = body => Of<MoreWordsBody>(body, WantedActs.Reopening),
            ["person-notice"] = static _ => new RequestAct.TellPerson(),
            ["withdrawal"] = static _ => new RequestAct.Withdraw(),
            ["closure"] = static _ => new RequestAct.CloseUnverified(),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/requests/{id}/preview", HandleAsync)
            .WithName("previewAct")
            .WithSummary("What an act would do: why not, or what the law wants in its letter, and the letter.")
            .Takes<PreviewBody>()
            .Produces<PreviewedBody>()
            .Problems(400, 404, 422)
            .Needs(Permission.RequestsHandle);

    private static async Task<IResult> HandleAsync(HttpContext http, string id, RequestDoor door, ActDesk desk)
    {
        var sent = await BodyReader.ReadAsync<PreviewBody>(http);
        if (sent.Value is not { } body)
        {
            return sent.Problem!;
        }

        if (!Acts.TryGetValue(body.Act, out var read))
        {
            return Problem.OfField(
                422, "act", RequestProblems.ActUnknown([.. Acts.Keys.Order(StringComparer.Ordinal)]));
        }

        var wanted = read(body.With ?? JsonDocument.Parse("{}").RootElement);
        if (wanted.Act is not { } act)
        {
            return wanted.Problem!;
        }

        return await door.FindAsync(http, id) is { } row
            ? await AnswerAsync(http, row.File.Intake.Request, act, body.Letter, desk) : RequestDoor.Unknown;
    }

    private static async Task<IResult> AnswerAsync(
        HttpContext http, Domain.Ids.RequestId request, RequestAct act, bool wantsLetter, ActDesk desk)
    {
        var caller = http.Caller();
        if (wantsLetter && !caller.May(Permission.RequestsReveal))
        {
            return Problem.Of(403, AccessRefusals.PermissionMissing(AccessRule.Needs(Permission.RequestsReveal)));
        }

        // A letter names the person: whoever reads it has looked.
        if (wantsLetter)
        {
            await desk.ActAsync(
                caller.Log, request, new RequestAct.Reveal(), new(caller.Actor), http.RequestAborted);
        }

        var preview = (await desk.PreviewAsync(caller.Log, request, act, http.RequestAborted))!;
        return Results.Json(
            PreviewedBody.Of(preview, CallerLanguage.Of(http), wantsLetter), ApiJson.Options);
    }

    private static WantedAct Of<T>(JsonElement json, Func<T, WantedAct> act)
        where T : class
    {
        try
        {
            return json.Deserialize<T>(ApiJson.Options) is { } body
                ? act(body) : Problem.OfField(400, "with", EdgeRefusals.Unreadable);
        }
        catch (JsonException)
        {
            return Problem.OfField(400, "with", EdgeRefusals.Unreadable);
        }
    }
}

/// <summary>Which act is to be looked at.</summary>
/// <param name="Act">The last part of the act's address, such as <c>refusal</c>.</param>
/// <param name="With">The body it would be sent with.</param>
/// <param name="Letter">True to see the letter: needs the permission to reveal, and is recorded.</param>
public sealed record PreviewBody(string Act, JsonElement? With = null, bool Letter = false);

/// <summary>What an act would do.</summary>
/// <param name="Allowed">True when it would be done.</param>
/// <param name="Code">Why not.</param>
/// <param name="Detail">Why not, in words.</param>
/// <param name="Citation">The law that says no.</param>
/// <param name="Known">What would have been accepted.</param>
/// <param name="Demands">What the law wants in its letter.</param>
/// <param name="Letter">The letter it would send.</param>
public sealed record PreviewedBody(
    bool Allowed, string? Code, string? Detail, Citation? Citation, IReadOnlyList<string>? Known,
    IReadOnlyList<DemandBody> Demands, LetterPreviewBody? Letter)
{
    internal static PreviewedBody Of(ActPreview preview, Language language, bool withLetter) => new(
        preview.Refusal is null,
        preview.Refusal?.Code,
        preview.Refusal?.Why.In(language),
        preview.Refusal?.Citation,
        preview.Refusal is { Known: { Count: > 0 } known } ? known : null,
        [.. preview.Demands.Select(one => new DemandBody(
            one.What.In(language), one.When.In(language), one.Citation, one.IsConfirmed))],
        withLetter && preview.Letter is { } letter
            ? new(letter.Kind, letter.Subject, LetterText.Plain(letter), LetterHtml.Page(letter, printable: true))
            : null);
}

/// <summary>One thing the law wants a letter to hold.</summary>
public sealed record DemandBody(string What, string When, Citation Citation, bool Confirmed);

/// <summary>A letter as it would go out.</summary>
public sealed record LetterPreviewBody(LetterKind Kind, string Subject, string Text, string Html)
{
    /// <summary>Says nothing: this is personal data.</summary>
    public override string ToString() => nameof(LetterPreviewBody);
}
