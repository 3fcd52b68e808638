using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Staff;
using PrivacyCloud.Runtime.Access;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Reactors;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Runtime.Staff;

/// <summary>
/// Sets passwords, with the code of an invitation or with the password before. The hash of the password before is
/// destroyed with its own key.
/// </summary>
public sealed class StaffPasswords(
    Companies companies, StaffFiles files, PasswordHasher hasher, SignInDesk door, SignInTries tries,
    ICommandGateway gateway, IVault vault, Erasure erasure, CallTenant tenant)
{
    /// <summary>
    /// Sets a password by invitation and lets its owner in. A wrong company, account or code is refused alike.
    /// </summary>
    public async Task<PasswordOutcome> AcceptAsync(
        string? company, string? email, string? code, string? chosen, CancellationToken cancel)
    {
        var address = StaffEmail.Parse(email);
        var password = PasswordText.Of(chosen);
        if (address is not null && password.WhyUnfit(address) is { } unfit)
            return new PasswordOutcome.Refused(unfit);

        var hash = await hasher.HashAsync(password, cancel);
        var log = await companies.FindAsync(company, cancel);
        var row = log is { } there && address is not null ? await files.FindAsync(there, address, cancel) : null;
        if (log is not { } known || row is null || InvitationCode.Parse(code) is not { } given)
            return new PasswordOutcome.Refused(StaffRefusals.InvitationUnknown);

        var digest = await given.DigestAsync(vault, known, cancel);
        var outcome = await SetAsync(known, row, hash, sealedHash => new StaffCommand.AcceptInvitation(
            digest, sealedHash), cancel);
        return outcome is PasswordOutcome.Refused
            ? new PasswordOutcome.Refused(StaffRefusals.InvitationUnknown)
            : outcome;
    }

    /// <summary>Changes one's own password. All other sessions end; the answer says how one's own goes on.</summary>
    public async Task<PasswordOutcome> ChangeAsync(
        StaffCaller by, string? current, string? chosen, CancellationToken cancel)
    {
        if (await files.FindAsync(by.Log, by.Staff, cancel) is not { } row
            || await files.OpenAsync(by.Log, row, cancel) is not { } profile)
        {
            return new PasswordOutcome.Refused(StaffRefusals.Unknown);
        }

        if (PasswordText.Of(chosen) is var password && StaffEmail.Parse(profile.Email) is { } address
            && password.WhyUnfit(address) is { } unfit)
        {
            return new PasswordOutcome.Refused(unfit);
        }

        if (!await door.TryAsync(by.Log, row, PasswordText.Of(current), cancel))
            return new PasswordOutcome.Refused(StaffRefusals.PasswordWrong);

        var hash = await hasher.HashAsync(password, cancel);
        return await SetAsync(
            by.Log, row, hash, sealedHash => new StaffCommand.ChangePassword(sealedHash), cancel);
    }

    private async Task<PasswordOutcome> SetAsync(
        LogId log, StaffRow row, byte[] hash, Func<Domain.Vault.Sealed, StaffCommand> command,
        CancellationToken cancel)
    {
        tenant.Establish(log);
        var content = await files.SealAsync(log, row, hash, cancel);
        var outcome = await gateway.ExecuteAsync(
            new(StaffAggregate.StreamOf(log, row.Id), command(content.Reference), Actor.Of(row.Id))
            {
                Sealed = [content],
                ExpectedVersion = row.Version,
            },
            cancel);
        if (outcome is CommandOutcome.Stale)
            return new PasswordOutcome.Refused(StaffRefusals.ChangedMeanwhile);

        if (StaffDesk.WhyNot(outcome) is { } refusal)
            return new PasswordOutcome.Refused(refusal);

        tries.Clear(log, row.Id);
        await ForgetAsync(log, row);
        return await files.FindAsync(log, row.Id, CancellationToken.None) is { IsSuspended: false } now
            ? new PasswordOutcome.Set(StaffSessions.Of(log, now))
            : new PasswordOutcome.Refused(StaffRefusals.Suspended);
    }

    /// <summary>The hash of the password before opens nothing any more, and is not kept.</summary>
    private async Task ForgetAsync(LogId log, StaffRow before)
    {
        if (before.Password is { } old)
        {
            await erasure.OrderAsync(
                log, old.Holder, old.Compartment, citation: null, Actor.Of(before.Id), CancellationToken.None);
        }
    }
}

/// <summary>How the setting of a password ended.</summary>
public abstract record PasswordOutcome
{
    private PasswordOutcome()
    {
    }

    /// <summary>The password is set, and its owner is in.</summary>
    public sealed record Set(StaffCaller Caller) : PasswordOutcome;

    /// <summary>Nothing changed.</summary>
    public sealed record Refused(Refusal Reason) : PasswordOutcome;
}
