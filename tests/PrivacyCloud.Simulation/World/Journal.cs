using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Simulation.World;

/// <summary>What clients were told, to be held against what the ledger holds in the end.</summary>
internal sealed class Journal
{
    private readonly Lock _gate = new();
    private readonly StringBuilder _trace = new();
    private readonly List<(int Count, TaskCompletionSource Reached)> _milestones = [];

    /// <summary>Additions that were acknowledged.</summary>
    public List<Ack> Acks { get; } = [];

    /// <summary>Additions of which it was said that they were not done.</summary>
    public HashSet<int> Never { get; } = [];

    /// <summary>Additions of which nobody said anything: there at most once.</summary>
    public HashSet<int> Perhaps { get; } = [];

    /// <summary>What went wrong from a client's point of view.</summary>
    public List<string> Faults { get; } = [];

    /// <summary>Everything that happened, as one number: the same for the same seed.</summary>
    public string Digest => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(_trace.ToString())));

    /// <summary>
    /// The newest version of a stream that anybody was told of. A replay may speak of the stream that its key was first
    /// used for, so it tells nothing here.
    /// </summary>
    public long VersionOf(StreamId stream)
    {
        lock (_gate)
            return Acks.Where(ack => ack.Stream == stream && !ack.Replayed)
                .Select(ack => ack.Version).DefaultIfEmpty().Max();
    }

    /// <summary>Ends when so many additions were acknowledged.</summary>
    public Task ReachAsync(int count)
    {
        lock (_gate)
        {
            var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _milestones.Add((count, reached));
            TellMilestones();
            return reached.Task;
        }
    }

    public void Note(string line)
    {
        lock (_gate)
            _trace.AppendLine(line);
    }

    public void Refuse(int token)
    {
        lock (_gate)
            Never.Add(token);
    }

    public void Doubt(int token)
    {
        lock (_gate)
            Perhaps.Add(token);
    }

    public void Fault(string fault)
    {
        lock (_gate)
            Faults.Add(fault);
    }

    public void Note(Ack ack)
    {
        lock (_gate)
        {
            Acks.Add(ack);
            TellMilestones();
        }

        Note(string.Create(
            CultureInfo.InvariantCulture, $"ack {ack.Token} {ack.Stream.Local} {ack.Version} {ack.Position}"));
    }

    private void TellMilestones()
    {
        foreach (var (_, reached) in _milestones.Where(one => one.Count <= Acks.Count))
            reached.TrySetResult();
    }
}

/// <summary>An addition that was acknowledged.</summary>
internal sealed record Ack(int Token, StreamId Stream, long Version, long Position, bool Replayed);
