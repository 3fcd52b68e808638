using System.Collections.Frozen;
using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Runtime.Commands;

/// <summary>The kinds of aggregates this process knows.</summary>
public sealed class Aggregates
{
    private readonly FrozenDictionary<string, IAggregate> _byKind;

    /// <summary>Takes the kinds; two of one name are a defect.</summary>
    public Aggregates(IEnumerable<IAggregate> all) =>
        _byKind = all.ToFrozenDictionary(one => one.Kind, StringComparer.Ordinal);

    /// <summary>All of them.</summary>
    public IReadOnlyCollection<IAggregate> All => _byKind.Values;

    /// <summary>True when streams of this kind are known.</summary>
    public bool Knows(string kind) => _byKind.ContainsKey(kind);

    /// <summary>One entity.</summary>
    /// <exception cref="ArgumentException">The stream is of a kind nobody described.</exception>
    public IEntity Open(StreamId stream, EngineParts parts) =>
        _byKind.TryGetValue(stream.Kind, out var aggregate)
            ? aggregate.Open(stream, parts)
            : throw new ArgumentException($"Nobody described streams of the kind {stream.Kind}.", nameof(stream));
}
