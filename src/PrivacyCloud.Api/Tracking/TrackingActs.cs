using Microsoft.AspNetCore.Http;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Requests;
using PrivacyCloud.Api.Requests.Acts;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Requests;

namespace PrivacyCloud.Api.Tracking;

/// <summary>What the person does with her own request, behind the door of a fresh code.</summary>
internal sealed class TrackingActs(ActDesk desk, TrackingDesk codes, TrackingDoor door)
{
    /// <summary>Does an act with some requests of the case and answers the case anew.</summary>
    public async Task<IResult> ActAsync(
        HttpContext http, OpenedCase opened, IEnumerable<RequestId> requests, RequestAct act, CommandHeaders headers)
    {
        var caller = http.Caller();
        foreach (var one in requests)
        {
            var context = new ActContext(caller.Actor, KeyOf(headers, one), headers.SeenVersion);
            var outcome = await desk.ActAsync(caller.Log, one, act, context, http.RequestAborted);
            if (outcome is ActOutcome.Unknown)
            {
                return RequestDoor.Unknown;
            }

            if (outcome is ActOutcome.Answered { Outcome: not CommandOutcome.Done } answered)
            {
                return Executor.ProblemOf(answered.Outcome);
            }
        }

        return await door.AnswerAsync(http, await door.AnewAsync(http, opened), opened.IsDoor);
    }

    /// <summary>Does an act made of the person's own words, with the request they are about.</summary>
    public async Task<IResult> SayAsync(HttpContext http, Func<string, RequestAct> act)
    {
        var sent = await BodyReader.ReadAsync<PersonWordsBody>(http);
        if (sent.Value is not { } body)
        {
            return sent.Problem!;
        }

        var headers = CommandHeaders.Of(http, sent.Bytes);
        var opened = await door.OpenAsync(http, body.Session, mustAct: true);
        if ((headers.Problem ?? opened.Problem) is { } problem)
        {
            return problem;
        }

        var wanted = WantedAct.Saying(body.Text, act);
        return wanted.Problem is { } no ? no
            : opened.Of(body.Request) is not { } row ? RequestDoor.Unknown
            : await ActAsync(http, opened, [row.File.Intake.Request], wanted.Act!, headers);
    }

    /// <summary>Enters a one-time code; what a right one opens is answered by the caller's own function.</summary>
    public async Task<IResult> EnterAsync(
        HttpContext http, CodePurpose purpose, Func<OpenedCase, Task<IResult>> accepted)
    {
        var sent = await BodyReader.ReadAsync<CodeBody>(http);
        if (sent.Value is not { } body)
        {
            return sent.Problem!;
        }

        var opened = await door.OpenAsync(http, body.Session, mustAct: false);
        if (opened.Problem is { } no)
        {
            return no;
        }

        var caller = http.Caller();
        var outcome = await codes.TryCodeAsync(
            caller.Log, opened.Rows, purpose, body.Code, caller.Actor, http.RequestAborted);
        return CodeAnswer.ProblemOf(outcome) is { } problem
            ? door.Wrong(http, problem)
            : await accepted(opened);
    }

    // One call may change several requests: each is a change of its own, told apart from the others.
    private static Idempotency? KeyOf(CommandHeaders headers, RequestId request) =>
        headers.Idempotency is { } key ? key with { Operation = $"{key.Operation} {request}" } : null;
}
