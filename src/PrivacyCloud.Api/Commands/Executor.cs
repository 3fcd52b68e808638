using Microsoft.AspNetCore.Http;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Api.Commands;

/// <summary>Sends commands through the one door and turns what comes back into answers.</summary>
internal sealed class Executor(ICommandGateway gateway)
{
    /// <summary>Executes a command; what is done is answered by the caller's own function.</summary>
    public async Task<IResult> RunAsync(
        HttpContext http, Submission submission, Func<CommandOutcome.Done, IResult> answer)
    {
        var outcome = await gateway.ExecuteAsync(submission, http.RequestAborted);
        if (outcome is not CommandOutcome.Done done)
        {
            return ProblemOf(outcome);
        }

        Headers.Answer(http, done);
        return answer(done);
    }

    /// <summary>A command with what the headers of the call say.</summary>
    public static Submission Submit(StreamId stream, object command, Actor actor, CommandHeaders headers) =>
        new(stream, command, actor) { Idempotency = headers.Idempotency, ExpectedVersion = headers.SeenVersion };

    /// <summary>What is answered to a command that was not carried out.</summary>
    public static Problem ProblemOf(CommandOutcome outcome) => outcome switch
    {
        CommandOutcome.Refused refused => Problem.Of(StatusOf(refused.Reason), refused.Reason),
        CommandOutcome.Stale => Problem.Of(StatusCodes.Status412PreconditionFailed, CommandRefusals.Stale),
        CommandOutcome.Mismatch => Problem.Of(StatusCodes.Status422UnprocessableEntity, CommandRefusals.Mismatch),
        CommandOutcome.IdentifierTaken => Problem.Of(StatusCodes.Status409Conflict, CommandRefusals.IdentifierTaken),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>
    /// By the stable code: 404 for what is not there, 409 for what stands against it, 422 for the rest.
    /// </summary>
    internal static int StatusOf(Refusal refusal) => refusal.Code switch
    {
        "tenant.unknown" or "group.unknown" or "brand.unknown" or "key.unknown" or "duty.unknown"
            or "webhook.unknown" or "parcel.unknown" or "purpose.unknown" or "consent.notice-unknown" =>
            StatusCodes.Status404NotFound,
        "tenant.already-founded" or "group.already-founded" or "brand.slug-taken" or "key.already-issued"
            or "webhook.url-taken" or "parcel.delivered"
            or "duty.already-opened" or "purpose.retired"
            or "staff.already-enrolled" or "duty.closed" or "tenant.closed" or "group.closed" =>
                StatusCodes.Status409Conflict,
        _ => OfRequest(refusal),
    };

    private static int OfRequest(Refusal refusal) => refusal.Code switch
    {
        "consent.stop-unknown" or "consent.nobody-known" => StatusCodes.Status404NotFound,
        "request.unknown" or "request.task-unknown" or "request.letter-unknown" or "request.package-not-there"
            or "request.company-gone" =>
            StatusCodes.Status404NotFound,
        "request.already-received" or "request.closed" or "request.not-closed" or "request.merged-away"
            or "request.identity-already-shown" or "request.already-paused" or "request.task-closed"
            or "request.fee-paid" or "request.package-there" =>
            StatusCodes.Status409Conflict,
        "request.package-expired" => StatusCodes.Status410Gone,
        "request.codes-used-up" => StatusCodes.Status429TooManyRequests,
        "tracking.unknown" => StatusCodes.Status401Unauthorized,
        "tracking.fresh-code-needed" => StatusCodes.Status403Forbidden,
        "upload.too-large" or "package.too-large" => StatusCodes.Status413PayloadTooLarge,
        "call.unreadable" => StatusCodes.Status400BadRequest,
        _ => StatusCodes.Status422UnprocessableEntity,
    };
}
