using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Requests;

namespace PrivacyCloud.Api.Requests.Acts;

/// <summary><c>POST /v1/requests/{id}/verification</c>: it is shown who asks, or a code is sent or entered.</summary>
internal static class VerifyIdentity
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/requests/{id}/verification", HandleAsync)
            .WithName("verifyIdentity")
            .WithSummary("Confirm who asks, send a one-time code, or enter the one that was sent.")
            .Takes<VerificationBody>()
            .Changes<RequestBody>()
            .Needs(Permission.RequestsHandle);

    private static async Task<IResult> HandleAsync(
        HttpContext http, string id, RequestDoor door, TrackingDesk tracking, RequestReading reading)
    {
        var sent = await BodyReader.ReadAsync<VerificationBody>(http);
        if (sent.Value is not { } body)
        {
            return sent.Problem!;
        }

        return body switch
        {
            { Code: null, Method: null } => Problem.OfField(422, "method", RequestProblems.CodeOnly),
            { Code: null, Method: not IdentityMeans.OneTimeCode } => await door.ActAsync(
                http, id, sent, one => new RequestAct.Verify(one.Method!.Value, one.Facts)),
            _ => await CodeAsync(http, id, body.Code, door, tracking, reading),
        };
    }

    private static async Task<IResult> CodeAsync(
        HttpContext http, string id, string? code, RequestDoor door, TrackingDesk tracking, RequestReading reading)
    {
        if (await door.FindAsync(http, id) is not { } row)
        {
            return RequestDoor.Unknown;
        }

        // Codes are the lead's: what they show speaks for the whole case.
        var caller = http.Caller();
        var all = await reading.CaseAsync(caller.Log, row.File.Intake.Number, http.RequestAborted);
        var outcome = code is null
            ? await tracking.SendCodeAsync(
                caller.Log, all[0], CodePurpose.Identity, caller.Actor, at: null, http.RequestAborted)
            : await tracking.TryCodeAsync(
                caller.Log, all, CodePurpose.Identity, code, caller.Actor, http.RequestAborted);
        return CodeAnswer.ProblemOf(outcome) ?? await door.AnswerAsync(http, (await door.FindAsync(http, id))!);
    }
}

/// <summary>What became of a code.</summary>
internal static class CodeAnswer
{
    /// <summary>The problem with a code that was sent or entered; none when all is well.</summary>
    public static Problem? ProblemOf(ActOutcome outcome) => outcome switch
    {
        ActOutcome.Answered { Outcome: CommandOutcome.Done done } =>
            done.Answer.GetValueOrDefault("code") == "wrong"
                ? Problem.OfField(StatusCodes.Status422UnprocessableEntity, "code", RequestProblems.CodeWrong) : null,
        ActOutcome.Answered answered => Executor.ProblemOf(answered.Outcome),
        _ => RequestDoor.Unknown,
    };
}
