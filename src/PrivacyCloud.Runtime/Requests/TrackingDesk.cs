using System.Security.Cryptography;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Letters;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Runtime.Requests;

/// <summary>
/// The person's own door: number and secret show the status; a fresh one-time code lets her act. Codes and what they
/// show are on the lead request of a case and speak for all of its requests.
/// </summary>
public sealed class TrackingDesk(
    ICommandGateway gateway, RequestReading reading, RequestSecrets secrets, LetterDesk letters, ActDesk acts,
    CodeBrake brake, LawLibrary law, TimeProvider time)
{
    /// <summary>The requests of a case for whoever has number and secret; null for whoever has not.</summary>
    public async Task<IReadOnlyList<RequestRow>?> OpenAsync(
        LogId log, string? number, string? secret, CancellationToken cancel)
    {
        // The work is the same whether or not there is such a number: timing tells nothing.
        var digest = await secrets.TrackingDigestAsync(log, Bounded(secret), cancel);
        var rows = RequestNumber.TryParse(number, out var known) ? await reading.CaseAsync(log, known, cancel) : [];
        return rows.Count > 0 && rows[0].File.Intake.Tracking is { } kept && Same(kept, digest) ? rows : null;
    }

    /// <summary>
    /// Sends the code that shows who asks, where the law wants that shown and the company offers codes.
    /// </summary>
    public async Task SendFirstCodeAsync(
        LogId log, RequestRow lead, Actor actor, Instant? at, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(lead);
        if (lead.File.Identity.Standing == IdentityStanding.Awaited
            && lead.File.Intake.Channel is Channel.Portal or Channel.Api
            && await reading.TenantAsync(log, cancel) is { } tenant && OffersCodes(tenant, lead.File.Intake))
            await SendCodeAsync(log, lead, CodePurpose.Identity, actor, at, lead.Version, cancel);
    }

    /// <summary>True when the company lets people of this right show who they are by a one-time code.</summary>
    public static bool OffersCodes(TenantRow tenant, Intake intake)
    {
        ArgumentNullException.ThrowIfNull(tenant);
        ArgumentNullException.ThrowIfNull(intake);
        var setting = tenant.Identity.FirstOrDefault(
            one => one.Jurisdiction == intake.Laws[0].Jurisdiction && one.Right == intake.Right());
        return setting is null || setting.Means.Contains(IdentityMeans.OneTimeCode);
    }

    /// <summary>Sends a one-time code to the address that came with the request.</summary>
    public Task<ActOutcome> SendCodeAsync(
        LogId log, RequestRow lead, CodePurpose purpose, Actor actor, Instant? at, CancellationToken cancel) =>
        SendCodeAsync(log, lead, purpose, actor, at, version: null, cancel);

    private async Task<ActOutcome> SendCodeAsync(
        LogId log, RequestRow lead, CodePurpose purpose, Actor actor, Instant? at, long? version,
        CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(lead);
        var person = await reading.OpenAsync(log, lead.File.Intake.Person, cancel);
        if (person?.Email is null || await reading.TenantAsync(log, cancel) is not { } tenant)
            return Refused(IntakeRefusals.NoAddress);

        var code = RequestSecrets.NewCode();
        var request = lead.File.Intake.Request;
        var digest = await secrets.CodeDigestAsync(log, request, purpose, code, cancel);
        var kind = purpose == CodePurpose.Identity ? LetterKind.IdentityCode : LetterKind.DoorCode;
        var order = new LetterOrder(log, tenant, null, kind, lead.File, lead.File, person, at ?? Now())
        {
            Code = code,
        };
        var dry = RequestDecider.Decide(
            lead.State(), new RequestCommand.SendCode(purpose, digest, DryRun.Letter(kind)), law, at ?? Now());
        if (dry is Domain.Decision<RequestEvent>.Refused refused)
            return Refused(refused.Reason);

        if (at is null && !brake.TryTake(log, person.Email))
            return Refused(RequestRefusals.CodesUsedUp);

        var letter = await letters.WriteAsync(order, cancel);
        var send = new RequestCommand.SendCode(purpose, digest, letter.Draft);
        var stream = RequestAggregate.StreamOf(log, request);
        var outcome = await gateway.ExecuteAsync(
            new(stream, send, actor) { Sealed = [letter.Content], ExpectedVersion = version, At = at }, cancel);
        await acts.FollowUpAsync(stream, at, cancel);
        return new ActOutcome.Answered(outcome);
    }

    /// <summary>
    /// Enters a code. A right identity code shows who asks, for every request of the case; the answer of the engine
    /// says whether it was right and how many tries are left.
    /// </summary>
    public async Task<ActOutcome> TryCodeAsync(
        LogId log, IReadOnlyList<RequestRow> requests, CodePurpose purpose, string? code, Actor actor,
        CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(requests);
        var lead = requests[0];
        var digest = await secrets.CodeDigestAsync(log, lead.File.Intake.Request, purpose, Bounded(code), cancel);
        var outcome = await acts.TryCodeAsync(log, lead, purpose, digest, actor, cancel);
        if (purpose == CodePurpose.Identity && outcome is ActOutcome.Answered { Outcome: CommandOutcome.Done done }
            && done.Answer.GetValueOrDefault("code") == "accepted")
        {
            foreach (var other in requests.Skip(1))
            {
                await acts.ActAsync(
                    log, other.File.Intake.Request, new RequestAct.Verify(IdentityMeans.OneTimeCode),
                    new(actor), cancel);
            }
        }

        return outcome;
    }

    private static ActOutcome.Answered Refused(Domain.Refusal reason) =>
        new ActOutcome.Answered(new CommandOutcome.Refused(reason));

    private static string Bounded(string? text) => text is { Length: <= 200 } ? text : string.Empty;

    private static bool Same(SecretDigest kept, SecretDigest given) => CryptographicOperations.FixedTimeEquals(
        System.Text.Encoding.ASCII.GetBytes(kept.ToString()), System.Text.Encoding.ASCII.GetBytes(given.ToString()));

    private Instant Now() => Instant.FromDateTimeOffset(time.GetUtcNow());
}
