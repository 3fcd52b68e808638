using System.Diagnostics;

namespace PrivacyCloud.Bench;

/// <summary>One or several processes that serve the same company.</summary>
/// <param name="Name">What they are called in the table.</param>
/// <param name="Silos">How many silos they are; none for Standalone.</param>
/// <param name="Members">Each process, with the calls to it.</param>
internal sealed record BenchHost(string Name, int Silos, IReadOnlyList<ConsentHost> Members)
{
    private const int ConnectionsMax = 64;

    /// <summary>The first of them: all take the same calls.</summary>
    public ConsentHost Host => Members[0];

    public IReadOnlyList<Process> Processes => [.. Members.Select(one => one.Process)];

    public IReadOnlyList<Uri> Addresses => [.. Members.Select(one => one.Address)];

    /// <summary>Each of these people decides once.</summary>
    public Task MeetAsync(People people) =>
        new RawLoad(Processes, Addresses, ConnectionsMax, TimeSpan.MaxValue)
            .EachAsync(Host.RecordAgain(people), people.Count);

    /// <summary>What the system says all of them hold.</summary>
    public long ResidentBytes() => Processes.Sum(one =>
    {
        one.Refresh();
        return one.WorkingSet64;
    });
}
