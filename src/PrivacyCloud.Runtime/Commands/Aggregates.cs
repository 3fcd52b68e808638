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
    public IEntity Open(StreamId stream, EngineParts parts) => Of(stream).Open(stream, parts);

    /// <summary>What is known of streams of this kind.</summary>
    /// <exception cref="ArgumentException">The stream is of a kind nobody described.</exception>
    public IAggregate Of(StreamId stream) => _byKind.TryGetValue(stream.Kind, out var aggregate)
        ? aggregate
        : throw new ArgumentException($"Nobody described streams of the kind {stream.Kind}.", nameof(stream));

    /// <summary>What every engine asks of a command before it looks for the owner of its stream.</summary>
    /// <exception cref="ArgumentException">It names no stream, nobody who wants it, or too long a key.</exception>
    public void Check(Submission submission)
    {
        if (submission.Stream.IsDefault || submission.Actor.IsDefault)
            throw new ArgumentException("A command needs a stream and an actor.", nameof(submission));

        if (!Knows(submission.Stream.Kind))
            throw new ArgumentException("Nobody described streams of this kind.", nameof(submission));

        if (submission.Idempotency is { Key.Length: 0 or > Idempotency.KeyLengthMax })
            throw new ArgumentException("An idempotency key has 1 to 255 characters.", nameof(submission));
    }
}
