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
    /// Encrypts several contents, each for itself, in one go where the store can. Answers in their order. Should it
    /// throw, some compartments may have got a key.
    /// </summary>
    /// <exception cref="CompartmentShreddedException">The key of one of the compartments was destroyed.</exception>
    async Task<IReadOnlyList<SealedContent>> SealAllAsync(
        LogId log, IReadOnlyList<UnsealedContent> contents, CancellationToken cancel)
    {
        List<SealedContent> all = new(contents.Count);
        foreach (var one in contents)
            all.Add(await SealAsync(log, one.Item, one.Holder, one.Compartment, one.Content, cancel));

        return all;
    }

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

    /// <summary>The holders found by identifiers' keyed hashes, in their order; null for a hash that is nobody's.
    /// </summary>
    async Task<IReadOnlyList<HolderId?>> FindHoldersAsync(
        LogId log, string kind, IReadOnlyList<ReadOnlyMemory<byte>> hashes, CancellationToken cancel)
    {
        List<HolderId?> found = new(hashes.Count);
        foreach (var hash in hashes)
            found.Add(await FindHolderAsync(log, kind, hash, cancel));

        return found;
    }

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

/// <summary>A content that is to be sealed: personal data.</summary>
/// <param name="Item">What it will be called.</param>
/// <param name="Holder">Whose it is.</param>
/// <param name="Compartment">Where it goes.</param>
/// <param name="Content">What it is.</param>
public sealed record UnsealedContent(
    VaultItemId Item, HolderId Holder, Compartment Compartment, ReadOnlyMemory<byte> Content)
{
    /// <summary>Says nothing: this is personal data.</summary>
    public override string ToString() => nameof(UnsealedContent);
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
