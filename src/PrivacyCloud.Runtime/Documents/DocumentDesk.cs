using System.Security.Cryptography;
using PrivacyCloud.Domain.Documents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Vault;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Documents;

/// <summary>
/// Keeps documents encrypted, each under a random key of its own that lies in the vault of the person it is about.
/// Never holds more than a chunk of one in memory.
/// </summary>
public sealed class DocumentDesk(IDocumentStore store, IVault vault, TimeProvider time, DocumentOptions options)
{
    /// <summary>
    /// Encrypts and writes a document of our own or of staff, or refuses it for its size. A person's upload goes
    /// through <see cref="Uploads.UploadDesk"/>, which judges it first.
    /// </summary>
    /// <exception cref="CompartmentShreddedException">Nothing can be put there any more.</exception>
    public Task<KeepOutcome> KeepAsync(
        LogId log, HolderId holder, Compartment compartment, DocumentType type, string fileName, Stream plain,
        long sizeMax, CancellationToken cancel) =>
        KeepAsync(
            log, holder, compartment,
            async (target, ending) =>
            {
                if (FileName.Clean(fileName) is not { } name)
                    return new Filling.Refused(UploadRefusals.NameUnreadable);

                await plain.CopyToAsync(target, ending);
                return new Filling.Whole(type, FileName.Fit(name, type));
            },
            sizeMax, cancel);

    /// <summary>
    /// Encrypts and writes what <paramref name="fill"/> writes; nothing is kept when it refuses, writes too much or
    /// throws.
    /// </summary>
    /// <exception cref="CompartmentShreddedException">Nothing can be put there any more.</exception>
    public async Task<KeepOutcome> KeepAsync(
        LogId log, HolderId holder, Compartment compartment, Func<Stream, CancellationToken, Task<Filling>> fill,
        long sizeMax, CancellationToken cancel)
    {
        var id = new DocumentId(Guid.CreateVersion7(time.GetUtcNow()));
        var key = RandomNumberGenerator.GetBytes(DocumentCipher.KeySize);
        try
        {
            Writing writing = new(log, id, key, sizeMax);
            await store.PutAsync(log, id, (target, ending) => writing.RunAsync(target, fill, ending), cancel);
            return writing.Filling is Filling.Whole whole
                ? new KeepOutcome.Kept(await SealAsync(writing, whole, holder, compartment, cancel))
                : new KeepOutcome.Refused(((Filling.Refused)writing.Filling!).Reason);
        }
        catch (SizeExceededException)
        {
            return new KeepOutcome.Refused(UploadRefusals.TooLarge);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(key);
        }
    }

    /// <summary>Takes back a document whose command was refused.</summary>
    public Task DiscardAsync(LogId log, FreshDocument fresh, CancellationToken cancel) =>
        store.DeleteAsync(log, fresh.Document.Id, cancel);

    /// <summary>
    /// A document to read; null when its compartment was shredded, it was destroyed, or its command never was accepted.
    /// </summary>
    /// <exception cref="CryptographicException">
    /// It is not what was written. Thrown here or by the read that meets the change.
    /// </exception>
    public async Task<OpenedDocument?> OpenAsync(LogId log, KeptDocument document, CancellationToken cancel)
    {
        if (await vault.OpenAsync(log, document.Key, cancel) is not { } content
            || await store.OpenAsync(log, document.Id, cancel) is not { } source)
            return null;

        var secret = DocumentSecret.Of(content);
        DocumentCipher cipher = new(secret.Key.Span, log, document.Id);
        try
        {
            var plain = await OpeningStream.OpenAsync(source, cipher, document.SizeBytes, cancel);
            return new(plain, secret.FileName, secret.Sha256);
        }
        catch
        {
            cipher.Dispose();
            await source.DisposeAsync();
            throw;
        }
    }

    /// <summary>The name a document's sender gave it, made harmless; null when its compartment was shredded.</summary>
    public async Task<string?> NameAsync(LogId log, KeptDocument document, CancellationToken cancel) =>
        await vault.OpenAsync(log, document.Key, cancel) is { } content ? DocumentSecret.Of(content).FileName : null;

    /// <summary>
    /// Destroys a document's bytes for good; doing it again changes nothing. Its key goes when its compartment is
    /// shredded: a document that must be unreadable even from old backups is given a compartment of its own.
    /// </summary>
    public Task DestroyAsync(LogId log, KeptDocument document, CancellationToken cancel) =>
        store.DeleteAsync(log, document.Id, cancel);

    /// <summary>
    /// Deletes documents that were written a while ago and that nothing refers to: the process died between writing one
    /// and accepting its command. Answers how many went.
    /// </summary>
    public async Task<int> SweepAsync(
        LogId log, Func<DocumentId, CancellationToken, Task<bool>> isKept, CancellationToken cancel)
    {
        var swept = 0;
        var before = Instant.FromDateTimeOffset(time.GetUtcNow() - options.OrphansKeptFor);
        await foreach (var id in store.ListAsync(log, before, cancel))
        {
            if (await isKept(id, cancel))
                continue;

            await store.DeleteAsync(log, id, cancel);
            swept++;
        }

        return swept;
    }

    private async Task<FreshDocument> SealAsync(
        Writing writing, Filling.Whole whole, HolderId holder, Compartment compartment, CancellationToken cancel)
    {
        DocumentSecret secret = new(writing.Key, writing.Sha256, whole.FileName);
        var bytes = secret.ToBytes();
        try
        {
            var item = new VaultItemId(Guid.CreateVersion7(time.GetUtcNow()));
            var sealedKey = await vault.SealAsync(writing.Log, item, holder, compartment, bytes, cancel);
            return new(new(writing.Id, whole.Type, writing.Size, sealedKey.Reference), sealedKey);
        }
        catch
        {
            await store.DeleteAsync(writing.Log, writing.Id, CancellationToken.None);
            throw;
        }
        finally
        {
            CryptographicOperations.ZeroMemory(bytes);
        }
    }
}
