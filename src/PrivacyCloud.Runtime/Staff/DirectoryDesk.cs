using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Staff;
using PrivacyCloud.Runtime.Access;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Runtime.Staff;

/// <summary>
/// Lets staff in whom the directory of their organisation has vouched for. An account of ours opens to one account of
/// the directory: found the first time by an address that both know, from then on by the directory's own number for the
/// person alone. Whatever is wrong, the answer is the same no. What somebody may do is never asked of the directory.
/// </summary>
public sealed class DirectoryDesk(
    DirectoryLinks links, StaffFiles files, ICommandGateway gateway, CallTenant tenant, TimeProvider time)
{
    /// <summary>
    /// Lets her into a company, for as long as the link stands; null when nobody is let in, whatever the reason.
    /// </summary>
    public async Task<StaffCaller?> SignInAsync(LogId company, DirectoryAccount account, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(account);
        return await links.FindAsync(company, cancel) is { } link && link.Directory == account.Directory
            && await EnterAsync(company, account, cancel) is { } caller
                ? caller with { Link = link.Number }
                : null;
    }

    /// <summary>
    /// Who she is at the one company where she has signed in with this account; null when there is none, or more than
    /// one: nothing else may say which is meant.
    /// </summary>
    public async Task<StaffCaller?> FindAsync(DirectoryAccount account, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(account);
        StaffCaller? found = null;
        foreach (var company in await links.CompaniesOfAsync(account.Directory, cancel))
        {
            if (await files.FindAsync(company, account, cancel) is not { IsSuspended: false } row
                || row.Directory != account.Directory || IsLocked(row))
            {
                continue;
            }

            if (found is not null)
                return null;

            found = StaffSessions.Of(company, row);
        }

        return found;
    }

    private async Task<StaffCaller?> EnterAsync(LogId company, DirectoryAccount account, CancellationToken cancel)
    {
        if (await files.FindAsync(company, account, cancel) is { } known)
        {
            return known.Directory == account.Directory
                ? await EnterAsync(company, known, new StaffCommand.EnterFromDirectory(account.Directory), [], cancel)
                : await EnterAsync(company, known, new StaffCommand.JoinFromDirectory(account.Directory), [], cancel);
        }

        return await InvitedAsync(company, account, cancel) is { } invited
            ? await EnterAsync(
                company, invited, new StaffCommand.JoinFromDirectory(account.Directory),
                [await files.ClaimAsync(company, invited.Id, account, cancel)], cancel)
            : null;
    }

    /// <summary>The one account with one of her addresses that nobody of the directory has come to yet.</summary>
    private async Task<StaffRow?> InvitedAsync(LogId company, DirectoryAccount account, CancellationToken cancel)
    {
        foreach (var email in account.Emails)
        {
            if (await files.FindAsync(company, email, cancel) is { } row)
                return row.Directory == account.Directory ? null : row;
        }

        return null;
    }

    private async Task<StaffCaller?> EnterAsync(
        LogId company, StaffRow row, StaffCommand command, IReadOnlyList<IdentifierClaim> claims,
        CancellationToken cancel)
    {
        tenant.Establish(company);
        var outcome = await gateway.ExecuteAsync(
            new(StaffAggregate.StreamOf(company, row.Id), command, Actor.Of(row.Id)) { Claims = claims }, cancel);
        return outcome is CommandOutcome.Done
            && await files.FindAsync(company, row.Id, cancel) is { IsSuspended: false } now
                ? StaffSessions.Of(company, now)
                : null;
    }

    private bool IsLocked(StaffRow row) => Instant.FromDateTimeOffset(time.GetUtcNow()) < row.LockedUntil;
}
