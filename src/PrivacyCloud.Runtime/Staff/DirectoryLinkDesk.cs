using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Staff;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Staff;

/// <summary>
/// Links a company with its organisation's directory on the word of an administrator, and takes it back.
/// </summary>
public sealed class DirectoryLinkDesk(ICommandGateway gateway, DirectoryLinks links, StaffFiles files)
{
    private const int PageMax = 1_000;

    /// <summary>How a company's link stands, and for whom it is a way in.</summary>
    public async Task<DirectoryStanding> ReadAsync(LogId company, CancellationToken cancel)
    {
        if (await links.FindAsync(company, cancel) is not { Directory: var directory })
            return new(null, 0, 0);

        var (joined, withoutPassword) = (0, 0);
        StaffId? after = null;
        do
        {
            var page = await files.ListAsync(company, after, PageMax, cancel);
            foreach (var row in page.Rows.Where(one => one.Directory == directory && !one.IsSuspended))
            {
                joined++;
                withoutPassword += row.Password is null ? 1 : 0;
            }

            after = page.Next;
        }
        while (after is not null);

        return new(directory, joined, withoutPassword);
    }

    /// <summary>Links a directory. Null when it is done.</summary>
    public Task<Refusal?> LinkAsync(StaffCaller by, DirectoryId directory, CancellationToken cancel) =>
        SayAsync(by, directory, cancel);

    /// <summary>Takes the link back, which ends every session that came through it. Null when it is done.</summary>
    public Task<Refusal?> EndAsync(StaffCaller by, CancellationToken cancel) => SayAsync(by, null, cancel);

    /// <summary>Whoever has no other way in herself does not shut this one.</summary>
    private async Task<Refusal?> SayAsync(StaffCaller by, DirectoryId? directory, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (await links.FindAsync(by.Log, cancel) is { } link && link.Directory != directory
            && await files.FindAsync(by.Log, by.Staff, cancel) is not { Password: not null })
            return StaffRefusals.OwnDoor;

        var stream = TenantAggregate.StreamOf(by.Log.Region, by.Tenant);
        return StaffDesk.WhyNot(await gateway.ExecuteAsync(
            new(stream, new TenantCommand.LinkDirectory(directory), by.Actor), cancel));
    }
}

/// <summary>How a company's link with a directory stands.</summary>
/// <param name="Directory">The directory; none: passwords alone.</param>
/// <param name="Joined">How many of the staff have come through it.</param>
/// <param name="WithoutPassword">How many of those have no other way in.</param>
public sealed record DirectoryStanding(DirectoryId? Directory, int Joined, int WithoutPassword);
