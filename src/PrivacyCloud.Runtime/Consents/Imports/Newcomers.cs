using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Consents.Imports;

/// <summary>
/// Writes down the first decisions of people nobody knows, ready to be appended. Their streams get new ids, so nobody
/// else can be at work on them and no entity needs to hold them; that they are new is the store's to say, by their
/// claims. Who is known after all is left to <see cref="Acquaintances"/>.
/// </summary>
internal sealed class Newcomers(
    ConsentDesk desk, ConsentPeople people, Acquaintances acquaintances, IVault vault, TimeProvider time)
{
    /// <summary>
    /// Finds newcomers among people's first lines; what is to be done with those lines is put in place. Answers how
    /// many people were found to be known.
    /// </summary>
    /// <param name="order">The import.</param>
    /// <param name="lines">The lines of the batch.</param>
    /// <param name="firsts">Which of them are the first of somebody's.</param>
    /// <param name="hopeful">True when most people are new, so that looking for devices costs more than it saves.
    /// </param>
    /// <param name="cancel">Stops it.</param>
    public async Task<int> FindAsync(
        ImportOrder order, PlannedLine[] lines, IReadOnlyList<int> firsts, bool hopeful, CancellationToken cancel)
    {
        var drafts = new Draft?[firsts.Count];
        await Spread.EachAsync(
            drafts.Length,
            async at => drafts[at] = new(
                firsts[at], (PlannedLine.Ordinary)lines[firsts[at]],
                await people.HashAsync(order.Log, LineOf(lines, firsts[at]).Incoming.Mark, cancel)),
            cancel);
        var known = await PassKnownAsync(order, lines, drafts, hopeful, cancel);
        await Spread.EachAsync(drafts.Length, at => JudgeAsync(order, lines, drafts, at, cancel), cancel);
        await SealAsync(order, drafts, cancel);
        await Spread.EachAsync(drafts.Length, at => Write(order, lines, drafts[at]), cancel);
        return known;
    }

    private static PlannedLine.Ordinary LineOf(PlannedLine[] lines, int at) => (PlannedLine.Ordinary)lines[at];

    private async Task<int> PassKnownAsync(
        ImportOrder order, PlannedLine[] lines, Draft?[] drafts, bool hopeful, CancellationToken cancel)
    {
        List<Acquaintance> known = [];
        var looked = Enumerable.Range(0, drafts.Length).Where(at => Looks(drafts[at]!.Line.Incoming, hopeful))
            .GroupBy(at => drafts[at]!.Line.Incoming.Mark.Kind);
        foreach (var kind in looked)
        {
            int[] asked = [.. kind];
            var found = await people.FindAllAsync(
                order.Log, kind.Key, [.. asked.Select(at => drafts[at]!.Hash)], cancel);
            for (var at = 0; at < asked.Length; at++)
            {
                if (found[at] is not { } person)
                    continue;

                known.Add(new(drafts[asked[at]]!.At, person));
                drafts[asked[at]] = null;
            }
        }

        await acquaintances.DecideAsync(order, lines, known, cancel);
        return known.Count;
    }

    /// <summary>Sealing makes a key, which must not be made for somebody who has one.</summary>
    private static bool Looks(IncomingDecision incoming, bool hopeful) =>
        !hopeful || incoming.Mark.Kind != MarkKind.Device || incoming.Evidence is not null;

    /// <summary>Asked before anything is sealed: who is refused must leave no key behind.</summary>
    private async ValueTask JudgeAsync(
        ImportOrder order, PlannedLine[] lines, Draft?[] drafts, int at, CancellationToken cancel)
    {
        if (drafts[at] is not { } draft)
            return;

        var when = time.GetUtcNow();
        var now = Instant.FromDateTimeOffset(when);
        var (command, refusal) = await desk.JudgeAsync(order.Log, draft.Line.Incoming, now, cancel);
        var decision = command is null ? null : ConsentDecider.Decide(ConsentDecider.Initial, command, now);
        refusal ??= (decision as Decision<ConsentEvent>.Refused)?.Reason;
        if (refusal is not null)
        {
            lines[draft.At] = new PlannedLine.Failed(new(draft.Line.Number, refusal.Code, refusal.Why));
            drafts[at] = null;
            return;
        }

        var person = new DataSubjectId(Guid.CreateVersion7(when));
        var incoming = draft.Line.Incoming;
        drafts[at] = draft with
        {
            Now = now,
            Person = person,
            Command = command,
            Accepted = (Decision<ConsentEvent>.Accepted)decision!,
            Contents = PersonContents.Of(person, incoming.Mark, incoming.Evidence, when),
        };
    }

    /// <summary>All at once, because each new key is to be durable before it is used.</summary>
    private async Task SealAsync(ImportOrder order, Draft?[] drafts, CancellationToken cancel)
    {
        UnsealedContent[] contents = [.. drafts.SelectMany(static one => one?.Contents ?? [])];
        if (contents.Length == 0)
            return;

        var all = await vault.SealAllAsync(order.Log, contents, cancel);
        var from = 0;
        for (var at = 0; at < drafts.Length; at++)
        {
            if (drafts[at] is not { Contents.Count: > 0 } draft)
                continue;

            drafts[at] = draft with { Sealed = [.. all.Skip(from).Take(draft.Contents.Count)] };
            from += draft.Contents.Count;
        }
    }

    private static ValueTask Write(ImportOrder order, PlannedLine[] lines, Draft? draft)
    {
        if (draft is not null)
            lines[draft.At] = new PlannedLine.Ready(draft.Line.Number, draft.Line.Incoming, Item(order, draft));

        return default;
    }

    private static AppendItem Item(ImportOrder order, Draft draft)
    {
        var (command, accepted) = (draft.Command!, draft.Accepted!);
        if (PersonContents.EvidenceOf(draft.Sealed) is { } evidence)
            accepted = (Decision<ConsentEvent>.Accepted)ConsentDecider.Decide(
                ConsentDecider.Initial, command.WithEvidence(evidence), draft.Now);

        var after = accepted.Events.Aggregate(ConsentDecider.Initial, ConsentFold.Evolve);
        var stream = ConsentAggregate.StreamOf(order.Log, draft.Person);
        return ConsentAggregate.Description.Item(
            stream, new(ConsentDecider.Initial, 0, 0), new(accepted.Events, after), draft.Now, order.Actor) with
        {
            Sealed = draft.Sealed,
            Claims = [new(ConsentPeople.FiledAs(draft.Line.Incoming.Mark.Kind), draft.Hash, draft.Person.Holder)],
        };
    }

    /// <summary>Somebody's first line on its way to what is appended.</summary>
    private sealed record Draft(int At, PlannedLine.Ordinary Line, ReadOnlyMemory<byte> Hash)
    {
        public Instant Now { get; init; }

        public DataSubjectId Person { get; init; }

        public ConsentCommand.Decide? Command { get; init; }

        public Decision<ConsentEvent>.Accepted? Accepted { get; init; }

        public IReadOnlyList<UnsealedContent> Contents { get; init; } = [];

        public IReadOnlyList<SealedContent> Sealed { get; init; } = [];

        /// <summary>Says nothing: some of it is personal data.</summary>
        public override string ToString() => nameof(Draft);
    }
}
