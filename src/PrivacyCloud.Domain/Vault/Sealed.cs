using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Domain.Vault;

/// <summary>
/// What an event holds in place of personal data: where it lies, whose it is, and a commitment to it that cannot
/// be guessed from and dies with it.
/// </summary>
/// <param name="Item">Where it lies in the vault.</param>
/// <param name="Holder">Whose it is.</param>
/// <param name="Compartment">Which key opens it.</param>
/// <param name="Commitment">SHA-256 of 32 random bytes and the content, in hexadecimal.</param>
public sealed record Sealed(VaultItemId Item, HolderId Holder, Compartment Compartment, string Commitment);
