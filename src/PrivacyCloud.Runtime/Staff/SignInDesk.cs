using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Staff;
using PrivacyCloud.Runtime.Access;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Runtime.Staff;

/// <summary>
/// Lets staff in. Whether the company, the account or the password was wrong, or the account is locked or suspended:
/// the answer is the same no, after the same work.
/// </summary>
public sealed class SignInDesk(
    Companies companies, StaffFiles files, PasswordHasher hasher, SignInTries tries, ICommandGateway gateway,
    CallTenant tenant, TimeProvider time)
{
    /// <summary>Who is in; null when nobody is let in, whatever the reason.</summary>
    public async Task<StaffCaller?> SignInAsync(
        string? company, string? email, string? password, CancellationToken cancel)
    {
        var log = await companies.FindAsync(company, cancel);
        var row = log is { } there && StaffEmail.Parse(email) is { } address
            ? await files.FindAsync(there, address, cancel)
            : null;
        var given = PasswordText.Of(password);
        if (log is not { } known || row is null || !IsOpen(row))
        {
            await hasher.VerifyAsync(given, kept: null, cancel);
            return null;
        }

        return await TryAsync(known, row, given, cancel) ? await EnterAsync(known, row, cancel) : null;
    }

    /// <summary>
    /// True when this is the password of the account. Too many wrong ones lock it, wherever they were typed.
    /// </summary>
    public async Task<bool> TryAsync(LogId log, StaffRow row, PasswordText given, CancellationToken cancel)
    {
        tenant.Establish(log);
        var count = tries.Begin(log, row.Id);
        var kept = count <= SignInLimits.FailuresMax ? await files.PasswordAsync(log, row, cancel) : null;
        if (await hasher.VerifyAsync(given, kept, cancel))
        {
            tries.Clear(log, row.Id);
            return true;
        }

        if (count >= SignInLimits.FailuresMax)
        {
            await gateway.ExecuteAsync(
                new(StaffAggregate.StreamOf(log, row.Id), new StaffCommand.LockOut(), Actor.Platform),
                CancellationToken.None);
            tries.Clear(log, row.Id);
        }

        return false;
    }

    private bool IsOpen(StaffRow row) => !row.IsSuspended && row.Password is not null
        && !(Instant.FromDateTimeOffset(time.GetUtcNow()) < row.LockedUntil);

    private async Task<StaffCaller?> EnterAsync(LogId log, StaffRow row, CancellationToken cancel)
    {
        tenant.Establish(log);
        var outcome = await gateway.ExecuteAsync(
            new(StaffAggregate.StreamOf(log, row.Id), new StaffCommand.SignIn(), Actor.Of(row.Id)), cancel);
        return outcome is CommandOutcome.Done ? StaffSessions.Of(log, row) : null;
    }
}
