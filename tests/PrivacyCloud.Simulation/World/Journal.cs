using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Simulation.World;

/// <summary>What clients were told, to be held against what the ledger holds in the end.</summary>
internal sealed class Journal
{
    private readonly StringBuilder _trace = new();

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

    public void Note(string line) => _trace.AppendLine(line);

    public void Note(Ack ack)
    {
        Acks.Add(ack);
        Note(string.Create(CultureInfo.InvariantCulture,
            $"ack {ack.Token} {ack.Stream.Local} {ack.Version} {ack.Position}"));
    }
}

/// <summary>An addition that was acknowledged.</summary>
internal sealed record Ack(int Token, StreamId Stream, long Version, long Position, bool Replayed);
