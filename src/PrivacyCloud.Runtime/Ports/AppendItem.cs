using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Runtime.Ports;

/// <summary>Everything one command changes, written in one transaction or not at all.</summary>
public sealed record AppendItem
{
    /// <summary>The stream; it names its log and with it the region.</summary>
    public required StreamId Stream { get; init; }

    /// <summary>How many events the stream must hold now: 0 for a new one.</summary>
    public required long ExpectedVersion { get; init; }

    /// <summary>When the command was accepted, once for all its events.</summary>
    public required Instant At { get; init; }

    /// <summary>Who caused it.</summary>
    public required Actor Actor { get; init; }

    /// <summary>The facts, in order. May be empty when only an answer or a view is written.</summary>
    public required IReadOnlyList<NewEvent> Events { get; init; }

    /// <summary>The answer to give again when the same command comes again.</summary>
    public RecordedAnswer? Answer { get; init; }

    /// <summary>Rows of views to put or take away.</summary>
    public IReadOnlyList<ViewWrite> Views { get; init; } = [];

    /// <summary>When this stream must next be woken; null leaves it as it is.</summary>
    public DueWrite? Due { get; init; }

    /// <summary>Sealed contents the events refer to.</summary>
    public IReadOnlyList<SealedContent> Sealed { get; init; } = [];

    /// <summary>Keyed hashes of identifiers that must be unique in this log.</summary>
    public IReadOnlyList<IdentifierClaim> Claims { get; init; } = [];
}

/// <summary>One fact to append. <paramref name="Data"/> is canonical JSON (RFC 8785) without personal data.</summary>
public sealed record NewEvent(string Type, ReadOnlyMemory<byte> Data);

/// <summary>An answer kept for replays: scope and body are keyed hashes, so neither can be read back.</summary>
/// <param name="Scope">Keyed hash of tenant, operation, credential and key.</param>
/// <param name="Body">Keyed hash of the body that was sent.</param>
/// <param name="Answer">What was answered: ids and status only, never personal data.</param>
/// <param name="At">When; answers older than the window are swept.</param>
public sealed record RecordedAnswer(
    ReadOnlyMemory<byte> Scope, ReadOnlyMemory<byte> Body, ReadOnlyMemory<byte> Answer, Instant At);

/// <summary>One row of a named view: put when <paramref name="Body"/> is there, taken away when it is null.</summary>
/// <param name="View">The view's name, such as <c>duties</c>.</param>
/// <param name="Key">The row's key; pages run over it in ordinal order.</param>
/// <param name="Body">JSON without personal data in clear.</param>
public sealed record ViewWrite(string View, string Key, ReadOnlyMemory<byte>? Body);

/// <summary>When a stream is to be woken next; <paramref name="At"/> null means no more.</summary>
public sealed record DueWrite(Instant? At);

/// <summary>
/// A content encrypted for one holder's compartment, ready to be written with the events that name it.
/// </summary>
public sealed record SealedContent(Domain.Vault.Sealed Reference, ReadOnlyMemory<byte> Cipher);

/// <summary>That a holder is found by an identifier, given as its keyed hash. Unique per kind within a log.</summary>
public sealed record IdentifierClaim(string Kind, ReadOnlyMemory<byte> Hash, Domain.Ids.HolderId Holder);
