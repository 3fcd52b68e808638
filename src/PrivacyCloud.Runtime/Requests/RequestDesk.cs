using System.Security.Cryptography;
using System.Text;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Letters;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Runtime.Requests;

/// <summary>
/// Takes submissions in, whichever edge they come through. All rights of one submission are judged before the first is
/// written; ids of the others follow from the first, so that a call that broke off is finished by its repetition.
/// </summary>
public sealed class RequestDesk(
    ICommandGateway gateway, IVault vault, RequestReading reading, RequestSecrets secrets, TrackingDesk tracking,
    LawLibrary law, TimeProvider time)
{
    /// <summary>Receives a submission: one request for each of its rights.</summary>
    /// <param name="log">The company's log.</param>
    /// <param name="incoming">What was sent, parsed.</param>
    /// <param name="actor">Who sends it.</param>
    /// <param name="idempotency">What makes a repetition recognisable, or none.</param>
    /// <param name="at">The moment it counts from; set by the demo's loader alone.</param>
    /// <param name="cancel">Stops waiting.</param>
    public async Task<ReceiveOutcome> ReceiveAsync(
        LogId log, IncomingRequest incoming, Actor actor, Idempotency? idempotency, Instant? at,
        CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(incoming);
        if (await reading.TenantAsync(log, cancel) is not { IsClosed: false } tenant)
            return new ReceiveOutcome.Refused(IntakeRefusals.CompanyGone);

        if (incoming.Rights.Count is 0 or > RequestLimits.RightsMax
            || incoming.Rights.Distinct().Count() != incoming.Rights.Count)
            return new ReceiveOutcome.Refused(IntakeRefusals.RightsUnfit);

        var now = at ?? Now();
        var draft = await DraftAsync(log, tenant, incoming, now, cancel);
        if (Judge(draft, tenant, incoming, now) is { } refusal)
            return new ReceiveOutcome.Refused(refusal);

        // The owner may live where the clock is slower, and what was received just now would be of its future.
        var lead = await SubmitAsync(log, draft, actor, idempotency, now, incoming, cancel);
        return lead is CommandOutcome.Done done
            ? await FinishAsync(log, tenant, incoming, done, actor, at, cancel)
            : new ReceiveOutcome.NotDone(lead);
    }

    private async Task<Intake> DraftAsync(
        LogId log, TenantRow tenant, IncomingRequest incoming, Instant now, CancellationToken cancel)
    {
        var lead = new RequestId(Guid.CreateVersion7(time.GetUtcNow()));
        var request = new CaseId(Guid.CreateVersion7(time.GetUtcNow()));
        var secret = await secrets.TrackingSecretAsync(log, request, cancel);
        var holder = new HolderId(Guid.CreateVersion7(time.GetUtcNow()));
        var received = incoming.ReceivedAt ?? now;
        return new()
        {
            Request = lead,
            Case = request,
            Number = RequestNumber.Of(RandomNumberGenerator.GetBytes(8)),
            Lead = lead,
            Tenant = tenant.Id,
            Brand = incoming.Brand,
            Laws = LawsOf(tenant, incoming, incoming.Rights[0], received),
            Channel = incoming.Channel,
            Language = incoming.Language,
            ReceivedAt = received,
            Backdating = incoming.Backdating,
            RequesterKind = incoming.RequesterKind,
            Person = new(
                new(Guid.CreateVersion7(time.GetUtcNow())), holder, new($"file/{lead}"), new string('0', 64)),
            Tracking = await secrets.TrackingDigestAsync(log, secret, cancel),
            AnswerForm = incoming.AnswerForm,
            Circumstances = [.. incoming.Circumstances],
            Terms = tenant.Requests,
        };
    }

    private Refusal? Judge(Intake draft, TenantRow tenant, IncomingRequest incoming, Instant now)
    {
        foreach (var right in incoming.Rights)
        {
            var receive = new RequestCommand.Receive(
                draft with { Laws = LawsOf(tenant, incoming, right, draft.ReceivedAt) }, []);
            if (RequestDecider.Decide(RequestDecider.Initial, receive, law, now)
                is Decision<RequestEvent>.Refused refused)
                return refused.Reason;
        }

        return null;
    }

    private async Task<CommandOutcome> SubmitAsync(
        LogId log, Intake draft, Actor actor, Idempotency? idempotency, Instant at, IncomingRequest incoming,
        CancellationToken cancel)
    {
        var person = await vault.SealAsync(
            log, draft.Person.Item, draft.Person.Holder, draft.Person.Compartment, incoming.Person.Write(), cancel);
        var receive = new RequestCommand.Receive(draft with { Person = person.Reference }, []);
        return await gateway.ExecuteAsync(
            new(RequestAggregate.StreamOf(log, draft.Request), receive, actor)
            {
                Idempotency = idempotency,
                Sealed = [person],
                At = at,
            },
            cancel);
    }

    /// <summary>The other rights, and the code that shows who asks. Doing it again changes nothing.</summary>
    private async Task<ReceiveOutcome> FinishAsync(
        LogId log, TenantRow tenant, IncomingRequest incoming, CommandOutcome.Done done, Actor actor, Instant? at,
        CancellationToken cancel)
    {
        _ = RequestId.TryParse(done.Answer["request"], out var leadId);
        var lead = await reading.FindAsync(log, leadId, cancel)
            ?? throw new LogUnavailableException(log, LogFault.Missing, "A request's row is not there.");
        List<RequestRow> all = [lead];
        foreach (var right in incoming.Rights.Skip(1))
        {
            var intake = lead.File.Intake with
            {
                Request = SiblingOf(leadId, right.ToString()),
                Laws = LawsOf(tenant, incoming, right, lead.File.Intake.ReceivedAt),
            };
            var stream = RequestAggregate.StreamOf(log, intake.Request);
            var outcome = await gateway.ExecuteAsync(
                new(stream, new RequestCommand.Receive(intake, []), actor)
                {
                    At = Instant.Max(at ?? Now(), intake.ReceivedAt),
                },
                cancel);
            if (outcome is not CommandOutcome.Done)
                return new ReceiveOutcome.NotDone(outcome);

            all.Add((await reading.FindAsync(log, intake.Request, cancel))!);
        }

        // Whoever repeats a call that broke off finishes it. One that another process is just finishing sends no second
        // code: the first that is written makes the other's version stale.
        if (!done.Replayed || lead.File.Letters.All(one => one.Kind != LetterKind.IdentityCode))
            await tracking.SendFirstCodeAsync(log, lead, actor, at, cancel);

        var secret = await secrets.TrackingSecretAsync(log, lead.File.Intake.Case, cancel);
        return new ReceiveOutcome.Received(all, secret, done);
    }

    private ValueList<ApplicableLaw> LawsOf(
        TenantRow tenant, IncomingRequest incoming, Domain.Tenants.RightCode right, Instant received) =>
        LawChoice.Of(law, tenant, incoming, right, DayOf(tenant, incoming, received));

    private LocalDate DayOf(TenantRow tenant, IncomingRequest incoming, Instant received)
    {
        var code = incoming.Jurisdiction ?? tenant.Packs[0].Jurisdiction;
        return law.Find(code) is { } book ? RequestLaw.DayOf(book, received) : received.InUtc().Date;
    }

    /// <summary>The id of another right's request in the same case (UUIDv8 from SHA-256).</summary>
    private static RequestId SiblingOf(RequestId lead, string right)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"request.sibling.v1|{lead}|{right}"));

        // The lead's own time leads: ids of one case sort together.
        Span<byte> own = stackalloc byte[16];
        lead.Value.TryWriteBytes(own, bigEndian: true, out _);
        own[..6].CopyTo(bytes);
        return new(DerivedId.Of(bytes));
    }

    private Instant Now() => Instant.FromDateTimeOffset(time.GetUtcNow());
}
