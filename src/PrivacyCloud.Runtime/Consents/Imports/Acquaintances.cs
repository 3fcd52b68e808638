using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Runtime.Consents.Imports;

/// <summary>
/// Decides lines of people who are known, on their histories as they are read together, ready to be appended. Nobody
/// holds these people meanwhile: that nothing came in between is the store's to say, by the version of each stream.
/// </summary>
internal sealed class Acquaintances(ConsentDesk desk, ConsentFiles files, TimeProvider time)
{
    /// <summary>
    /// Decides the first line of each; what is to be done with those lines is put in place. What is not as plain as
    /// most goes the way of every decision.
    /// </summary>
    public async Task DecideAsync(
        ImportOrder order, PlannedLine[] lines, IReadOnlyList<Acquaintance> known, CancellationToken cancel)
    {
        await files.FetchAsync(order.Log, known.Select(static one => one.Person), cancel);
        await Spread.EachAsync(
            known.Count,
            async at =>
            {
                if (await ItemAsync(order, (PlannedLine.Ordinary)lines[known[at].At], known[at], cancel) is { } ready)
                    lines[known[at].At] = ready;
            },
            cancel);
    }

    /// <summary>
    /// Null where there is evidence to seal, where time must tell nothing, where her devices may have to follow, and
    /// for every refusal: what is refused by a history must be refused by what it is when its turn comes.
    /// </summary>
    private async ValueTask<PlannedLine.Ready?> ItemAsync(
        ImportOrder order, PlannedLine.Ordinary line, Acquaintance who, CancellationToken cancel)
    {
        var incoming = line.Incoming;
        if (incoming is not { Evidence: null, Assurance: not Assurance.Claimed }
            || files.Find(order.Log, who.Person) is not { } file
            || file.State is ConsentState.Known { Devices.Count: > 0 })
            return null;

        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        if ((await desk.JudgeAsync(order.Log, incoming, now, cancel)).Command is not { } command
            || ConsentDecider.Decide(file.State, file.Compare(command), now)
                is not Decision<ConsentEvent>.Accepted { Events: var happened })
            return null;

        var after = happened.Aggregate(file.State, ConsentFold.Evolve);
        return new(line.Number, incoming, ConsentAggregate.Description.Item(
            ConsentAggregate.StreamOf(order.Log, who.Person), new(file.State, file.Turns.Count, 0),
            new(happened, after), now, order.Actor));
    }
}

/// <summary>Somebody known whose first line stands at a place.</summary>
internal readonly record struct Acquaintance(int At, DataSubjectId Person);
