using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Storage.Postgres;

/// <summary>An encrypted content as it lies in the store.</summary>
internal sealed record SealedCipher(VaultItemId Item, byte[] Cipher);
