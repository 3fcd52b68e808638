using System.Collections.Frozen;

namespace PrivacyCloud.Cluster;

/// <summary>How the owner of a stream of one kind is found.</summary>
/// <param name="Kind">The kind of stream.</param>
/// <param name="Find">The grain with a key.</param>
public sealed record GrainDoor(string Kind, Func<IGrainFactory, string, IOwnerGrain> Find);

/// <summary>Every door there is.</summary>
public sealed class GrainDoors(IEnumerable<GrainDoor> all)
{
    private readonly FrozenDictionary<string, GrainDoor> _byKind =
        all.ToFrozenDictionary(one => one.Kind, StringComparer.Ordinal);

    /// <summary>The kinds that have an owner.</summary>
    public IReadOnlyCollection<string> Kinds => _byKind.Keys;

    /// <summary>The door of a kind.</summary>
    /// <exception cref="ArgumentException">No grain owns streams of this kind.</exception>
    public GrainDoor Of(string kind) => _byKind.TryGetValue(kind, out var door)
        ? door
        : throw new ArgumentException($"No grain owns streams of the kind {kind}.", nameof(kind));
}
