using PrivacyCloud.Conformance.Contracts;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Silo.Hosting;

namespace PrivacyCloud.Cluster.Tests.Documents;

/// <summary>An account or the way to it fails: nothing is half, and the fault gives nothing away.</summary>
public sealed class BlobFaultSpecs
{
    private const string Pieces = "comp=block&";
    private const string Commit = "comp=blocklist";

    private static readonly DocumentId One = new(Given.Id(1));

    [Fact]
    public async Task A_document_that_is_damaged_on_its_way_to_the_account_is_refused()
    {
        await using var blobs = await StartAsync();
        using Network network = new()
        {
            Leaving = async (call, _) => call.Content = Asks(call, Pieces)
                ? await Network.DamagedAsync(call.Content!) : call.Content,
        };
        await AssertFaultAsync(blobs, () => PutAsync(blobs.Open(network)), "status 400, Md5Mismatch");
        await AssertNothingAsync(blobs);
    }

    [Fact]
    public async Task A_document_that_is_damaged_on_its_way_back_is_not_handed_out()
    {
        await using var blobs = await StartAsync();
        await PutAsync(blobs.Documents);
        using Network network = new()
        {
            Arriving = async answer => answer.Content = answer.RequestMessage!.Method == HttpMethod.Get
                ? await Network.DamagedAsync(answer.Content) : answer.Content,
        };
        await AssertFaultAsync(
            blobs, () => blobs.Open(network).OpenAsync(Given.Log, One, Given.Cancel), "damaged on the way");
    }

    [Fact]
    public async Task A_document_whose_acknowledgement_was_lost_is_there_once_and_no_error()
    {
        await using var blobs = await StartAsync();
        var commits = 0;
        using Network network = new()
        {
            Arriving = answer => Asks(answer.RequestMessage!, Commit) && ++commits == 1
                ? throw new HttpRequestException(HttpRequestError.ResponseEnded) : Task.CompletedTask,
        };
        await PutAsync(blobs.Open(network));
        Assert.Equal(2, commits);
        await AssertWholeAsync(blobs.Documents);
    }

    [Fact]
    public async Task A_document_that_is_never_committed_is_nowhere_and_can_be_put_again()
    {
        await using var blobs = await StartAsync();
        using Network network = new()
        {
            Leaving = (call, _) => Asks(call, Commit)
                ? throw new HttpRequestException(HttpRequestError.ConnectionError) : Task.CompletedTask,
        };
        await AssertFaultAsync(blobs, () => PutAsync(blobs.Open(network)), "no answer, ConnectionError");
        await AssertNothingAsync(blobs);
        await PutAsync(blobs.Documents);
        await AssertWholeAsync(blobs.Documents);
    }

