using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Conformance.Contracts;

/// <summary>What every document store promises.</summary>
public abstract class DocumentStoreContract : StoreContract
{
    private static readonly DocumentId One = new(Given.Id(1));

    private static readonly DocumentId Two = new(Given.Id(2));

    // Later than any clock of a machine that runs this.
    private static readonly Instant Later = Instant.FromUtc(2999, 1, 1, 0, 0);

    protected IDocumentStore Documents => Store.Documents;

    [Fact]
    public async Task What_was_put_is_read_again_also_after_opening_the_store_again()
    {
        Assert.True(await PutAsync(One, "first bytes"));
        Assert.True(await PutAsync(Two, "other bytes"));
        Assert.Equal("first bytes", await ReadAsync(One));
        await Store.ReopenAsync();
        Assert.Equal("first bytes", await ReadAsync(One));
        Assert.Equal("other bytes", await ReadAsync(Two));
    }

    [Fact]
    public async Task An_empty_document_is_a_document()
    {
        await PutAsync(One, string.Empty);
        Assert.Equal(string.Empty, await ReadAsync(One));
    }

    [Fact]
    public async Task A_document_of_many_pieces_is_the_pieces_in_order()
    {
        byte[] piece = [.. Enumerable.Range(0, 100_000).Select(n => (byte)(n % 251))];
        await Documents.PutAsync(
            Given.Log, One,
            async (target, cancel) =>
            {
                for (var n = 0; n < 30; n++)
                    await target.WriteAsync(piece, cancel);

                return true;
            },
            Given.Cancel);

        await using var read = await OpenAsync(One);
        Assert.Equal(3_000_000, read.Length);
        var back = new byte[piece.Length];
        for (var n = 0; n < 30; n++)
        {
            await read.ReadExactlyAsync(back, Given.Cancel);
            Assert.True(back.AsSpan().SequenceEqual(piece));
        }
    }

    [Fact]
    public async Task A_reader_goes_to_any_place()
    {
        await PutAsync(One, "0123456789");
        await using var read = await OpenAsync(One);
        read.Position = 7;
        Assert.Equal((byte)'7', read.ReadByte());
        read.Seek(-9, SeekOrigin.End);
        Assert.Equal((byte)'1', read.ReadByte());
    }

    [Fact]
    public async Task A_document_that_never_was_is_not_there() =>
        Assert.Null(await Documents.OpenAsync(Given.Log, One, Given.Cancel));

    [Fact]
    public async Task A_document_is_not_there_before_it_is_whole()
    {
        await Documents.PutAsync(
            Given.Log, One,
            async (target, cancel) =>
            {
                await target.WriteAsync("half"u8.ToArray(), cancel);
                await target.FlushAsync(cancel);
                Assert.Null(await Documents.OpenAsync(Given.Log, One, cancel));
                Assert.Empty(await ListAsync(Later));
                return true;
            },
            Given.Cancel);
        Assert.Equal("half", await ReadAsync(One));
    }

    [Fact]
    public async Task What_its_writer_does_not_want_leaves_nothing()
    {
        Assert.False(await PutAsync(One, "unwanted", keep: false));
        await AssertNothingAsync();
        Assert.True(await PutAsync(One, "wanted"));
        Assert.Equal("wanted", await ReadAsync(One));
    }

    [Fact]
    public async Task A_writer_that_fails_leaves_nothing()
    {
        await Assert.ThrowsAsync<FormatException>(() => Documents.PutAsync(
            Given.Log, One,
            async (target, cancel) =>
            {
                await target.WriteAsync(new byte[200_000], cancel);
                throw new FormatException();
            },
            Given.Cancel));
        await AssertNothingAsync();
    }

    [Fact]
    public async Task A_document_is_written_once()
    {
        await PutAsync(One, "first");
        await Assert.ThrowsAsync<InvalidOperationException>(() => PutAsync(One, "second"));
        Assert.Equal("first", await ReadAsync(One));
    }

    [Fact]
    public async Task Deleting_takes_one_document_and_doing_it_again_changes_nothing()
    {
        await PutAsync(One, "gone");
        await PutAsync(Two, "kept");
        await Documents.DeleteAsync(Given.Log, One, Given.Cancel);
        await Documents.DeleteAsync(Given.Log, One, Given.Cancel);
        Assert.Null(await Documents.OpenAsync(Given.Log, One, Given.Cancel));
        Assert.Equal("kept", await ReadAsync(Two));
        await Store.ReopenAsync();
        Assert.Equal([Two], await ListAsync(Later));
    }

    [Fact]
    public async Task Who_reads_a_document_reads_on_when_it_is_deleted()
    {
        await PutAsync(One, "still here");
        await using var read = await OpenAsync(One);
        await Documents.DeleteAsync(Given.Log, One, Given.Cancel);
        using StreamReader text = new(read);
        Assert.Equal("still here", await text.ReadToEndAsync(Given.Cancel));
    }

    [Fact]
    public async Task Only_documents_older_than_a_moment_are_listed()
    {
        await PutAsync(One, "a");
        await PutAsync(Two, "b");
        Assert.Equal([One, Two], (await ListAsync(Later)).OrderBy(id => id.Value));
        Assert.Empty(await ListAsync(Instant.FromUtc(2000, 1, 1, 0, 0)));
    }

    [Fact]
    public async Task Documents_of_one_log_are_not_in_another()
    {
        await Ledger.FoundAsync(Given.OtherLog, Given.Cancel);
        await PutAsync(One, "mine");
        Assert.Null(await Documents.OpenAsync(Given.OtherLog, One, Given.Cancel));
        await Documents.DeleteAsync(Given.OtherLog, One, Given.Cancel);
        Assert.Equal("mine", await ReadAsync(One));
    }

    [Fact]
    public async Task A_log_that_is_not_there_has_no_documents()
    {
        var log = Given.OtherLog;
        await Assert.ThrowsAsync<LogUnavailableException>(() => PutAsync(One, "lost", log: log));
        await Assert.ThrowsAsync<LogUnavailableException>(() => Documents.OpenAsync(log, One, Given.Cancel));
        await Assert.ThrowsAsync<LogUnavailableException>(() => Documents.DeleteAsync(log, One, Given.Cancel));
    }

    protected async Task AssertNothingAsync()
    {
        Assert.Null(await Documents.OpenAsync(Given.Log, One, Given.Cancel));
        Assert.Empty(await ListAsync(Later));
    }

    protected Task<bool> PutAsync(DocumentId id, string words, bool keep = true, LogId? log = null) =>
        Documents.PutAsync(
            log ?? Given.Log, id,
            async (target, cancel) =>
            {
                await target.WriteAsync(Given.Bytes(words), cancel);
                return keep;
            },
            Given.Cancel);

    private async Task<Stream> OpenAsync(DocumentId id) =>
        Assert.IsType<Stream>(await Documents.OpenAsync(Given.Log, id, Given.Cancel), exactMatch: false);

    private async Task<string> ReadAsync(DocumentId id)
    {
        using StreamReader text = new(await OpenAsync(id));
        return await text.ReadToEndAsync(Given.Cancel);
    }

    private async Task<List<DocumentId>> ListAsync(Instant before)
    {
        List<DocumentId> ids = [];
        await foreach (var id in Documents.ListAsync(Given.Log, before, Given.Cancel))
            ids.Add(id);

        return ids;
    }
}
