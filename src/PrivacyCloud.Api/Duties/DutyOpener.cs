using Microsoft.AspNetCore.Http;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Domain.Duties;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Access;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Api.Duties;

/// <summary>
/// Begins one duty for each clock. They are streams of their own and cannot be one transaction: each carries the
/// caller's Idempotency-Key with the clock's name, so that a call that broke off is finished by its repetition.
/// </summary>
internal sealed class DutyOpener(ICommandGateway gateway, ILedger ledger, TimeProvider time)
{
    /// <summary>Begins all of them, or answers why not.</summary>
    public async Task<IResult> OpenAsync(
        HttpContext http, CommandHeaders headers, RecordedQuestion question, IReadOnlyList<RecordedClock> clocks)
    {
        var caller = http.Caller();
        var items = new List<OpenedDutyBody>(clocks.Count);
        var replayed = true;
        foreach (var clock in clocks)
        {
            var outcome = await gateway.ExecuteAsync(Submit(caller, headers, question, clock), http.RequestAborted);
            if (outcome is not CommandOutcome.Done done)
            {
                return Executor.ProblemOf(outcome);
            }

            replayed &= done.Replayed;
            items.Add(await ItemAsync(caller, done, clock, http.RequestAborted));
        }

        if (replayed)
        {
            Headers.MarkReplayed(http);
        }

        return Results.Json(new OpenedDutiesBody(items), ApiJson.Options, statusCode: StatusCodes.Status201Created);
    }

    private Submission Submit(Caller caller, CommandHeaders headers, RecordedQuestion question, RecordedClock clock)
    {
        var duty = new DutyId(Guid.CreateVersion7(time.GetUtcNow()));
        return new(DutyAggregate.StreamOf(caller.Log, duty), new DutyCommand.Open(duty, question, clock), caller.Actor)
        {
            Idempotency = headers.Idempotency is { } one
                ? one with { Operation = $"{one.Operation} {clock.Provision} {clock.Name}" }
                : null,
        };
    }

    /// <summary>A repetition is answered from the event itself: the law may have moved on since.</summary>
    private async Task<OpenedDutyBody> ItemAsync(
        Caller caller, CommandOutcome.Done done, RecordedClock clock, CancellationToken cancel)
    {
        var id = done.Answer["duty"];
        var shown = done.Replayed ? await FirstClockAsync(new(caller.Log, DutyAggregate.Kind, id), cancel) : clock;
        return new(id, shown.Name, shown.Due, shown.DueAt, shown.WorkTo, done.Version, done.Position);
    }

    private async Task<RecordedClock> FirstClockAsync(StreamId duty, CancellationToken cancel)
    {
        var entry = await ledger.ReadStreamAsync(duty, 1, cancel).FirstAsync(cancel);
        return ((DutyEvent.Opened)DutyAggregate.Events.Read(entry.Type, entry.Data)).Clock;
    }
}
