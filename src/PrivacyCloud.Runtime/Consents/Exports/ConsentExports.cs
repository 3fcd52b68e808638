using PrivacyCloud.Domain.Consents.Exports;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Events;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Runtime.Consents.Exports;

/// <summary>
/// Puts on record who had consents handed out in bulk, and reads that record. The beginning is durable before the first
/// line leaves, so that a broken-off export is on record too, and one over which the process died.
/// </summary>
public sealed class ConsentExports(ICommandGateway gateway, ILedger ledger, IViewStore views, TimeProvider time)
{
    /// <summary>An export begins once and is over once.</summary>
    private const int EntriesMax = 2;

    /// <summary>Makes an id for an export.</summary>
    public ConsentExportId NewId() => new(Guid.CreateVersion7(time.GetUtcNow()));

    /// <summary>Puts on record that it begins; nothing may be handed out unless this is done.</summary>
    public Task<CommandOutcome> BeginAsync(
        LogId log, ConsentExportId export, ExportScope scope, Actor actor, CancellationToken cancel) =>
        gateway.ExecuteAsync(
            new(ConsentExportAggregate.StreamOf(log, export), new ConsentExportCommand.Begin(scope), actor), cancel);

    /// <summary>Puts on record how it ended. Whoever asked may be gone by now: nothing calls this off.</summary>
    /// <param name="log">Whose consents they were.</param>
    /// <param name="export">Which export.</param>
    /// <param name="lines">How many lines were handed out, or were about to be.</param>
    /// <param name="whole">False when it was cut short.</param>
    /// <param name="actor">Who asked for it.</param>
    public Task<CommandOutcome> EndAsync(LogId log, ConsentExportId export, long lines, bool whole, Actor actor)
    {
        ConsentExportCommand how =
            whole ? new ConsentExportCommand.End(lines) : new ConsentExportCommand.BreakOff(lines);
        return gateway.ExecuteAsync(
            new(ConsentExportAggregate.StreamOf(log, export), how, actor), CancellationToken.None);
    }

    /// <summary>The exports there were, the newest first.</summary>
    public async Task<ExportPage> ListAsync(LogId log, ConsentExportId? after, int limit, CancellationToken cancel)
    {
        var page = await views.ListAsync(
            log, ViewNames.ConsentExports, after?.ToString(), limit, descending: true, cancel);
        ConsentExportId[] ids = [.. page.Rows.Select(static row => WireJson.Read<ConsentExportRow>(row.Body)!.Id)];
        var streams = await ledger.ReadStreamsAsync(
            log, [.. ids.Select(one => ConsentExportAggregate.StreamOf(log, one))], EntriesMax, cancel);
        return new([.. ids.Zip(streams, Record)], ConsentExportId.TryParse(page.Next, out var next) ? next : null);
    }

    private static ExportRecord Record(ConsentExportId export, IReadOnlyList<LedgerEntry> entries)
    {
        var begun = (ConsentExportEvent.Begun)Read(entries[0]);
        return new(
            export, entries[0].Position, entries[0].Actor, begun, entries.Count > 1 ? Read(entries[1]) : null);
    }

    private static ConsentExportEvent Read(LedgerEntry entry) =>
        ConsentExportAggregate.Events.Read(entry.Type, entry.Data);
}

/// <summary>One page of exports.</summary>
/// <param name="Records">The exports.</param>
/// <param name="Next">After which the next page begins; none on the last.</param>
public sealed record ExportPage(IReadOnlyList<ExportRecord> Records, ConsentExportId? Next);

/// <summary>What the ledger says of one export.</summary>
/// <param name="Id">Which.</param>
/// <param name="Position">Where in the ledger its beginning stands.</param>
/// <param name="By">Who had it handed out.</param>
/// <param name="Begun">When it began, and what was asked for.</param>
/// <param name="End">How it ended; none while it runs, or when the process died over it.</param>
public sealed record ExportRecord(
    ConsentExportId Id, long Position, Actor By, ConsentExportEvent.Begun Begun, ConsentExportEvent? End);
