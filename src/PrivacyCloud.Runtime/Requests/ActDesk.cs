using System.Text;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Letters;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Vault;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Runtime.Requests;

/// <summary>
/// Does what staff and people want done with a request: asks the rules first, then writes the letter from the state
/// that follows, seals words, and sends the command on the very version the letter was written from.
/// </summary>
public sealed class ActDesk(
    ICommandGateway gateway, IVault vault, RequestReading reading, LetterDesk letters, Identities identities,
    RequestReactor reactor, LawLibrary law, TimeProvider time)
{
    private const int TriesMax = 5;

    /// <summary>Does it, or answers why not.</summary>
    public async Task<ActOutcome> ActAsync(
        LogId log, RequestId request, RequestAct act, ActContext context, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(context);
        for (var attempt = 1; ; attempt++)
        {
            if (await reading.FindAsync(log, request, cancel) is not { } row)
                return new ActOutcome.Unknown();

            var outcome = await TryAsync(log, row, act, context, cancel);
            var isOurs = outcome is CommandOutcome.Stale or CommandOutcome.IdentifierTaken;
            if (isOurs && context.SeenVersion is null && attempt < TriesMax)
                continue;

            if (outcome is CommandOutcome.Done { Replayed: false })
                await FollowUpAsync(RequestAggregate.StreamOf(log, request), context.At, cancel);

            return new ActOutcome.Answered(outcome);
        }
    }

    /// <summary>What it would do, without doing it.</summary>
    public async Task<ActPreview?> PreviewAsync(
        LogId log, RequestId request, RequestAct act, CancellationToken cancel)
    {
        if (await reading.FindAsync(log, request, cancel) is not { } row)
            return null;

        var dry = await DryAsync(log, row, act, Now(), cancel);
        if (dry.Refusal is not null || dry.Letter is not { } kind)
            return new(dry.Refusal, null, []);

        var order = await OrderAsync(log, row, dry, kind, act, Now(), cancel);
        var (letter, demands) = await letters.PreviewAsync(order, cancel);
        return new(null, letter, demands);
    }

    /// <summary>Whether it could be done now, without writing any letter: for what a page offers.</summary>
    public async Task<ActAnswer> AskAsync(LogId log, RequestRow row, RequestAct act, CancellationToken cancel)
    {
        var dry = await DryAsync(log, row, act, Now(), cancel);
        return new(dry.Refusal, dry.Changes);
    }

    /// <summary>Enters a code for the lead of a case; the person is joined by her address alone.</summary>
    internal async Task<ActOutcome> TryCodeAsync(
        LogId log, RequestRow lead, CodePurpose purpose, SecretDigest digest, Actor actor, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            var person = await identities.OfAddressAsync(log, lead.File.Intake, cancel);
            var stream = RequestAggregate.StreamOf(log, lead.File.Intake.Request);
            var command = new RequestCommand.TryCode(purpose, digest, person.Holder);
            var outcome = await gateway.ExecuteAsync(
                new(stream, command, actor) { Claims = purpose == CodePurpose.Identity ? person.Claims : [] }, cancel);
            if (outcome is not CommandOutcome.IdentifierTaken || attempt == TriesMax)
                return new ActOutcome.Answered(outcome);
        }
    }

    /// <summary>What the act has set going, letters first, is done at once; what fails waits for the sweep.</summary>
    internal Task FollowUpAsync(StreamId stream, Instant? at, CancellationToken cancel) =>
        reactor.TryAtOnceAsync(stream, at, cancel);

    private async Task<CommandOutcome> TryAsync(
        LogId log, RequestRow row, RequestAct act, ActContext context, CancellationToken cancel)
    {
        var now = context.At ?? Now();
        var dry = await DryAsync(log, row, act, now, cancel);
        if (dry.Refusal is { } refusal && context.Idempotency is null)
            return new CommandOutcome.Refused(refusal);

        List<SealedContent> contents = [];
        LetterDraft? draft = null;
        if (dry.Refusal is null && dry.Letter is { } kind)
        {
            var letter = await letters.WriteAsync(await OrderAsync(log, row, dry, kind, act, now, cancel), cancel);
            contents.Add(letter.Content);
            draft = letter.Draft;
        }

        var words = dry.Refusal is null ? await SealAsync(log, row, act, contents, cancel) : DryRun.Words;
        var person = act is RequestAct.Verify ? await identities.OfFileAsync(log, row.File.Intake, cancel) : null;
        var parts = dry.Parts with { Letter = draft, Words = words, DataSubject = person?.Holder ?? default };
        Take(act, contents);
        var submission = new Submission(
            RequestAggregate.StreamOf(log, row.File.Intake.Request), ActPlan.CommandOf(act, parts), context.Actor)
        {
            Idempotency = context.Idempotency,
            ExpectedVersion = context.SeenVersion ?? row.Version,
            Sealed = contents,
            Claims = person?.Claims ?? [],
            At = context.At,
        };
        return await gateway.ExecuteAsync(submission, cancel);
    }

    /// <summary>Asks the rules with stand-ins for what is not written yet.</summary>
    private async Task<Dry> DryAsync(LogId log, RequestRow row, RequestAct act, Instant now, CancellationToken cancel)
    {
        var kind = ActPlan.LetterOf(act, row.File);
        var parts = new ActParts(
            kind is { } one ? DryRun.Letter(one) : null, DryRun.Words, DryRun.Words.Holder,
            FormOf(row.File, act), await FeeAsync(log, row.File, act, cancel), await IntoAsync(log, act, cancel));
        return RequestDecider.Decide(row.State(), ActPlan.CommandOf(act, parts), law, now) switch
        {
            Decision<RequestEvent>.Refused refused => new(refused.Reason, null, row.File, [], parts, Changes: false),
            Decision<RequestEvent>.Accepted accepted => new(
                null,
                accepted.Events.OfType<RequestEvent.LetterFiled>().Any() ? kind : null,
                accepted.Events.Aggregate(row.State(), RequestDecider.Evolve).FileOrNone()!,
                ReasonsOf(accepted.Events), parts, accepted.Events.Count > 0),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private async Task<LetterOrder> OrderAsync(
        LogId log, RequestRow row, Dry dry, LetterKind kind, RequestAct act, Instant now, CancellationToken cancel)
    {
        var intake = row.File.Intake;
        var tenant = await reading.TenantAsync(log, cancel)
            ?? throw new LogUnavailableException(log, LogFault.Missing, "The tenant's row is not there.");
        var person = await reading.OpenAsync(log, intake.Person, cancel) ?? Identities.Nobody;
        var brand = intake.Brand is { } id ? await reading.BrandAsync(log, id, cancel) : null;
        return new(log, tenant, brand, kind, row.File, dry.After, person, now)
        {
            Words = ActPlan.LetterWordsOf(act),
            Reasons = dry.Reasons,
            MergedInto = dry.Parts.Into is { } into && await reading.LineAsync(log, into.Request, cancel) is { } line
                ? line.Number : null,
        };
    }

    private async Task<Sealed?> SealAsync(
        LogId log, RequestRow row, RequestAct act, List<SealedContent> contents, CancellationToken cancel)
    {
        if (ActPlan.KeptWordsOf(act) is not { } words)
            return null;

        var intake = row.File.Intake;
        var content = await vault.SealAsync(
            log, new VaultItemId(Guid.CreateVersion7(time.GetUtcNow())), intake.Person.Holder,
            RequestCompartments.FileOf(intake), Encoding.UTF8.GetBytes(words), cancel);
        contents.Add(content);
        return content.Reference;
    }

    private static void Take(RequestAct act, List<SealedContent> contents)
    {
        if (act is RequestAct.AddDocument document)
            contents.Add(document.Document.Key);
        else if (act is RequestAct.PreparePackage package)
            contents.Add(package.Package.Key);
    }

    private AnswerForm FormOf(RequestFile file, RequestAct act)
    {
        if ((act as RequestAct.Fulfil)?.Form is { } wanted)
            return wanted;

        var book = RequestLaw.BookOf(law, file.Intake);
        var day = RequestLaw.DayOf(book, file.Intake.ReceivedAt);
        var right = RequestLaw.RightOn(book, file.Intake.Right(), day);
        return file.AnswerForm
            ?? Enum.GetValues<AnswerForm>().FirstOrDefault(one => right is not null && AnswerForms.Offers(right, one));
    }

    private async Task<FeeOffer?> FeeAsync(LogId log, RequestFile file, RequestAct act, CancellationToken cancel)
    {
        if (act is not RequestAct.QuoteFee quote || await reading.TenantAsync(log, cancel) is not { } tenant)
            return null;

        var settled = tenant.Fees.FirstOrDefault(
            one => one.Jurisdiction == file.Intake.Laws[0].Jurisdiction && one.Right == file.Intake.Right());
        return (quote.Amount ?? settled?.Amount) is { } amount ? new(amount, settled?.Reason) : null;
    }

    private async Task<MergeTarget?> IntoAsync(LogId log, RequestAct act, CancellationToken cancel)
    {
        if (act is not RequestAct.Merge merge)
            return null;

        return await reading.FindAsync(log, merge.Into, cancel) is { } row
            ? new(
                merge.Into, row.File.Intake.Right(), row.File.Identity.DataSubject, row.Ending is null,
                row.File.Intake.ReceivedAt)
            : new(merge.Into, default, null, IsOpen: false, Instant.MinValue);
    }

    private static ValueList<RefusalReason> ReasonsOf(IEnumerable<RequestEvent> events) =>
        events.Select(one => one switch
        {
            RequestEvent.Refused refused => refused.Reasons,
            RequestEvent.RefusedInPart refused => refused.Reasons,
            _ => null,
        }).FirstOrDefault(one => one is not null) ?? [];

    private Instant Now() => Instant.FromDateTimeOffset(time.GetUtcNow());

    private sealed record Dry(
        Refusal? Refusal, LetterKind? Letter, RequestFile After, IReadOnlyList<RefusalReason> Reasons, ActParts Parts,
        bool Changes);
}
