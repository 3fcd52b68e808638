using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Silo.Hosting;

namespace PrivacyCloud.Silo.OnAzure;

/// <summary>What a cell in an Azure region keeps in its own storage account.</summary>
internal static class AzureCell
{
    /// <summary>Documents lie in the region's account, a container for each log.</summary>
    public static void KeepDocumentsOnAzure(this IServiceCollection services, DocumentsSetting documents) =>
        services.AddSingleton<IDocumentStore>(
            all => BlobAccount.Open(documents, all.GetRequiredService<ILedger>(), new()));
}
