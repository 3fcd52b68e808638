using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Runtime.Documents;

/// <summary>One document being written, and what became of it.</summary>
internal sealed class Writing(LogId log, DocumentId id, ReadOnlyMemory<byte> key, long sizeMax)
{
    public LogId Log => log;

    public DocumentId Id => id;

    public ReadOnlyMemory<byte> Key => key;

    public Filling? Filling { get; private set; }

    public string Sha256 { get; private set; } = string.Empty;

    public long Size { get; private set; }

    /// <summary>Encrypts what is filled in; false when it is not to be kept.</summary>
    public async Task<bool> RunAsync(
        Stream target, Func<Stream, CancellationToken, Task<Filling>> fill, CancellationToken cancel)
    {
        using var cipher = new DocumentCipher(key.Span, log, id);
        await using var plain = new SealingStream(target, cipher, sizeMax);
        await plain.BeginAsync(cancel);
        Filling = await fill(plain, cancel);
        if (Filling is not Documents.Filling.Whole)
            return false;

        Size = plain.Length;
        Sha256 = await plain.EndAsync(cancel);
        return true;
    }
}
