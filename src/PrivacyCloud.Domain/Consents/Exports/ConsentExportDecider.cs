using System.Diagnostics;

namespace PrivacyCloud.Domain.Consents.Exports;

/// <summary>
/// The rules of an export's record: it begins once and is over once. Pure: no clock, no ids, no I/O.
/// </summary>
public static class ConsentExportDecider
{
    /// <summary>Before anything happened.</summary>
    public static ConsentExportState Initial { get; } = new ConsentExportState.None();

    /// <summary>It is on record already.</summary>
    public static Refusal BegunAlready { get; } = new("consent.export-begun", new(
        "This export has begun already.", "Lần xuất này đã bắt đầu rồi.", "この書き出しはすでに始まっています。"));

    /// <summary>It has not begun, or is over.</summary>
    public static Refusal NotRunning { get; } = new("consent.export-not-running", new(
        "This export is not running.", "Lần xuất này không đang chạy.", "この書き出しは実行中ではありません。"));

    /// <summary>What a command causes at a moment, or why it causes nothing.</summary>
    public static Decision<ConsentExportEvent> Decide(
        ConsentExportState state, ConsentExportCommand command, Instant now) => (state, command) switch
        {
            (ConsentExportState.None, ConsentExportCommand.Begin c) => new ConsentExportEvent.Begun(now, c.Scope),
            (_, ConsentExportCommand.Begin) => BegunAlready,
            (ConsentExportState.Running, ConsentExportCommand.End c) => new ConsentExportEvent.Ended(now, c.Lines),
            (ConsentExportState.Running, ConsentExportCommand.BreakOff c) =>
                new ConsentExportEvent.BrokenOff(now, c.Lines),
            (_, ConsentExportCommand.End or ConsentExportCommand.BreakOff) => NotRunning,
            _ => throw new UnreachableException(),
        };

    /// <summary>The state after one more event. An impossible history throws.</summary>
    public static ConsentExportState Evolve(ConsentExportState state, ConsentExportEvent happened) =>
        (state, happened) switch
        {
            (ConsentExportState.None, ConsentExportEvent.Begun) => new ConsentExportState.Running(),
            (ConsentExportState.Running, ConsentExportEvent.Ended or ConsentExportEvent.BrokenOff) =>
                new ConsentExportState.Over(),
            _ => throw new UnreachableException(),
        };
}
