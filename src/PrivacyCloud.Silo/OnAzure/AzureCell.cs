using Azure.Identity;
using Azure.Storage;
using Azure.Storage.Blobs;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Silo.Hosting;

namespace PrivacyCloud.Silo.OnAzure;

/// <summary>
/// What a cell in an Azure region keeps in its own storage accounts, reached by its identity: no secret. An account on
/// this machine, for trying out, is reached by a key.
/// </summary>
internal static class AzureCell
{
    /// <summary>Documents lie in the region's account, a container for each log.</summary>
    public static void KeepDocumentsOnAzure(this IServiceCollection services, DocumentsSetting documents) =>
        services.AddSingleton<IDocumentStore>(all => Open(documents, all.GetRequiredService<ILedger>()));

    /// <summary>The documents of an account.</summary>
    public static BlobDocuments Open(DocumentsSetting documents, ILedger ledger, BlobOptions? how = null)
    {
        var options = how ?? new();
        var address = documents.Address!;
        return new(
            documents.Key is { } key
                ? new BlobServiceClient(
                    address, new StorageSharedKeyCredential(documents.Account, key), options.ForClient())
                : new BlobServiceClient(address, new DefaultAzureCredential(), options.ForClient()),
            ledger,
            options);
    }
}
