using System.Data.Common;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Silo.OnAzure;
using PrivacyCloud.Standalone.Hosting;
using PrivacyCloud.Storage.Postgres;

namespace PrivacyCloud.Silo.Hosting;

/// <summary>Copies the documents in the data folder to the account that was named, and ends.</summary>
internal static class CopyDocuments
{
    private const int UsageError = 2;
    private const int CannotCopy = 3;

    public static async Task<int> RunAsync(
        ServeOptions serve, DocumentsSetting documents, Func<Task> signIn, CancellationToken cancel)
    {
        IReadOnlyList<string> faults =
        [
            .. serve.Faults(),
            .. documents.Faults,
            .. serve.Store.IsShared ? [] : (string[])["--store must name the region's database."],
            .. documents.Address is null && documents.Faults.Count == 0
                ? (string[])["--documents must name the account to copy to."] : [],
        ];
        if (faults.Count > 0)
        {
            return Say(UsageError, faults);
        }

        try
        {
            await signIn();
            var services = new ServiceCollection();
            serve.Store.Add(services, serve.Data, [.. serve.Cell.Regions.Keys]);
            await using var all = services.BuildServiceProvider();
            var ledger = all.GetRequiredService<ILedger>();
            var copied = await DocumentCopying.RunAsync(
                ledger, all.GetRequiredService<IDocumentStore>(), BlobAccount.Open(documents, ledger, new()), cancel);
            Console.WriteLine($"Documents copied: {copied}. The data folder still has its own.");
            return 0;
        }
        catch (Exception fault) when (fault is PgRefusedException or LogUnavailableException or DbException
            or IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return Say(CannotCopy, [fault.Message]);
        }
    }

    private static int Say(int code, IReadOnlyList<string> faults)
    {
        foreach (var fault in faults)
        {
            Console.Error.WriteLine(fault);
        }

        return code;
    }
}
