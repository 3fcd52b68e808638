using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Domain.Vault;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Consents.Mails;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Receipts;

namespace PrivacyCloud.Runtime.Consents;

/// <summary>
/// Records what people decide, whichever edge it comes through. Whether somebody is known makes no difference to what
/// is answered: who is not known becomes known by deciding.
/// </summary>
public sealed class ConsentDesk(
    ICommandGateway gateway, IVault vault, ConsentPeople people, ConsentFiles files, ShownNotices shown,
    ConsentLaws laws, ReceiptAddresses receipts, ConsentLetters letters, LinkedDevices devices, TimeProvider time)
{
    private const int RacesMax = 3;

    /// <summary>Records a decision set.</summary>
    /// <param name="log">The tenant's log.</param>
    /// <param name="incoming">What was sent, parsed.</param>
    /// <param name="actor">Who sends it.</param>
    /// <param name="idempotency">What makes a repetition recognisable, or none.</param>
    /// <param name="at">The moment it counts from; set by the demo's loader and by imports' own replays alone.</param>
    /// <param name="cancel">Stops waiting.</param>
    public async Task<ConsentOutcome> RecordAsync(
        LogId log, IncomingDecision incoming, Actor actor, Idempotency? idempotency, Instant? at,
        CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(incoming);
        var (command, refusal) = await JudgeAsync(log, incoming, at ?? Now(), cancel);
        if (command is null)
            return new ConsentOutcome.Refused(refusal!);

        var hash = await people.HashAsync(log, incoming.Mark, cancel);
        var file = await StatedAsync(log, incoming.Mark, hash, command.Event, cancel);
        var whole = file is null ? command : file.Compare(command);
        return await SubmitAsync(
            log, incoming.Mark, hash, incoming.Assurance, incoming.Evidence, idempotency, actor, at, whole.WithEvidence,
            file, cancel);
    }

    /// <summary>What a decision set comes to before its evidence is sealed, or why it does not count.</summary>
    internal async ValueTask<(ConsentCommand.Decide? Command, Refusal? Refusal)> JudgeAsync(
        LogId log, IncomingDecision incoming, Instant now, CancellationToken cancel)
    {
        // What the tenant states about a day before was shown on that day.
        var (seen, refusal) = await shown.FindAsync(log, incoming, incoming.StatedAt ?? now, cancel);
        if (seen is null)
            return (null, refusal!);

        if (DecisionRules.Judge(seen.Notice, incoming.Given, incoming.Refused, incoming.By, incoming.Age) is { } no)
            return (null, no);

        var terms = incoming.Refused.Count == 0 ? StopTerms.None : laws.StopAt(seen.Jurisdiction, now);
        return (new(Decided(seen, incoming, now), terms), null);
    }

    /// <summary>Her history, looked for where a day is stated alone.</summary>
    private async ValueTask<ConsentFile?> StatedAsync(
        LogId log, Mark mark, ReadOnlyMemory<byte> hash, ConsentEvent.Decided decided, CancellationToken cancel) =>
        decided is { StatedAt: not null, Given.Count: > 0 }
        && await people.FindAsync(log, mark.Kind, hash, cancel) is { } person
            ? await files.ReadAsync(log, person, cancel) : null;

    /// <summary>Records a withdrawal. It always counts, whoever says it.</summary>
    public async Task<ConsentOutcome> WithdrawAsync(
        LogId log, IncomingWithdrawal incoming, Actor actor, Idempotency? idempotency, Instant? at,
        CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(incoming);
        var now = at ?? Now();
        var (brand, jurisdiction, refusal) = await shown.BrandOfAsync(log, incoming, cancel);
        if (refusal is not null)
            return new ConsentOutcome.Refused(refusal);

        var terms = laws.StopAt(jurisdiction, now);
        var hash = await people.HashAsync(log, incoming.Mark, cancel);
        return await SubmitAsync(
            log, incoming.Mark, hash, incoming.Assurance, incoming.Evidence, idempotency, actor, at,
            evidence => new ConsentCommand.Withdraw(
                new(brand, incoming.Purposes, incoming.Channel, incoming.By, incoming.Assurance, evidence), terms),
            file: null, cancel);
    }

    private ConsentEvent.Decided Decided(
        ShownTo seen, IncomingDecision incoming, Instant now) => new(
        seen.Showing, incoming.Channel, incoming.By, incoming.Assurance, incoming.Given, incoming.Refused,
        Ends(seen, incoming.Given, incoming.StatedAt ?? now), Evidence: null, incoming.StatedAt, incoming.Signal);

    private ValueList<ConsentEnd> Ends(ShownTo seen, ValueList<PurposeCode> given, Instant from)
    {
        List<ConsentEnd>? ends = null;
        foreach (var purpose in given)
        {
            if (seen.Notice.Find(purpose)?.Terms.Expires is { } term)
                (ends ??= []).Add(new(purpose, term.EndOf(from, laws.ZoneOf(seen.Jurisdiction))));
        }

        return ends is null ? [] : [.. ends];
    }

    /// <summary>
    /// Finds the person or makes her known. Two first decisions at once: the store lets one of them in, and the other
    /// goes to the same person's history.
    /// </summary>
    private async Task<ConsentOutcome> SubmitAsync(
        LogId log, Mark mark, ReadOnlyMemory<byte> hash, Assurance assurance, string? evidence,
        Idempotency? idempotency, Actor actor, Instant? at, Func<Sealed?, ConsentCommand> command, ConsentFile? file,
        CancellationToken cancel)
    {
        for (var race = 0; race < RacesMax; race++)
        {
            var known = await people.FindAsync(log, mark.Kind, hash, cancel);
            var person = known ?? new(Guid.CreateVersion7(time.GetUtcNow()));
            await PaceAsync(log, known, assurance, cancel);
            var contents = await SealAsync(log, person, known is null ? mark : null, evidence, cancel);
            var order = command(contents.Evidence);
            var outcome = await gateway.ExecuteAsync(
                new(ConsentAggregate.StreamOf(log, person), order, actor)
                {
                    Idempotency = idempotency,
                    Fresh = known is null,
                    Seen = known is not null && file?.Person == known ? new(file.State, file.Turns.Count) : null,
                    Sealed = contents.All,
                    Claims = known is null ? [new(ConsentPeople.FiledAs(mark.Kind), hash, person.Holder)] : [],
                    At = at,
                },
                cancel);
            if (outcome is CommandOutcome.IdentifierTaken)
                continue;

            // A repetition is of whoever was made known the first time, not of whoever would have been now.
            if (known is null && outcome is CommandOutcome.Done { Replayed: true })
                person = await people.FindAsync(log, mark.Kind, hash, cancel) ?? person;

            if (outcome is CommandOutcome.Done done)
                await FollowAsync(log, mark, person, order, done, actor, at, cancel);

            return OutcomeOf(log, person, outcome);
        }

        throw new OverloadedException("Others kept recording the same person first.");
    }

    /// <summary>What a decision sets going beside itself: on her devices, and the mail that tells her.</summary>
    private async Task FollowAsync(
        LogId log, Mark mark, DataSubjectId person, ConsentCommand order, CommandOutcome.Done done, Actor actor,
        Instant? at, CancellationToken cancel)
    {
        var taken = mark.Kind == MarkKind.Device
            ? null : await devices.FollowAsync(log, person, order, actor, at, cancel);

        // What counts from the past, as in the demo, was told then.
        if (at is null)
            letters.Note(log, mark, order, done, taken);
    }

    /// <summary>Somebody new gets a key; whoever asks about a stranger must not see it in the time it takes.</summary>
    private Task PaceAsync(LogId log, DataSubjectId? known, Assurance assurance, CancellationToken cancel) =>
        known is not null && assurance == Assurance.Claimed ? vault.PaceAsync(log, cancel) : Task.CompletedTask;

    private ConsentOutcome OutcomeOf(LogId log, DataSubjectId person, CommandOutcome outcome) => outcome switch
    {
        CommandOutcome.Done done => new ConsentOutcome.Recorded(
            done.Position is { } position ? receipts.Of(log, position) : null, person, done),
        CommandOutcome.Refused refused => new ConsentOutcome.Refused(refused.Reason),
        _ => new ConsentOutcome.NotDone(outcome),
    };

    private async Task<Contents> SealAsync(
        LogId log, DataSubjectId person, Mark? mark, string? evidence, CancellationToken cancel)
    {
        var contents = PersonContents.Of(person, mark, evidence, time.GetUtcNow());
        if (contents.Count == 0)
            return Contents.None;

        var all = await vault.SealAllAsync(log, contents, cancel);
        return new(PersonContents.EvidenceOf(all), all);
    }

    private Instant Now() => Instant.FromDateTimeOffset(time.GetUtcNow());

    /// <summary>What goes into the vault with a decision.</summary>
    private sealed record Contents(Sealed? Evidence, IReadOnlyList<SealedContent> All)
    {
        /// <summary>Nothing.</summary>
        public static Contents None { get; } = new(null, []);
    }
}
