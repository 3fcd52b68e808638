using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Staff;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Staff;

namespace PrivacyCloud.Consoles.Work.Requests;

/// <summary>The names of a company's staff, by id.</summary>
public sealed class StaffNames
{
    private const int StaffMax = 200;

    private readonly Dictionary<StaffId, StaffName> _names;

    private StaffNames(Dictionary<StaffId, StaffName> names) => _names = names;

    /// <summary>Those who may handle requests, in the order in which they came.</summary>
    public IReadOnlyList<StaffName> Handlers => [.. _names.Values.Where(one => one.MayHandle)];

    /// <summary>Somebody's name; none for whoever was erased.</summary>
    public string? Of(StaffId? staff) => staff is { } one ? _names.GetValueOrDefault(one)?.Name : null;

    /// <summary>The name of whoever acted; none for the platform, keys and people.</summary>
    public string? Of(Actor actor) => StaffId.TryParse(actor.ToString(), out var staff) ? Of(staff) : null;

    /// <summary>Reads them.</summary>
    internal static async Task<StaffNames> ReadAsync(StaffFiles files, LogId log, CancellationToken cancel)
    {
        var page = await files.ListAsync(log, null, StaffMax, cancel);
        Dictionary<StaffId, StaffName> names = [];
        foreach (var row in page.Rows)
        {
            if (await files.OpenAsync(log, row, cancel) is not { } profile)
            {
                continue;
            }

            var may = !row.IsSuspended && StaffRoles.PermissionsOf(row.Role).Contains(Permission.RequestsHandle);
            names[row.Id] = new(row.Id, profile.Name, may);
        }

        return new(names);
    }
}

/// <summary>A member of staff and her name.</summary>
/// <param name="Staff">Who.</param>
/// <param name="Name">Her name, as she writes it.</param>
/// <param name="MayHandle">True when requests can be given to her.</param>
public sealed record StaffName(StaffId Staff, string Name, bool MayHandle);
