using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Runtime.Ports;

/// <summary>One fact as it was stored.</summary>
/// <param name="Position">Its place in the log's total order, from 0.</param>
/// <param name="Stream">Whose history it is part of.</param>
/// <param name="Version">Its place in the stream, from 1.</param>
/// <param name="Type">Its written wire name with version, such as <c>tenant.founded.v1</c>.</param>
/// <param name="At">When it was accepted.</param>
/// <param name="Actor">Who caused it.</param>
/// <param name="Data">Canonical JSON.</param>
/// <param name="Hash">The chain's hash up to and with this entry.</param>
public sealed record LedgerEntry(
    long Position,
    StreamId Stream,
    long Version,
    string Type,
    Instant At,
    Actor Actor,
    ReadOnlyMemory<byte> Data,
    ReadOnlyMemory<byte> Hash)
{
    /// <summary>
    /// The canonical bytes that the chain and the tree are made of. Written anew each time: few who read ask for them.
    /// </summary>
    public ReadOnlyMemory<byte> Leaf => LeafBytes.Write(Position, Stream, Version, Type, At, Actor, Data.Span);
}

/// <summary>A folded state that spares reading a long stream. Disposable; never the truth.</summary>
/// <param name="Version">How many events are folded into it.</param>
/// <param name="Shape">A fingerprint of the state's type; another one is ignored.</param>
/// <param name="State">The state, as JSON.</param>
public sealed record StreamSnapshot(long Version, string Shape, ReadOnlyMemory<byte> State);

/// <summary>What a full verification found.</summary>
/// <param name="Size">Entries read.</param>
/// <param name="Root">The root recomputed, or as far as it could be.</param>
/// <param name="Faults">What does not hold, in plain words with positions; empty when all is well.</param>
public sealed record Verification(long Size, ReadOnlyMemory<byte> Root, IReadOnlyList<string> Faults)
{
    /// <summary>True when nothing was found.</summary>
    public bool Holds => Faults.Count == 0;
}

/// <summary>A key that signs checkpoints. P-256, SubjectPublicKeyInfo in DER.</summary>
public sealed record CheckpointKey(
    string Name, string KeyId, ReadOnlyMemory<byte> SubjectPublicKeyInfo, Instant ValidFrom, Instant? ValidUntil)
{
    /// <summary>
    /// What the key before it signed when it was replaced by this one (<see cref="Residency.KeyVoucher"/>), so that who
    /// trusts that one may trust this one; empty for the first, and where the driver keeps none.
    /// </summary>
    public ReadOnlyMemory<byte> Voucher { get; init; }
}
