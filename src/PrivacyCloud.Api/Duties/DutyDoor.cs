using Microsoft.AspNetCore.Http;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain.Duties;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Api.Duties;

/// <summary>Changes one duty of the caller's company; another's duty is not there.</summary>
internal sealed class DutyDoor(Executor executor, IViewStore views, LawLibrary law)
{
    /// <summary>Finds the duty, makes the command from it, answers the duty's new version.</summary>
    public async Task<IResult> ChangeAsync<T>(
        HttpContext http, string id, SentBody<T> sent, Func<DutyRow, T, DutyCommand?> command)
        where T : class
    {
        if (sent.Value is not { } body)
        {
            return sent.Problem!;
        }

        var caller = http.Caller();
        if (!DutyId.TryParse(id, out var duty)
            || await views.RowAsync<DutyRow>(caller.Log, ViewNames.Duties, id, http.RequestAborted) is not { } row)
        {
            return Problem.Of(StatusCodes.Status404NotFound, DutyRefusals.Unknown);
        }

        var headers = CommandHeaders.Of(http, sent.Bytes);
        if (headers.Problem is { } problem)
        {
            return problem;
        }

        return command(row, body) is { } wanted
            ? await executor.RunAsync(
                http, Executor.Submit(DutyAggregate.StreamOf(caller.Log, duty), wanted, caller.Actor, headers),
                done => Results.Json(new ChangeBody(id, done.Version, done.Position), ApiJson.Options))
            : Problem.Of(StatusCodes.Status422UnprocessableEntity, DutyProblems.NoLongerSet);
    }

    /// <summary>The clock of a question under the law that is loaded; null when it sets none any more.</summary>
    public RecordedClock? Reckon(RecordedQuestion question, RecordedClock clock) =>
        law.Find(clock.Pack.Jurisdiction) is { } book ? LawReview.Recompute(question, clock.Name, book) : null;
}
