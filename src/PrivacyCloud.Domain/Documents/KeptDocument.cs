using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Vault;

namespace PrivacyCloud.Domain.Documents;

/// <summary>
/// What an event holds of a document: enough to find it and to say how large it is, nothing of what is in it.
/// </summary>
/// <param name="Id">Which encrypted document.</param>
/// <param name="Type">What it was judged to be.</param>
/// <param name="SizeBytes">How many bytes it has before it is encrypted.</param>
/// <param name="Key">
/// Where its key, the hash of its content and the name its sender gave it lie in the vault. They lie in the holder's
/// compartment: when that is shredded nobody can read the document any more, whether or not its file is gone.
/// </param>
public sealed record KeptDocument(DocumentId Id, DocumentType Type, long SizeBytes, Sealed Key);
