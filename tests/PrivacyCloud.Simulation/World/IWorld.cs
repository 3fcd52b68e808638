using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Simulation.Model;

namespace PrivacyCloud.Simulation.World;

/// <summary>What clients live in: the seeded one over the model, or the real driver with real threads.</summary>
internal interface IWorld
{
    Journal Journal { get; }

    ModelClock Clock { get; }

    int NextToken();

    LogId AnyLog(Random random);

    /// <summary>A process that is there now; it may die at any time.</summary>
    Host AnyHost(Random random);

    /// <summary>Lets others go first, as a client does that was not answered.</summary>
    Task BackOffAsync();
}

/// <summary>The streams that clients write to.</summary>
internal static class Streams
{
    private const int PerLog = 4;

    public static StreamId AnyStream(this IWorld world, Random random) => AnyOf(world.AnyLog(random), random);

    public static StreamId AnyOf(LogId log, Random random) => Tally.StreamOf(log, random.Next(PerLog));
}
