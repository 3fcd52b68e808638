using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Staff;

namespace PrivacyCloud.Consoles.Work.Shared;

/// <summary>The places at the head of every page for staff.</summary>
internal static class WorkPlaces
{
    private static readonly WorkPlace[] All =
    [
        new(WorkPaths.Inbox, WorkShellWords.Inbox, Permission.RequestsRead),
        new(WorkPaths.Consent, WorkShellWords.Consent, Permission.ConsentRead),
        new(WorkPaths.Staff, WorkShellWords.Staff, Permission.TenantConfigure),
        new(WorkPaths.Account, WorkShellWords.Account, null),
    ];

    /// <summary>Those that somebody may go to.</summary>
    public static IEnumerable<WorkPlace> For(StaffCaller staff) =>
        All.Where(place => place.Needs is not { } permission || staff.May(permission));
}

/// <summary>One place: its path, its name, and what one must be allowed to do to go there.</summary>
internal sealed record WorkPlace(string Path, Text Name, Permission? Needs);
