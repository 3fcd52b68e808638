using Microsoft.AspNetCore.Http;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Limits;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Api.Requests;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Runtime.Requests;
using PrivacyCloud.Runtime.Requests.Timeline;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Api.Tracking;

/// <summary>Knows which case a session opens, and shows it to the person.</summary>
internal sealed class TrackingDoor(
    TrackingSessions sessions, RequestReading reading, RequestShowing showing, Rates rates, LawLibrary law,
    RequestOptions options, TimeProvider time)
{
    /// <summary>The header that carries a session.</summary>
    public const string SessionHeader = "Tracking-Session";

    /// <summary>The case of a session, or the problem: none, over, or good for looking only.</summary>
    public async Task<OpenedCase> OpenAsync(HttpContext http, string? session, bool mustAct)
    {
        var log = http.Caller().Log;
        var sent = session ?? http.Request.Headers[SessionHeader].ToString();
        if (await sessions.ReadAsync(log, sent, http.RequestAborted) is not { } found
            || await reading.CaseAsync(log, found.Number, http.RequestAborted) is not { Count: > 0 } rows)
        {
            return new([], IsDoor: false, Unknown(http));
        }

        return mustAct && !found.IsDoor
            ? new([], IsDoor: false, Problem.Of(StatusCodes.Status403Forbidden, IntakeRefusals.FreshCodeNeeded))
            : new(rows, found.IsDoor, null);
    }

    /// <summary>
    /// No such number, a wrong secret, a session that is none: never said which. It counts against the address.
    /// </summary>
    public Problem Unknown(HttpContext http) => rates.CountFailure(http)
        ?? Problem.Of(StatusCodes.Status401Unauthorized, IntakeRefusals.TrackingUnknown);

    /// <summary>A wrong code counts against the address too.</summary>
    public Problem Wrong(HttpContext http, Problem problem) => rates.CountFailure(http) ?? problem;

    /// <summary>The requests of a case as they stand by now.</summary>
    public Task<IReadOnlyList<RequestRow>> AnewAsync(HttpContext http, OpenedCase opened) =>
        reading.CaseAsync(http.Caller().Log, opened.Rows[0].File.Intake.Number, http.RequestAborted);

    /// <summary>Answers a case with a fresh session for it.</summary>
    public async Task<IResult> BeginAsync(HttpContext http, IReadOnlyList<RequestRow> rows, bool isDoor)
    {
        var (log, number) = (http.Caller().Log, rows[0].File.Intake.Number);
        var session = isDoor
            ? await sessions.ForDoorAsync(log, number, http.RequestAborted)
            : await sessions.ForStatusAsync(log, number, http.RequestAborted);
        var until = time.GetUtcNow() + (isDoor ? options.DoorSession : options.StatusSession);
        return await AnswerAsync(http, rows, isDoor, session, Instant.FromUnixTimeSeconds(until.ToUnixTimeSeconds()));
    }

    /// <summary>Answers a case as it stands.</summary>
    public async Task<IResult> AnswerAsync(
        HttpContext http, IReadOnlyList<RequestRow> rows, bool isDoor, string? session = null, Instant? until = null)
    {
        var log = http.Caller().Log;
        List<TrackedRequestBody> requests = [];
        foreach (var row in rows)
        {
            requests.Add(await ShowAsync(http, log, row, isDoor));
        }

        http.Response.Headers.CacheControl = "no-store";
        var body = new TrackedBody(session, until, isDoor, rows[0].File.Intake.Number.ToString(), requests);
        return Results.Json(body, ApiJson.Options);
    }

    private async Task<TrackedRequestBody> ShowAsync(HttpContext http, LogId log, RequestRow row, bool isDoor)
    {
        var (file, intake, language) = (row.File, row.File.Intake, CallerLanguage.Of(http));
        var history = await reading.HistoryAsync(log, intake.Request, http.RequestAborted);
        return new(
            intake.Request, intake.Right(), showing.RightName(intake, language), row.Standing.Status,
            row.Standing.Outcome == RequestOutcome.None ? null : row.Standing.Outcome, StepOf(row),
            intake.ReceivedAt, row.ClosedAt, file.Identity.Standing,
            showing.Clocks(file.Clocks, language, withSteps: false),
            file.Fee is { } fee ? new(fee.Amount.Amount, fee.Amount.Currency, fee.Standing, fee.Citation) : null,
            row.Ending is null ? null : RequestShowing.PackageOf(file.Package),
            [.. history.Select(one => (one.At, Line: TimelineWords.Of(one.Happened, law)))
                .Where(one => one.Line.ForPerson)
                .Select(one => new TrackedEventBody(
                    one.At, one.Line.Kind, one.Line.Words.In(language), one.Line.Citation))],
            isDoor ? await MessagesAsync(log, file, http.RequestAborted) : null);
    }

    private async Task<IReadOnlyList<RevealedWordsBody>> MessagesAsync(
        LogId log, RequestFile file, CancellationToken cancel)
    {
        List<RevealedWordsBody> messages = [];
        foreach (var one in file.Messages)
        {
            messages.Add(new(one.No, one.At, one.FromPerson, await reading.WordsAsync(log, one.Text, cancel)));
        }

        return messages;
    }

    private static TrackingStep StepOf(RequestRow row) => row switch
    {
        { Ending: RequestEnding.Fulfilled or RequestEnding.FulfilledInPart,
            File.Package: { Standing: PackageStanding.Ready, Received: false } } => TrackingStep.FetchAnswer,
        { Ending: not null } => TrackingStep.Done,
        { File.Identity.Standing: IdentityStanding.Awaited } => TrackingStep.ShowIdentity,
        { File.Representation.Standing: RepresentationStanding.Awaited } => TrackingStep.ShowAuthority,
        { File.Fee.Standing: FeeStanding.Quoted } => TrackingStep.PayFee,
        { File.AwaitsReply: true } => TrackingStep.Reply,
        { File.Stage: RequestStage.Initiated } => TrackingStep.AwaitReceipt,
        _ => TrackingStep.AwaitAnswer,
    };
}

/// <summary>The requests of a case, or the problem: one of the two.</summary>
internal sealed record OpenedCase(IReadOnlyList<RequestRow> Rows, bool IsDoor, Problem? Problem)
{
    /// <summary>A request of the case; the first when none is named, none when it is not of the case.</summary>
    public RequestRow? Of(Domain.Ids.RequestId? request) =>
        request is null ? Rows[0] : Rows.FirstOrDefault(one => one.File.Intake.Request == request);
}
