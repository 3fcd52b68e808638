using System.Diagnostics.Metrics;

namespace PrivacyCloud.Storage;

/// <summary>What the store counts and times. Nothing in it names a person, a tenant or a log.</summary>
internal sealed class StorageMeters : IDisposable
{
    /// <summary>The meter's name.</summary>
    public const string Name = "PrivacyCloud.Storage";

    private readonly Meter _meter = new(Name);
    private readonly Counter<long> _appends;
    private readonly Histogram<int> _batch;
    private readonly Histogram<double> _commit;

    public StorageMeters()
    {
        _appends = _meter.CreateCounter<long>("privacycloud.storage.events", "{event}", "Events appended.");
        _batch = _meter.CreateHistogram<int>("privacycloud.storage.batch", "{write}", "Writes that shared a commit.");
        _commit = _meter.CreateHistogram<double>(
            "privacycloud.storage.commit.duration", "s", "How long a durable commit took.");
    }

    /// <summary>Counts events that are durable.</summary>
    public void Appended(int events) => _appends.Add(events);

    /// <summary>Counts one commit.</summary>
    public void Committed(int writes, TimeSpan took)
    {
        _batch.Record(writes);
        _commit.Record(took.TotalSeconds);
    }

    /// <inheritdoc/>
    public void Dispose() => _meter.Dispose();
}
