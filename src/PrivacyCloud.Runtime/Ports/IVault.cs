using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Vault;

namespace PrivacyCloud.Runtime.Ports;

/// <summary>
/// Personal data, encrypted under a key per holder and compartment. Keys lie apart from what they open; to erase is
/// to destroy the key.
/// </summary>
public interface IVault
{
    /// <summary>
    /// Encrypts a content. The compartment's key is durable when this answers; the cipher is stored by the append
    /// that names it (<see cref="AppendItem.Sealed"/>). Refuses a compartment that was shredded.
    /// </summary>
    /// <exception cref="CompartmentShreddedException">The compartment's key was destroyed.</exception>
    Task<SealedContent> SealAsync(
        LogId log, VaultItemId item, HolderId holder, Compartment compartment, ReadOnlyMemory<byte> content,
        CancellationToken cancel);

    /// <summary>
    /// The content, checked against its commitment; null when its compartment was shredded or it never was.
    /// </summary>
    Task<ReadOnlyMemory<byte>?> OpenAsync(LogId log, Sealed reference, CancellationToken cancel);

    /// <summary>
    /// All contents of a compartment, oldest first; none when it was shredded. Who asks has no reference, so what is
    /// opened is bound to its holder and compartment alone, not to a commitment in the ledger.
    /// </summary>
    Task<IReadOnlyList<ReadOnlyMemory<byte>>> OpenAllAsync(
        LogId log, HolderId holder, Compartment compartment, CancellationToken cancel);

    /// <summary>
    /// Destroys one compartment's key, its contents and its identifier hashes, for ever. Doing it again changes
    /// nothing.
    /// </summary>
    Task ShredAsync(LogId log, HolderId holder, Compartment compartment, CancellationToken cancel);

    /// <summary>True when the compartment's key was destroyed.</summary>
    Task<bool> IsShreddedAsync(LogId log, HolderId holder, Compartment compartment, CancellationToken cancel);

    /// <summary>The holder found by an identifier's keyed hash, or null.</summary>
    Task<HolderId?> FindHolderAsync(LogId log, string kind, ReadOnlyMemory<byte> hash, CancellationToken cancel);

    /// <summary>HMAC-SHA-256 under the log's own index key; for identifiers, idempotency scopes and API keys.</summary>
    /// <param name="purpose">Separates one use from another, such as <c>identifier.email.v1</c>.</param>
    Task<ReadOnlyMemory<byte>> KeyedHashAsync(
        LogId log, string purpose, ReadOnlyMemory<byte> content, CancellationToken cancel);

    /// <summary>
    /// Takes as long as making a key does, and makes none: where the time an answer takes must not tell whether
    /// somebody is known.
    /// </summary>
    Task PaceAsync(LogId log, CancellationToken cancel);

    /// <summary>
    /// Starts a new epoch in a region: re-wraps every surviving key and destroys the old epoch's key.
    /// </summary>
    Task RotateAsync(Region region, CancellationToken cancel);
}

/// <summary>The compartment's key was destroyed; nothing can be put there any more.</summary>
public sealed class CompartmentShreddedException : Exception
{
    public CompartmentShreddedException()
    {
    }

    public CompartmentShreddedException(string message)
        : base(message)
    {
    }

    public CompartmentShreddedException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
