using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Vault;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Simulation.World;

/// <summary>What a store holds in the end, read through its ports.</summary>
internal sealed record Evidence(
    IReadOnlyList<LedgerEntry> Entries,
    IReadOnlyDictionary<StreamId, ReadOnlyMemory<byte>> Tallies,
    IReadOnlySet<StreamId> Due,
    IReadOnlyList<Forgotten> Erasures,
    IReadOnlyList<string> Broken)
{
    private const int PageMax = 500;
    private static readonly Instant FarAway = Instant.FromUtc(2200, 1, 1, 0, 0);

    public static async Task<Evidence> ReadAsync(Ports ports)
    {
        List<LedgerEntry> entries = [];
        Dictionary<StreamId, ReadOnlyMemory<byte>> tallies = [];
        HashSet<StreamId> due = [];
        List<Forgotten> erasures = [];
        List<string> broken = [];
        foreach (var log in ports.Ledger.Logs)
        {
            await ReadEntriesAsync(ports, log, entries);
            var rows = await ports.Views.ListAsync(log, "tallies", null, PageMax, false, default);
            foreach (var row in rows.Rows)
                tallies[new(log, Model.Tally.Kind, row.Key)] = row.Body;

            var waiting = await ports.Clockwork.DueStreamsAsync(log, FarAway, PageMax, default);
            due.UnionWith(waiting.Select(one => one.Stream));
            var verification = await ports.Ledger.VerifyAsync(log, default);
            broken.AddRange(verification.Faults.Select(fault => $"{log}: {fault}"));
            await ReadErasuresAsync(ports, log, erasures);
        }

        return new(entries, tallies, due, erasures, broken);
    }

    private static async Task ReadEntriesAsync(Ports ports, LogId log, List<LedgerEntry> entries)
    {
        long position = 0;
        while (true)
        {
            var page = await ports.Ledger.ReadAsync(log, position, PageMax, default);
            entries.AddRange(page);
            if (page.Count < PageMax)
                return;

            position = page[^1].Position + 1;
        }
    }

    private static async Task ReadErasuresAsync(Ports ports, LogId log, List<Forgotten> erasures)
    {
        var rows = await ports.Views.ListAsync(log, ViewNames.Erasures, null, PageMax, false, default);
        foreach (var row in rows.Rows.Select(one => Runtime.Events.WireJson.Read<ErasureRow>(one.Body)!))
        {
            var isGone = await ports.Vault.IsShreddedAsync(log, row.Holder, Compartment.Contact, default);
            erasures.Add(new(row.Holder, row.Waiting.Count, isGone));
        }
    }
}

/// <summary>Somebody of whom something was ordered to be forgotten.</summary>
internal sealed record Forgotten(HolderId Holder, int Waiting, bool IsGone);

/// <summary>The ports of one process.</summary>
internal sealed record Ports(ILedger Ledger, IVault Vault, IViewStore Views, IClockwork Clockwork);
