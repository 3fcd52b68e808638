using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace PrivacyCloud.Runtime.Commands;

/// <summary>What the engine measures. Tags are kinds and outcomes from closed lists: never ids, never text.</summary>
public sealed class EngineMeters : IDisposable
{
    /// <summary>The name of the meter and of the activity source.</summary>
    public const string Name = "PrivacyCloud.Runtime";

    private readonly Meter _meter = new(Name);
    private readonly ActivitySource _activities = new(Name);
    private readonly Counter<long> _commands;
    private readonly Histogram<double> _durations;
    private readonly Histogram<double> _sweepLags;
    private readonly Counter<long> _woken;
    private readonly Counter<long> _snapshots;

    /// <summary>Sets the instruments up.</summary>
    public EngineMeters()
    {
        _commands = _meter.CreateCounter<long>(
            "privacycloud.commands", "{command}", "Commands by aggregate and outcome.");
        _durations = _meter.CreateHistogram<double>(
            "privacycloud.command.duration", "s", "From the door to the durable answer.");
        _sweepLags = _meter.CreateHistogram<double>(
            "privacycloud.sweep.lag", "s", "From the moment a stream was due to its waking.");
        _woken = _meter.CreateCounter<long>(
            "privacycloud.sweep.woken", "{stream}", "Streams woken, by aggregate and outcome.");
        _snapshots = _meter.CreateCounter<long>(
            "privacycloud.snapshots", "{snapshot}", "Snapshots looked for and kept, by aggregate and outcome.");
    }

    /// <summary>Watches how many entities are in memory.</summary>
    public void WatchLiveEntities(Func<int> count) =>
        _meter.CreateObservableGauge("privacycloud.entities.live", count, "{entity}", "Entities in memory.");

    /// <summary>Measures one command from the door to its answer.</summary>
    public async Task<CommandOutcome> MeasureAsync(string kind, Func<Task<CommandOutcome>> work)
    {
        using var activity = _activities.StartActivity("command");
        activity?.SetTag("aggregate", kind);
        var start = Stopwatch.GetTimestamp();
        var outcome = "failed";
        try
        {
            var done = await work();
            outcome = NameOf(done);
            return done;
        }
        catch (Ports.OverloadedException)
        {
            outcome = "overloaded";
            throw;
        }
        catch (Ports.OutcomeUnknownException)
        {
            outcome = "unknown";
            throw;
        }
        catch (OperationCanceledException)
        {
            outcome = "cancelled";
            throw;
        }
        finally
        {
            TagList tags = new() { { "aggregate", kind }, { "outcome", outcome } };
            _commands.Add(1, tags);
            _durations.Record(Stopwatch.GetElapsedTime(start).TotalSeconds, tags);
            activity?.SetTag("outcome", outcome);
        }
    }

    /// <summary>One stream was due, and was woken or could not be.</summary>
    public void Woken(string kind, Duration lag, bool done)
    {
        _sweepLags.Record(Math.Max(0, lag.TotalSeconds), new TagList { { "aggregate", kind } });
        _woken.Add(1, new TagList { { "aggregate", kind }, { "outcome", done ? "done" : "failed" } });
    }

    /// <summary>A snapshot was looked for or kept, and what became of it.</summary>
    internal void Snapshot(string kind, string outcome) =>
        _snapshots.Add(1, new TagList { { "aggregate", kind }, { "outcome", outcome } });

    /// <inheritdoc/>
    public void Dispose()
    {
        _meter.Dispose();
        _activities.Dispose();
    }

    private static string NameOf(CommandOutcome outcome) => outcome switch
    {
        CommandOutcome.Done { Replayed: true } => "replayed",
        CommandOutcome.Done => "done",
        CommandOutcome.Refused => "refused",
        CommandOutcome.Stale => "stale",
        CommandOutcome.Mismatch => "mismatch",
        CommandOutcome.IdentifierTaken => "identifier-taken",
        _ => throw new UnreachableException(),
    };
}
