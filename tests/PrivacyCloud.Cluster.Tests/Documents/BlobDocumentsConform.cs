using Azure.Storage.Blobs.Models;
using PrivacyCloud.Conformance.Contracts;
using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Cluster.Tests.Documents;

/// <summary>Documents in a storage account keep what every store of documents promises.</summary>
public sealed class BlobDocumentsConform : DocumentStoreContract
{
    private static readonly DocumentId One = new(Given.Id(1));

    private BlobsUnderTest Blobs => (BlobsUnderTest)Store;

    [Fact]
    public async Task A_log_has_a_container_of_its_own_with_a_blob_for_each_document()
    {
        await PutAsync(One, "bytes");
        var container = Blobs.Client.GetBlobContainerClient(await ContainerAsync());
        Assert.Equal($"vn-1-{Given.Log.Owner.Replace('_', '-')}", container.Name);
        var seen = (await container.GetPropertiesAsync(cancellationToken: Given.Cancel)).Value;
        Assert.Equal(PublicAccessType.None, seen.PublicAccess);
        Assert.True(await container.GetBlobClient(One.ToString()).ExistsAsync(Given.Cancel));
    }

    [Fact]
    public async Task Nobody_without_a_key_reads_or_lists_anything()
    {
        await PutAsync(One, "bytes");
        using HttpClient stranger = new();
        var container = $"{Blobs.Account.Address}/{await ContainerAsync()}";
        string[] tried = [$"{container}/{One}", $"{container}?restype=container&comp=list"];
        foreach (var address in tried)
        {
            using var answer = await stranger.GetAsync(new Uri(address), Given.Cancel);
            Assert.False(answer.IsSuccessStatusCode, address);
        }
    }

    [Fact]
    public async Task More_documents_than_fit_on_a_page_are_all_listed()
    {
        var ids = Enumerable.Range(1, 8).Select(number => new DocumentId(Given.Id(number))).ToList();
        foreach (var id in ids)
            await PutAsync(id, "bytes");

        List<DocumentId> listed = [];
        await foreach (var id in Documents.ListAsync(Given.Log, Instant.MaxValue, Given.Cancel))
            listed.Add(id);

        Assert.Equal(ids, listed.OrderBy(id => id.Value));
    }

    [Fact]
    public async Task What_is_deleted_is_gone_for_readers_where_the_account_keeps_it_for_a_while()
    {
        // Azurite takes the setting and keeps nothing all the same: that it can be undone is seen on Azure alone.
        var account = (await Blobs.Client.GetPropertiesAsync(Given.Cancel)).Value;
        account.DeleteRetentionPolicy = new() { Enabled = true, Days = 14 };
        await Blobs.Client.SetPropertiesAsync(account, Given.Cancel);
        await PutAsync(One, "bytes");
        await Documents.DeleteAsync(Given.Log, One, Given.Cancel);
        await AssertNothingAsync();
        await Documents.DeleteAsync(Given.Log, One, Given.Cancel);
    }

    [Fact]
    public async Task Of_two_that_put_the_same_document_at_once_one_is_refused_and_none_is_mixed()
    {
        using Barrier both = new(2);
        var puts = new[] { Blobs.Open(), Blobs.Open() }.Select((documents, at) => Task.Run(
            () => documents.PutAsync(
                Given.Log, One,
                async (target, cancel) =>
                {
                    await target.WriteAsync(Enumerable.Repeat((byte)at, 300_000).ToArray(), cancel);
                    both.SignalAndWait(cancel);
                    return true;
                },
                Given.Cancel),
            Given.Cancel)).ToArray();
        await Assert.ThrowsAsync<InvalidOperationException>(() => Task.WhenAll(puts));
        var winner = (byte)Array.FindIndex(puts, put => put.IsCompletedSuccessfully);
        await using var read = await Documents.OpenAsync(Given.Log, One, Given.Cancel);
        using MemoryStream all = new();
        await read!.CopyToAsync(all, Given.Cancel);
        Assert.Equal(300_000, all.Length);
        Assert.All(all.ToArray(), one => Assert.Equal(winner, one));
    }

    [Fact]
    public async Task A_local_copy_has_no_name_that_anybody_could_open()
    {
        await PutAsync(One, "bytes");
        await using var read = await Documents.OpenAsync(Given.Log, One, Given.Cancel);
        var file = Assert.IsType<FileStream>(read);
        Assert.False(File.Exists(file.Name));
    }

    protected override async Task<IStoreUnderTest> OpenAsync() => await BlobsUnderTest.NewAsync();

    private async Task<string> ContainerAsync()
    {
        List<BlobContainerItem> all = [];
        await foreach (var one in Blobs.Client.GetBlobContainersAsync(cancellationToken: Given.Cancel))
            all.Add(one);

        return Assert.Single(all).Name;
    }
}
