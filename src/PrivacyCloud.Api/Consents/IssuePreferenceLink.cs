using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Consents.Doors;
using PrivacyCloud.Runtime.Events;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Requests;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Api.Consents;

/// <summary>
/// <c>POST /v1/consents/links</c>: a personal link with which somebody the company knows sees and changes her choices
/// without a code. It opens once, for seven days; its secret stands behind the # and reaches no log.
/// </summary>
internal static class IssuePreferenceLink
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/consents/links", HandleAsync)
            .WithName("issuePreferenceLink")
            .WithSummary("A personal link to somebody’s choices: it opens once, for seven days.")
            .Takes<PreferenceLinkWishBody>()
            .WithMetadata(new BodyLimit(RecordConsent.BodySizeBytesMax))
            .Changes<PreferenceLinkBody>(StatusCodes.Status201Created)
            .Needs(Permission.ConsentRecord);

    private static async Task<IResult> HandleAsync(
        HttpContext http, PreferenceLinks links, IViewStore views, RequestOptions options)
    {
        var sent = await BodyReader.ReadAsync<PreferenceLinkWishBody>(http);
        if (sent.Value is not { } body)
            return sent.Problem!;

        var headers = CommandHeaders.Of(http, sent.Bytes);
        var (mark, wrong) = DecisionReader.Read("dataSubject", body.DataSubject);
        if ((headers.Problem ?? wrong) is { } problem)
            return problem;

        var caller = http.Caller();
        var outcome = await links.IssueAsync(
            caller.Log, mark!, caller.Actor, headers.Idempotency, http.RequestAborted);
        switch (outcome)
        {
            case LinkOutcome.Issued issued:
                if (issued.Replayed)
                    Headers.MarkReplayed(http);

                var json = await views.FindAsync(caller.Log, ViewNames.Tenants, caller.Log.Owner, http.RequestAborted);
                var slug = WireJson.Read<TenantRow>(json!.Value)!.Slug;
                var page = $"{options.PagesAt}/centre/{slug}/preferences";
                return Results.Json(
                    new PreferenceLinkBody($"{page}#{issued.Secret}", issued.Secret, issued.Until),
                    ApiJson.Options, statusCode: StatusCodes.Status201Created);
            case LinkOutcome.Refused refused:
                return Problem.Of(Executor.StatusOf(refused.Reason), refused.Reason);
            case LinkOutcome.NotDone notDone:
                return Executor.ProblemOf(notDone.Outcome);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }
}
