using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Staff;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Staff;

namespace PrivacyCloud.Api.Staff;

/// <summary>
/// <c>POST /v1/staff</c>: an account for a member of staff; the way by which a company gets its first administrator.
/// </summary>
internal static class EnrolStaff
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/staff", HandleAsync)
            .WithName("enrolStaff")
            .WithSummary("Make an account for a member of staff, and get the code with which she chooses a password.")
            .Takes<EnrolStaffBody>()
            .Changes<EnrolledStaffBody>(StatusCodes.Status201Created)
            .Needs(Permission.TenantConfigure);

    private static async Task<IResult> HandleAsync(HttpContext http, StaffDesk desk)
    {
        var sent = await BodyReader.ReadAsync<EnrolStaffBody>(http);
        if (sent.Value is not { } body)
        {
            return sent.Problem!;
        }

        // A form forgives a space too many; a program is told.
        if (!PlainText.IsLine(body.Name, StaffProfile.NameLengthMax))
        {
            return Problem.OfField(StatusCodes.Status422UnprocessableEntity, "name", StaffRefusals.NameUnfit);
        }

        var (caller, headers) = (http.Caller(), CommandHeaders.Of(http, sent.Bytes));
        return headers.Problem is { } problem
            ? problem
            : Answer(http, await desk.EnrolAsync(
                caller.Log, caller.Actor, body.Role, body.Name, body.Email, headers.Idempotency, http.RequestAborted));
    }

    private static IResult Answer(HttpContext http, Invited invited)
    {
        if (invited is Invited.Before)
        {
            Headers.MarkReplayed(http);
        }

        return invited switch
        {
            Invited.Done done => Made(new(done.Staff, done.Code.Reveal(), done.ExpiresAt)),
            Invited.Before before => Made(new(before.Staff, null, null)),
            Invited.Refused refused => Problem.Of(Executor.StatusOf(refused.Reason), refused.Reason),
            Invited.Mismatched => Problem.Of(StatusCodes.Status422UnprocessableEntity, CommandRefusals.Mismatch),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static IResult Made(EnrolledStaffBody body) =>
        Results.Json(body, ApiJson.Options, statusCode: StatusCodes.Status201Created);
}
