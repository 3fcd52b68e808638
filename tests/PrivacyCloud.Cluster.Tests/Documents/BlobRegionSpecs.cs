using PrivacyCloud.Conformance.Contracts;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Silo.Hosting;

namespace PrivacyCloud.Cluster.Tests.Documents;

/// <summary>Each region has an account of its own, and documents can be moved into one.</summary>
public sealed class BlobRegionSpecs
{
    private static readonly DocumentId One = new(Given.Id(1));
    private static readonly DocumentId Two = new(Given.Id(2));
    private static readonly LogId InJapan = LogId.Of(Region.Parse("jp-1"), new TenantId(Given.Id(3)));

    [Fact]
    public async Task Accounts_of_two_regions_share_nothing()
    {
        await using var vietnam = await StartAsync();
        await using var japan = await StartAsync();
        await PutAsync(vietnam.Documents, Given.Log, One, "in Vietnam");
        await PutAsync(japan.Documents, InJapan, Two, "in Japan");
        Assert.Equal(["vn-1"], await RegionsAsync(vietnam));
        Assert.Equal(["jp-1"], await RegionsAsync(japan));
        Assert.Null(await japan.Documents.OpenAsync(Given.Log, One, Given.Cancel));
        Assert.Null(await vietnam.Documents.OpenAsync(InJapan, Two, Given.Cancel));
        Assert.NotEqual(vietnam.Account.Key, japan.Account.Key);
    }

    [Fact]
    public async Task Documents_of_a_folder_are_copied_once_each_and_stay_where_they_were()
    {
        await using var blobs = await StartAsync();
        await using Conformance.Sqlite.SqliteUnderTest folder = new();
        await folder.Ledger.FoundAsync(Given.Log, Given.Cancel);
        await folder.Ledger.FoundAsync(Given.OtherLog, Given.Cancel);
        await blobs.Ledger.FoundAsync(Given.OtherLog, Given.Cancel);
        await PutAsync(folder.Documents, Given.Log, One, "one");
        await PutAsync(folder.Documents, Given.OtherLog, Two, "two");
        Assert.Equal(2, await CopyAsync(folder, blobs));
        await PutAsync(folder.Documents, Given.Log, Two, "three");
        Assert.Equal(1, await CopyAsync(folder, blobs));
        Assert.Equal(0, await CopyAsync(folder, blobs));
        foreach (var documents in new[] { blobs.Documents, folder.Documents })
        {
            Assert.Equal("one", await ReadAsync(documents, Given.Log, One));
            Assert.Equal("two", await ReadAsync(documents, Given.OtherLog, Two));
            Assert.Equal("three", await ReadAsync(documents, Given.Log, Two));
        }
    }

    private static async Task<BlobsUnderTest> StartAsync()
    {
        var blobs = await BlobsUnderTest.NewAsync();
        await blobs.Ledger.FoundAsync(Given.Log, Given.Cancel);
        await blobs.Ledger.FoundAsync(InJapan, Given.Cancel);
        return blobs;
    }

    private static Task<int> CopyAsync(IStoreUnderTest from, BlobsUnderTest to) =>
        DocumentCopying.RunAsync(from.Ledger, from.Documents, to.Documents, Given.Cancel);

    private static Task<bool> PutAsync(IDocumentStore documents, LogId log, DocumentId id, string words) =>
        documents.PutAsync(
            log, id,
            async (target, cancel) =>
            {
                await target.WriteAsync(Given.Bytes(words), cancel);
                return true;
            },
            Given.Cancel);

    private static async Task<string> ReadAsync(IDocumentStore documents, LogId log, DocumentId id)
    {
        using StreamReader text = new((await documents.OpenAsync(log, id, Given.Cancel))!);
        return await text.ReadToEndAsync(Given.Cancel);
    }

    /// <summary>The regions that an account's containers are named after.</summary>
    private static async Task<List<string>> RegionsAsync(BlobsUnderTest blobs)
    {
        List<string> regions = [];
        await foreach (var one in blobs.Client.GetBlobContainersAsync(cancellationToken: Given.Cancel))
            regions.Add(one.Name[..4]);

        return regions;
    }
}
