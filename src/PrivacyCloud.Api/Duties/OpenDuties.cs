using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Api.Duties;

/// <summary><c>POST /v1/duties</c>: something happened that the law answers with clocks.</summary>
internal static class OpenDuties
{
    private const int DutyLengthMax = 80;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/duties", HandleAsync)
            .WithName("openDuties")
            .WithSummary("Begin the duties that the law attaches to a moment: one for each of its clocks.")
            .Takes<OpenDutiesBody>()
            .Changes<OpenedDutiesBody>(StatusCodes.Status201Created)
            .Needs(Permission.DutiesManage);

    private static async Task<IResult> HandleAsync(HttpContext http, LawLibrary law, IViewStore views,
        DutyOpener opener)
    {
        var sent = await BodyReader.ReadAsync<OpenDutiesBody>(http);
        if (sent.Value is not { } body)
        {
            return sent.Problem!;
        }

        if (body.Duty.Length > DutyLengthMax || !Moments.FitsAnInstant(body.From))
        {
            return Problem.Of(StatusCodes.Status422UnprocessableEntity, DeadlineRefusals.OutOfRange);
        }

        var (caller, headers) = (http.Caller(), CommandHeaders.Of(http, sent.Bytes));
        var tenant = await views.RowAsync<TenantRow>(
            caller.Log, ViewNames.Tenants, caller.Tenant.ToString(), http.RequestAborted);
        if (law.Find(body.Jurisdiction) is not { } book
            || tenant?.Packs.Any(pack => pack.Jurisdiction == body.Jurisdiction) != true)
        {
            return Problem.OfField(
                StatusCodes.Status422UnprocessableEntity, "jurisdiction", DutyProblems.NotHeld(tenant?.Packs ?? []));
        }

        return headers.Problem is { } problem ? problem : await AnswerAsync(http, book, body, headers, opener);
    }

    private static async Task<IResult> AnswerAsync(
        HttpContext http, RuleBook book, OpenDutiesBody body, CommandHeaders headers, DutyOpener opener)
    {
        var question = new DeadlineQuestion(
            body.Duty, body.From.ToInstant(), body.Circumstances ?? [], Extended: false, body.Place, []);
        return Deadlines.Answer(book, question) switch
        {
            DeadlineAnswer.Refused refused => Problem.Of(StatusCodes.Status422UnprocessableEntity, refused.Reason),
            DeadlineAnswer.Answered { Clocks.Count: > 0 } answered =>
                await opener.OpenAsync(http, headers, RecordedQuestion.Of(question),
                    [.. answered.Clocks.Select(clock => RecordedClock.Of(book, clock, answered.Zone))]),
            _ => Problem.Of(StatusCodes.Status422UnprocessableEntity, DutyProblems.NoClock),
        };
    }
}
