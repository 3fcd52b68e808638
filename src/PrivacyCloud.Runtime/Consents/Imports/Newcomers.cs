using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Consents.Imports;

/// <summary>
/// Writes down the first decision of somebody nobody knows, ready to be appended. Her stream gets a new id, so nobody
/// else can be at work on it and no entity needs to hold it; that she is new is the store's to say, by her claim.
/// </summary>
internal sealed class Newcomers(ConsentDesk desk, TimeProvider time)
{
    /// <summary>The append, or why the rules say no.</summary>
    public async ValueTask<(AppendItem? Item, Refusal? Refusal)> WriteAsync(
        ImportOrder order, IncomingDecision incoming, ReadOnlyMemory<byte> hash, CancellationToken cancel)
    {
        var at = time.GetUtcNow();
        var now = Instant.FromDateTimeOffset(at);
        var (command, refusal) = await desk.JudgeAsync(order.Log, incoming, now, cancel);
        if (command is null)
            return (null, refusal);

        // Asked before anything is sealed: who is refused must leave no key behind.
        if (ConsentDecider.Decide(ConsentDecider.Initial, command, now) is Decision<ConsentEvent>.Refused no)
            return (null, no.Reason);

        var person = new DataSubjectId(Guid.CreateVersion7(at));
        var contents = await desk.SealAsync(order.Log, person, incoming.Mark, incoming.Evidence, cancel);
        command = command.WithEvidence(contents.Evidence);
        var accepted = (Decision<ConsentEvent>.Accepted)ConsentDecider.Decide(ConsentDecider.Initial, command, now);
        var state = accepted.Events.Aggregate(ConsentDecider.Initial, ConsentFold.Evolve);
        return (
            new()
            {
                Stream = ConsentAggregate.StreamOf(order.Log, person),
                ExpectedVersion = 0,
                At = now,
                Actor = order.Actor,
                Events = [.. accepted.Events.Select(ConsentAggregate.Events.Write)],
                Due = state.NextEnd() is { } end ? new DueWrite(end) : null,
                Sealed = contents.All,
                Claims = [new(ConsentPeople.FiledAs(incoming.Mark.Kind), hash, person.Holder)],
            },
            null);
    }
}
