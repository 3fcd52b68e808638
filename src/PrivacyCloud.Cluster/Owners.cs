using PrivacyCloud.Runtime.Commands;

namespace PrivacyCloud.Cluster;

/// <summary>Opens what a grain holds, from the kind of its stream and its own key.</summary>
public sealed class Owners(Aggregates aggregates, EngineParts parts, SubmissionCodec codec, ISiloStatusOracle silo)
{
    /// <summary>What the grain of this context holds.</summary>
    /// <exception cref="ArgumentException">The key is none of ours.</exception>
    public Owner Open(string kind, IGrainContext grain) =>
        GrainKeys.TryRead(kind, grain.GrainId.Key.ToString(), out var stream)
            ? new(stream, aggregates.Open(stream, parts), codec, silo)
            : throw new ArgumentException("This is no key of a grain here.", nameof(grain));
}
