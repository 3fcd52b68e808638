using PrivacyCloud.Domain.Documents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Vault;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Documents.Packages;

/// <summary>Writes packages straight into the encrypted store: the plain zip is nowhere.</summary>
public sealed class PackageDesk(DocumentDesk desk, DocumentOptions options)
{
    /// <summary>
    /// Keeps a package, or refuses it for its size. Give it a compartment of its own to destroy it by shredding once it
    /// was fetched.
    /// </summary>
    /// <exception cref="CompartmentShreddedException">Nothing can be put there any more.</exception>
    public Task<KeepOutcome> KeepAsync(
        LogId log, HolderId holder, Compartment compartment, PackageContents contents, CancellationToken cancel) =>
        desk.KeepAsync(
            log, holder, compartment,
            async (target, ending) =>
            {
                await PackageBuilder.WriteAsync(contents, target, ending);
                var name = FileName.Clean(contents.RequestNumber);
                return name is null
                    ? new Filling.Refused(UploadRefusals.NameUnreadable)
                    : new Filling.Whole(DocumentType.Zip, FileName.Fit(name, DocumentType.Zip));
            },
            options.PackageSizeBytesMax, cancel);
}
