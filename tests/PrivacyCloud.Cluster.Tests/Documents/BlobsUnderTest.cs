using Azure.Core.Pipeline;
using Azure.Storage;
using Azure.Storage.Blobs;
using PrivacyCloud.Conformance.Contracts;
using PrivacyCloud.Conformance.Sqlite;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Silo.Hosting;
using PrivacyCloud.Silo.OnAzure;

namespace PrivacyCloud.Cluster.Tests.Documents;

/// <summary>Documents in a storage account, beside a log in a temporary folder.</summary>
internal sealed class BlobsUnderTest : IStoreUnderTest
{
    /// <summary>Small enough for a spec to make many pieces and many pages.</summary>
    public static readonly BlobOptions Small = new()
    {
        PieceSizeBytes = 64 * 1024,
        PageSizeMax = 3,
        RetryAfter = TimeSpan.FromMilliseconds(20),
    };

    private readonly SqliteUnderTest _logs = new(
        options => options with { Regions = [Given.Vietnam, Region.Parse("jp-1")] });

    public BlobsUnderTest(DocumentsSetting account)
    {
        Account = account;
        Documents = Open();
    }

    public DocumentsSetting Account { get; }

    public BlobServiceClient Client => new(Account.Address, Credential);

    public ILedger Ledger => _logs.Ledger;

    public IViewStore Views => _logs.Views;

    public IVault Vault => _logs.Vault;

    public IClockwork Clockwork => _logs.Clockwork;

    public IRegionDirectory Directory => _logs.Directory;

    public ILeases Leases => _logs.Leases;

    public IDocumentStore Documents { get; private set; }

    private StorageSharedKeyCredential Credential => new(Account.Account, Account.Key);

    /// <summary>On an account of its own in the Azurite that all share.</summary>
    public static async Task<BlobsUnderTest> NewAsync() => new((await SharedAzurite.GetAsync()).NextAccount());

    public async Task ReopenAsync()
    {
        await _logs.ReopenAsync();
        Documents = Open();
    }

    /// <summary>The documents as a silo opens them.</summary>
    public BlobDocuments Open() => BlobAccount.Open(Account, Ledger, Small);

    /// <summary>The same, by way of a network that does what a spec says.</summary>
    public BlobDocuments Open(HttpMessageHandler network, BlobOptions? how = null)
    {
        var options = (how ?? Small).ForClient();
        options.Transport = new HttpClientTransport(network);
        return new(new BlobServiceClient(Account.Address, Credential, options), Ledger, how ?? Small);
    }

    public ValueTask DisposeAsync() => _logs.DisposeAsync();
}