    [Fact]
    public async Task An_account_that_dies_in_the_middle_of_a_document_has_nothing_of_it()
    {
        var folder = Directory.CreateTempSubdirectory("privacycloud-azurite-");
        var accounts = Azurite.NewAccounts(1);
        try
        {
            await DieInTheMiddleAsync(accounts, folder.FullName);
            await using var again = await Azurite.StartAsync(accounts, folder.FullName);
            await using BlobsUnderTest blobs = new(again.NextAccount());
            await blobs.Ledger.FoundAsync(Given.Log, Given.Cancel);
            await AssertNothingAsync(blobs);
            await PutAsync(blobs.Documents);
            await AssertWholeAsync(blobs.Documents);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_key_that_does_not_fit_opens_nothing_and_is_not_told()
    {
        await using var blobs = await StartAsync();
        await using var other = await StartAsync();
        var wrong = DocumentsSetting.Read(blobs.Account.Address!.ToString(), other.Account.Key);
        await using BlobsUnderTest stranger = new(wrong);
        await stranger.Ledger.FoundAsync(Given.Log, Given.Cancel);
        const string Told = "status 403, AuthorizationFailure";
        await AssertFaultAsync(stranger, () => PutAsync(stranger.Documents), Told);
        await AssertFaultAsync(
            stranger, () => stranger.Documents.OpenAsync(Given.Log, One, Given.Cancel), Told);
        await AssertFaultAsync(
            stranger, () => stranger.Documents.DeleteAsync(Given.Log, One, Given.Cancel), Told);
        await AssertFaultAsync(
            stranger, async () => await ListAsync(stranger.Documents), Told);
    }

    [Fact]
    public async Task An_account_that_never_answers_is_given_up_and_a_caller_who_leaves_is_no_fault()
    {
        await using var blobs = await StartAsync();
        using Network network = new() { Leaving = static (_, cancel) => Task.Delay(Timeout.Infinite, cancel) };
        var hasty = blobs.Open(network, BlobsUnderTest.Small with { CallTimeout = TimeSpan.FromMilliseconds(50) });
        await AssertFaultAsync(blobs, () => PutAsync(hasty), "no answer in time");
        using CancellationTokenSource leaving = new(TimeSpan.FromMilliseconds(50));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => blobs.Open(network).OpenAsync(Given.Log, One, leaving.Token));
    }

    private static async Task DieInTheMiddleAsync(IReadOnlyList<(string Name, string Key)> accounts, string folder)
    {
        await using var dying = await Azurite.StartAsync(accounts, folder);
        await using BlobsUnderTest blobs = new(dying.NextAccount());
        await blobs.Ledger.FoundAsync(Given.Log, Given.Cancel);
        var pieces = 0;
        using Network network = new()
        {
            Arriving = answer => Asks(answer.RequestMessage!, Pieces) && ++pieces == 2
                ? dying.KillAsync() : Task.CompletedTask,
        };
        await AssertFaultAsync(blobs, () => PutAsync(blobs.Open(network)), "no answer, ConnectionError");
        Assert.Equal(2, pieces);
    }

    private static bool Asks(HttpRequestMessage call, string what) =>
        call.RequestUri!.Query.Contains(what, StringComparison.Ordinal) && call.Method == HttpMethod.Put;

    private static async Task<BlobsUnderTest> StartAsync()
    {
        var blobs = await BlobsUnderTest.NewAsync();
        await blobs.Ledger.FoundAsync(Given.Log, Given.Cancel);
        return blobs;
    }

    private static Task<bool> PutAsync(IDocumentStore documents) => documents.PutAsync(
        Given.Log, One,
        async (target, cancel) =>
        {
            await target.WriteAsync(new byte[300_000], cancel);
            return true;
        },
        Given.Cancel);

    private static async Task<int> ListAsync(IDocumentStore documents)
    {
        var listed = 0;
        await foreach (var _ in documents.ListAsync(Given.Log, Instant.MaxValue, Given.Cancel))
            listed++;

        return listed;
    }

    private static async Task AssertWholeAsync(IDocumentStore documents)
    {
        await using var read = await documents.OpenAsync(Given.Log, One, Given.Cancel);
        Assert.Equal(300_000, read!.Length);
        Assert.Equal(1, await ListAsync(documents));
    }

    private static async Task AssertNothingAsync(BlobsUnderTest blobs)
    {
        Assert.Null(await blobs.Documents.OpenAsync(Given.Log, One, Given.Cancel));
        Assert.Equal(0, await ListAsync(blobs.Documents));
    }

    /// <summary>A fault says what it is, and neither which account it was nor anything that opens one.</summary>
    private static async Task AssertFaultAsync(BlobsUnderTest blobs, Func<Task> call, string word)
    {
        var fault = await Assert.ThrowsAsync<IOException>(call);
        Assert.Equal($"The documents of {Given.Log} cannot be reached: {word}.", fault.Message);
        string[] hidden =
        [
            blobs.Account.Account, blobs.Account.Key!, blobs.Account.Address!.Authority, "SharedKey", "sig=",
        ];
        Assert.All(hidden, one => Assert.DoesNotContain(one, fault.ToString(), StringComparison.Ordinal));
    }
}
