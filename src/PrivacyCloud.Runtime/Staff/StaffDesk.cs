using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Staff;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Staff;

/// <summary>What an administrator does with the accounts of a tenant's staff.</summary>
public sealed class StaffDesk(ICommandGateway gateway, StaffFiles files, IVault vault, TimeProvider time)
{
    /// <summary>How long an invitation stands open.</summary>
    public static Duration InvitationLasts { get; } = Duration.FromDays(7);

    /// <summary>Makes an account and answers the code with which its owner chooses a password.</summary>
    public Task<Invited> EnrolAsync(
        LogId log, Actor by, StaffRole role, string? name, string? email, CancellationToken cancel) =>
        EnrolAsync(log, by, role, name, email, null, cancel);

    /// <summary>The same for a caller that may repeat itself: a repetition makes no second account.</summary>
    public async Task<Invited> EnrolAsync(
        LogId log, Actor by, StaffRole role, string? name, string? email, Idempotency? idempotency,
        CancellationToken cancel)
    {
        var trimmed = name?.Trim();
        if (!PlainText.IsLine(trimmed, StaffProfile.NameLengthMax))
            return new Invited.Refused(StaffRefusals.NameUnfit);

        if (StaffEmail.Parse(email) is not { } address)
            return new Invited.Refused(StaffRefusals.EmailUnfit);

        var staff = new StaffId(Guid.CreateVersion7(time.GetUtcNow()));
        var profile = await files.SealAsync(log, staff, new(trimmed!, address.Reveal()), cancel);
        var (code, invitation) = await InvitationAsync(log, cancel);
        var outcome = await gateway.ExecuteAsync(
            new(
                StaffAggregate.StreamOf(log, staff),
                new StaffCommand.Enrol(staff, role, profile.Reference, invitation), by)
            {
                Sealed = [profile],
                Claims = [await files.ClaimAsync(log, staff, address, cancel)],
                Idempotency = idempotency,
            },
            cancel);
        return outcome switch
        {
            CommandOutcome.Mismatch => new Invited.Mismatched(),
            CommandOutcome.Done { Replayed: true } done when StaffId.TryParse(done.Answer["staff"], out var first) =>
                new Invited.Before(first),
            _ => Answer(outcome, staff, code, invitation),
        };
    }

    /// <summary>Invites somebody once more; any code before opens nothing from then on.</summary>
    public async Task<Invited> InviteAsync(LogId log, Actor by, StaffId staff, CancellationToken cancel)
    {
        var (code, invitation) = await InvitationAsync(log, cancel);
        var outcome = await SayAsync(log, by, staff, new StaffCommand.Invite(invitation), cancel);
        return Answer(outcome, staff, code, invitation);
    }

    /// <summary>Grants a role; nobody grants one to herself. Null when it is done.</summary>
    public Task<Refusal?> GrantAsync(StaffCaller by, StaffId staff, StaffRole role, CancellationToken cancel) =>
        ToAnotherAsync(by, staff, new StaffCommand.GrantRole(role), cancel);

    /// <summary>Suspends somebody else. Null when it is done.</summary>
    public Task<Refusal?> SuspendAsync(StaffCaller by, StaffId staff, CancellationToken cancel) =>
        ToAnotherAsync(by, staff, new StaffCommand.Suspend(), cancel);

    /// <summary>Reinstates somebody. Null when it is done.</summary>
    public Task<Refusal?> ReinstateAsync(StaffCaller by, StaffId staff, CancellationToken cancel) =>
        ToAnotherAsync(by, staff, new StaffCommand.Reinstate(), cancel);

    /// <summary>Ends every session of one's own. Null when it is done.</summary>
    public async Task<Refusal?> SignOutEverywhereAsync(StaffCaller by, CancellationToken cancel) =>
        WhyNot(await SayAsync(by.Log, by.Actor, by.Staff, new StaffCommand.SignOutEverywhere(), cancel));

    private async Task<Refusal?> ToAnotherAsync(
        StaffCaller by, StaffId staff, StaffCommand command, CancellationToken cancel) =>
        by.Staff == staff
            ? StaffRefusals.OwnAccount
            : WhyNot(await SayAsync(by.Log, by.Actor, staff, command, cancel));

    private Task<CommandOutcome> SayAsync(
        LogId log, Actor by, StaffId staff, StaffCommand command, CancellationToken cancel) =>
        gateway.ExecuteAsync(new(StaffAggregate.StreamOf(log, staff), command, by), cancel);

    private async Task<(InvitationCode Code, Invitation Invitation)> InvitationAsync(
        LogId log, CancellationToken cancel)
    {
        var code = InvitationCode.Random();
        var until = Instant.FromDateTimeOffset(time.GetUtcNow()) + InvitationLasts;
        return (code, new(await code.DigestAsync(vault, log, cancel), until));
    }

    private static Invited Answer(CommandOutcome outcome, StaffId staff, InvitationCode code, Invitation invitation) =>
        WhyNot(outcome) is { } refusal
            ? new Invited.Refused(refusal)
            : new Invited.Done(staff, code, invitation.ExpiresAt);

    internal static Refusal? WhyNot(CommandOutcome outcome) => outcome switch
    {
        CommandOutcome.Done => null,
        CommandOutcome.Refused refused => refused.Reason,
        CommandOutcome.IdentifierTaken => StaffRefusals.AlreadyEnrolled,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}

/// <summary>How an invitation ended.</summary>
public abstract record Invited
{
    private Invited()
    {
    }

    /// <summary>The code is good until a moment; it is shown this once.</summary>
    public sealed record Done(StaffId Staff, InvitationCode Code, Instant ExpiresAt) : Invited;

    /// <summary>It was done by an earlier sending of the same call; the code was shown then.</summary>
    public sealed record Before(StaffId Staff) : Invited;

    /// <summary>The caller's key was used with another body.</summary>
    public sealed record Mismatched : Invited;

    /// <summary>Nobody was invited.</summary>
    public sealed record Refused(Refusal Reason) : Invited;
}
