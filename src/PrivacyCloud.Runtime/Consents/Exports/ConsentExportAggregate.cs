using PrivacyCloud.Domain.Consents.Exports;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Events;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Runtime.Consents.Exports;

/// <summary>Exports of consents, described for the engine.</summary>
public static class ConsentExportAggregate
{
    /// <summary>The kind of stream.</summary>
    public const string Kind = "consent-export";

    /// <summary>The written names of its events.</summary>
    public static EventCodec<ConsentExportEvent> Events { get; } = new(
        EventName.Of<ConsentExportEvent.Begun>("consent-export.begun.v1"),
        EventName.Of<ConsentExportEvent.Ended>("consent-export.ended.v1"),
        EventName.Of<ConsentExportEvent.BrokenOff>("consent-export.broken-off.v1"));

    /// <summary>The written names of its commands.</summary>
    public static CommandCodec<ConsentExportCommand> Commands { get; } = new(
        CommandName.Of<ConsentExportCommand.Begin>("consent-export.begin"),
        CommandName.Of<ConsentExportCommand.End>("consent-export.end"),
        CommandName.Of<ConsentExportCommand.BreakOff>("consent-export.break-off"));

    /// <summary>The description.</summary>
    public static Aggregate<ConsentExportState, ConsentExportCommand, ConsentExportEvent> Description { get; } =
        new()
        {
            Kind = Kind,
            Initial = ConsentExportDecider.Initial,
            Decide = ConsentExportDecider.Decide,
            Evolve = ConsentExportDecider.Evolve,
            Events = Events,
            Commands = Commands,
            Rows = Rows,
        };

    /// <summary>The stream of an export.</summary>
    public static StreamId StreamOf(LogId log, ConsentExportId export) => new(log, Kind, export.ToString());

    private static IEnumerable<ViewDraft> Rows(StreamId stream, ConsentExportState state, long version) =>
        state is not ConsentExportState.None && ConsentExportId.TryParse(stream.Id, out var export)
            ? [new(ViewNames.ConsentExports, stream.Id, new ConsentExportRow(export))]
            : [];
}
