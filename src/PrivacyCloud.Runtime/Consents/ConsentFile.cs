using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Notices;

namespace PrivacyCloud.Runtime.Consents;

/// <summary>A person's whole history, folded, with where and when each of its events was recorded.</summary>
/// <param name="Person">Whose.</param>
/// <param name="State">What it comes to.</param>
/// <param name="Turns">Each event, in order; the first is turn 1.</param>
public sealed record ConsentFile(DataSubjectId Person, ConsentState State, IReadOnlyList<ConsentEntry> Turns)
{
    /// <summary>The event that set a standing.</summary>
    public ConsentEntry EntryOf(ConsentStanding standing)
    {
        ArgumentNullException.ThrowIfNull(standing);
        return Turns[(int)standing.Turn - 1];
    }

    /// <summary>Those purposes of a brand that stand at a no which was said after a moment.</summary>
    public ValueList<PurposeCode> RefusedAfter(Instant moment, BrandId brand, ValueList<PurposeCode> purposes)
    {
        ArgumentNullException.ThrowIfNull(purposes);
        return State is ConsentState.Known known
            ? [.. purposes.Where(purpose =>
                known.Find(brand, purpose) is { } one && one.Status.IsNo() && SaidAt(one) > moment)]
            : [];
    }

    /// <summary>A decision set with those of its yeses that come from an older day than a no in this history.</summary>
    internal ConsentCommand.Decide Compare(ConsentCommand.Decide command) =>
        command.Event is { StatedAt: { } stated, Given.Count: > 0 } decided
            ? command with { Overtaken = RefusedAfter(stated, decided.Showing.Brand, decided.Given) } : command;

    /// <summary>The history as it was at a moment.</summary>
    public ConsentFile AsOf(Instant moment)
    {
        var then = Turns.TakeWhile(one => one.At <= moment).ToList();
        var state = then.Aggregate(ConsentDecider.Initial, (before, one) => ConsentFold.Evolve(before, one.Happened));
        return new(Person, state, then);
    }

    /// <summary>What the tenant states of paper and calls comes before the moment at which they were entered.</summary>
    private Instant SaidAt(ConsentStanding standing)
    {
        var entry = EntryOf(standing);
        return (entry.Happened as ConsentEvent.Decided)?.StatedAt ?? entry.At;
    }
}

/// <summary>Something that happened to a person's consents, with where and when it was recorded.</summary>
/// <param name="Position">Where in the log.</param>
/// <param name="At">When, by the platform's own clock.</param>
/// <param name="Actor">By whom, as a key or a role.</param>
/// <param name="Happened">What.</param>
public sealed record ConsentEntry(long Position, Instant At, Actor Actor, ConsentEvent Happened);
