using PrivacyCloud.Domain.Documents;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Documents;

/// <summary>
/// A document that is written but belongs to nobody yet: the command that names <paramref name="Document"/> must carry
/// <paramref name="Key"/> among its sealed contents. Until it is accepted nobody can open the document, and if it is
/// refused the document is to be discarded.
/// </summary>
public sealed record FreshDocument(KeptDocument Document, SealedContent Key);
