using PrivacyCloud.Domain.Groups;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Standalone.Demo.Consents;
using PrivacyCloud.Standalone.Demo.Notices;
using PrivacyCloud.Standalone.Demo.Requests;
using PrivacyCloud.Standalone.Hosting;

namespace PrivacyCloud.Standalone.Demo;

/// <summary>
/// Loads the demo through the same commands as everybody, under its own clock. A load that was cut short is taken up
/// again at the next start.
/// </summary>
internal sealed class DemoLoader(
    DemoDesk desk, DemoNotices notices, DemoPlayer player, DemoChoices choices, DemoStaff staff, ILedger ledger,
    ServeOptions options)
{
    private static readonly Region FirstRegion = Region.Parse("vn-1");

    /// <summary>Where the groups live: in a cell without the first region each cell has groups of its own.</summary>
    private Region GroupsRegion => options.Cell.Regions.ContainsKey(FirstRegion) ? FirstRegion
        : options.Cell.Regions.Keys.OrderBy(region => region.ToString(), StringComparer.Ordinal).First();

    /// <summary>The companies whose region is served here.</summary>
    private IReadOnlyList<DemoTenant> Tenants =>
        [.. DemoTenants.All.Where(tenant => options.Cell.Regions.ContainsKey(Region.Parse(tenant.Region)))];

    private string Marker => Path.Combine(options.Data, "demo-loading");

    /// <summary>Loads the demo into an empty folder, or goes on with a load that was cut short.</summary>
    public async Task LoadAsync(CancellationToken cancel)
    {
        // Of several processes that share a store and a folder one loads, and the others wait until it is there.
        var turn = await FolderTurn.TakeAsync(Path.Combine(options.Data, "demo.lock"), cancel).ConfigureAwait(false);
        await using (turn.ConfigureAwait(false))
        {
            if (File.Exists(Marker) || await IsEmptyAsync(cancel).ConfigureAwait(false))
            {
                await LoadAllAsync(cancel).ConfigureAwait(false);
            }
        }
    }

    private async Task<bool> IsEmptyAsync(CancellationToken cancel)
    {
        var logs = 0;
        foreach (var region in options.Cell.Regions.Keys)
        {
            logs += (await ledger.SizesAsync(region, cancel).ConfigureAwait(false)).Count;
        }

        return logs == 0 && ledger.Logs.Count == 0;
    }

    private async Task LoadAllAsync(CancellationToken cancel)
    {

        await File.WriteAllTextAsync(Marker, string.Empty, cancel).ConfigureAwait(false);
        var clock = new DemoClock();
        var groups = await FoundGroupsAsync(clock, cancel).ConfigureAwait(false);
        var keys = new List<DemoKeysFile.Tenant>();
        foreach (var tenant in Tenants)
        {
            Console.WriteLine($"Loading the demo: {tenant.DisplayName.En} ({keys.Count + 1} of "
                + $"{Tenants.Count})");
            var founded = await desk.FoundAsync(tenant, groups[tenant.Group], clock, cancel).ConfigureAwait(false);
            await notices.PublishAsync(tenant, clock, cancel).ConfigureAwait(false);
            keys.Add(founded with { Staff = await staff.EnrolAsync(tenant, clock, cancel).ConfigureAwait(false) });
            await player.PlayAsync(DemoDesk.LogOf(tenant), tenant, cancel).ConfigureAwait(false);
            await choices.PlayAsync(DemoDesk.LogOf(tenant), tenant, cancel).ConfigureAwait(false);
        }

        await new DemoKeysFile(keys).WriteAsync(options.Data, cancel).ConfigureAwait(false);
        File.Delete(Marker);
    }

    private async Task<Dictionary<string, GroupId>> FoundGroupsAsync(DemoClock clock, CancellationToken cancel)
    {
        var groups = new Dictionary<string, GroupId>();
        foreach (var (slug, name) in DemoTenants.Groups.Where(one => Tenants.Any(t => t.Group == one.Key)))
        {
            var seed = GroupsRegion == FirstRegion ? "group " + slug : $"group {slug} {GroupsRegion}";
            var group = new GroupId(DemoClock.IdOf(seed, clock.Advance()));
            await ledger.FoundAsync(LogId.Of(GroupsRegion, group), cancel).ConfigureAwait(false);
            var stream = GroupAggregate.StreamOf(GroupsRegion, group);
            await desk.SayAsync(stream, new GroupCommand.Found(group, GroupsRegion, name), clock, [], cancel)
                .ConfigureAwait(false);
            foreach (var tenant in Tenants.Where(t => t.Group == slug))
            {
                var admit = new GroupCommand.Admit(DemoDesk.IdOf(tenant), Region.Parse(tenant.Region));
                await desk.SayAsync(stream, admit, clock, [], cancel).ConfigureAwait(false);
            }

            groups[slug] = group;
        }

        return groups;
    }
}
