namespace PrivacyCloud.Runtime.Documents;

/// <summary>A document to read.</summary>
/// <param name="Content">Its plain bytes; can be sought. Bytes that were changed are never handed out.</param>
/// <param name="FileName">The name its sender gave it, made harmless. Personal data.</param>
/// <param name="Sha256">The hash of its plain content, in hexadecimal.</param>
public sealed record OpenedDocument(Stream Content, string FileName, string Sha256) : IAsyncDisposable
{
    /// <summary>Lets go of the content.</summary>
    public ValueTask DisposeAsync() => Content.DisposeAsync();

    /// <summary>Says nothing: a name is personal data.</summary>
    public override string ToString() => nameof(OpenedDocument);
}
