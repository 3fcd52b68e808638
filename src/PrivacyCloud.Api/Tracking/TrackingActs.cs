using Microsoft.AspNetCore.Http;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Requests;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Requests;

namespace PrivacyCloud.Api.Tracking;

/// <summary>What the person does with her own request, behind the door of a fresh code.</summary>
internal sealed class TrackingActs(ActDesk desk, TrackingDoor door)
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

    // One call may change several requests: each is a change of its own, told apart from the others.
    private static Idempotency? KeyOf(CommandHeaders headers, RequestId request) =>
        headers.Idempotency is { } key ? key with { Operation = $"{key.Operation} {request}" } : null;
}
