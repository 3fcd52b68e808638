using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Simulation.Model;
using static PrivacyCloud.Specs.Engine.EngineUnderSpec;

namespace PrivacyCloud.Specs.Engine;

/// <summary>What is measured tells kinds and outcomes, and nothing of anybody.</summary>
public sealed class MeterSpecs
{
    private static readonly string[] Kinds = ["tally", "tenant", "group", "erasure"];

    private static readonly string[] Outcomes =
    [
        "done", "replayed", "refused", "stale", "mismatch", "identifier-taken", "overloaded", "unknown", "cancelled",
        "failed", "used", "none", "other-shape", "unreadable", "not-of-log", "away", "kept",
    ];

    [Fact]
    public async Task Tags_are_kinds_and_outcomes_and_never_what_a_command_holds()
    {
        ConcurrentBag<KeyValuePair<string, object?>> tags = [];
        using var listener = Listen(tags);
        using var engine = new EngineUnderSpec();
        await engine.DoneAsync(Add(One, 1, "planted key", "planted body"));
        await engine.DoneAsync(Add(One, 1, "planted key", "planted body"));
        await engine.SendAsync(Add(One, 1, "planted key", "another planted body"));
        await engine.SendAsync(Add(One, 2) with { ExpectedVersion = 7 });
        await engine.DoneAsync(new(One, new TallyCommand.Close(), Somebody));
        await engine.SendAsync(Add(One, 3));

        var outcomes = tags.Where(tag => tag.Key == "outcome").Select(tag => (string)tag.Value!).ToHashSet();
        Assert.Superset(new HashSet<string> { "done", "replayed", "mismatch", "stale", "refused" }, outcomes);
        Assert.All(tags, tag => Assert.Contains(tag.Value, tag.Key switch
        {
            "aggregate" => Kinds,
            "outcome" => Outcomes,
            _ => [],
        }));
    }

    private static MeterListener Listen(ConcurrentBag<KeyValuePair<string, object?>> tags)
    {
        MeterListener listener = new()
        {
            InstrumentPublished = (instrument, mine) =>
            {
                if (instrument.Meter.Name == EngineMeters.Name)
                    mine.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((_, _, seen, _) => Keep(tags, seen));
        listener.SetMeasurementEventCallback<double>((_, _, seen, _) => Keep(tags, seen));
        listener.Start();
        return listener;
    }

    private static void Keep(
        ConcurrentBag<KeyValuePair<string, object?>> tags, ReadOnlySpan<KeyValuePair<string, object?>> seen)
    {
        foreach (var tag in seen)
            tags.Add(tag);
    }
}
