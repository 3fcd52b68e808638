using Azure.Identity;
using Azure.Storage;
using Azure.Storage.Blobs;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Silo.Hosting;

namespace PrivacyCloud.Silo.OnAzure;

/// <summary>Opens a storage account: on Azure as the silo itself, on this machine with the account's key.</summary>
internal static class BlobAccount
{
    /// <summary>The documents in an account.</summary>
    public static BlobDocuments Open(DocumentsSetting documents, ILedger ledger, BlobOptions options)
    {
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
