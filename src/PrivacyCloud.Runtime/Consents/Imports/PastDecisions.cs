using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Runtime.Consents.Imports;

/// <summary>
/// What was recorded after an import's progress was last written: its lines that a crash left uncounted. Each is taken
/// once, so that two lines that say the same are two decisions still.
/// </summary>
internal sealed class PastDecisions(ConsentPeople people, ConsentFiles files, LogId log, long from)
{
    private readonly HashSet<long> _taken = [];

    /// <summary>True when this decision is there and was not taken yet.</summary>
    public async ValueTask<bool> TakeAsync(
        IncomingDecision incoming, ConsentEvent.Decided decided, CancellationToken cancel)
    {
        if (await people.FindAsync(log, incoming.Mark, cancel) is not { } person)
            return false;

        var file = await files.ReadAsync(log, person, cancel);
        foreach (var turn in file.Turns)
        {
            if (turn.Position >= from && turn.Happened is ConsentEvent.Decided there
                && there.Evidence is null == incoming.Evidence is null
                && there with { Evidence = null } == decided && _taken.Add(turn.Position))
                return true;
        }

        return false;
    }
}
