using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Access;
using PrivacyCloud.Runtime.Requests;

namespace PrivacyCloud.Api.Requests;

/// <summary><c>POST /v1/requests</c>: a request reaches the company.</summary>
internal static class FileRequest
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/v1/requests", HandleAsync)
            .WithName("fileRequest")
            .WithSummary("File a request: one for each right, under every law that applies, with its clocks.")
            .Takes<FiledRequestBody>()
            .Changes<ReceivedBody>(StatusCodes.Status201Created)
            .NeedsOrBrand(Permission.RequestsHandle);
        BrowserOrigin.MapPreflight(routes, "/v1/requests", HttpMethods.Post);
    }

    private static async Task<IResult> HandleAsync(
        HttpContext http, RequestDesk desk, RequestReading reading, RequestShowing showing, Turnstile turnstile)
    {
        var sent = await BodyReader.ReadAsync<FiledRequestBody>(http);
        if (sent.Value is not { } body)
        {
            return sent.Problem!;
        }

        var (caller, headers) = (http.Caller(), CommandHeaders.Of(http, sent.Bytes));
        var (incoming, wrong) = IncomingReader.Read(body, caller);
        if ((headers.Problem ?? wrong) is { } problem)
        {
            return problem;
        }

        using var pass = await turnstile.EnterAsync(caller, headers, http.RequestAborted);
        return await desk.ReceiveAsync(
            caller.Log, incoming!, caller.Actor, headers.Idempotency, at: null, http.RequestAborted) switch
        {
            ReceiveOutcome.Received received => await AnswerAsync(http, caller, received, reading, showing),
            ReceiveOutcome.Refused refused => Problem.Of(Executor.StatusOf(refused.Reason), refused.Reason),
            ReceiveOutcome.NotDone notDone => Executor.ProblemOf(notDone.Outcome),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static async Task<IResult> AnswerAsync(
        HttpContext http, Caller caller, ReceiveOutcome.Received received, RequestReading reading,
        RequestShowing showing)
    {
        var language = CallerLanguage.Of(http);
        List<ReceivedPartBody> parts = [];
        var version = 0L;
        foreach (var row in received.Requests)
        {
            // What was answered first is answered again, whatever has happened to the request since.
            var history = await reading.HistoryAsync(caller.Log, row.File.Intake.Request, http.RequestAborted);
            var first = (RequestEvent.Received)history[0].Happened;
            version = parts.Count == 0 ? history.TakeWhile(IsOfReceipt).Last().Version : version;
            parts.Add(new(
                first.Intake.Request, first.Intake.Right(), RequestStatus.Initiated,
                showing.Clocks(first.Clocks, language, withSteps: true)));
        }

        var lead = received.Requests[0].File.Intake;
        http.Response.Headers.Location = $"/v1/requests/{lead.Request}";
        if (received.Lead.Replayed)
        {
            Headers.MarkReplayed(http);
        }

        var body = new ReceivedBody(
            lead.Request, lead.Case, RequestStatus.Initiated, lead.Number.ToString(), received.TrackingSecret,
            parts[0].Clocks, version, parts);
        return Results.Json(body, ApiJson.Options, statusCode: StatusCodes.Status201Created);
    }

    /// <summary>What receiving a request sets going by itself: the first code and the letter that carries it.</summary>
    private static bool IsOfReceipt(HistoryEntry one) => one.Happened is RequestEvent.Received
        or RequestEvent.CodeSent or RequestEvent.LetterFiled or RequestEvent.LetterHanded;
}
