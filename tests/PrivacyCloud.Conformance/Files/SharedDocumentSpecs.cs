using PrivacyCloud.Conformance.Contracts;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Storage.Files;

namespace PrivacyCloud.Conformance.Files;

/// <summary>One folder of documents that several processes write to.</summary>
public sealed class SharedDocumentSpecs : IDisposable
{
    private const int Races = 100;

    private static readonly DocumentId One = new(Given.Id(1));

    private string Folder { get; } = Path.Combine(Path.GetTempPath(), $"privacycloud-{Guid.NewGuid():n}");

    private string Room => Path.Combine(Folder, Given.Vietnam.ToString(), Given.Log.Owner, "documents");

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    [Fact]
    public async Task Of_two_processes_that_put_the_same_document_at_once_one_is_refused()
    {
        var (one, other) = (Open(), Open());
        foreach (var id in Enumerable.Range(1, Races).Select(number => new DocumentId(Given.Id(number))))
        {
            using var both = new Barrier(2);
            var puts = new[] { one, other }.Select((documents, at) => Task.Run(
                () => documents.PutAsync(
                    Given.Log, id,
                    async (target, cancel) =>
                    {
                        await target.WriteAsync(new[] { (byte)at }, cancel);
                        both.SignalAndWait(cancel);
                        return true;
                    },
                    Given.Cancel),
                Given.Cancel)).ToArray();
            await Assert.ThrowsAsync<InvalidOperationException>(() => Task.WhenAll(puts));
            var winner = Array.FindIndex(puts, put => put.IsCompletedSuccessfully);
            await using var read = await one.OpenAsync(Given.Log, id, Given.Cancel);
            Assert.Equal(winner, read!.ReadByte());
        }

        Assert.Equal(Races, Directory.GetFiles(Room, "*", SearchOption.AllDirectories).Length);
    }

    [Fact]
    public async Task A_process_that_begins_takes_nothing_away_that_another_is_writing()
    {
        var one = Open();
        await one.PutAsync(
            Given.Log, One,
            async (target, cancel) =>
            {
                await target.WriteAsync("whole"u8.ToArray(), cancel);
                Assert.Null(await Open().OpenAsync(Given.Log, One, cancel));
                return true;
            },
            Given.Cancel);
        await using var read = await Open().OpenAsync(Given.Log, One, Given.Cancel);
        Assert.Equal(5, read!.Length);
    }

    [Fact]
    public async Task What_a_dead_process_left_unfinished_goes_after_a_day()
    {
        Directory.CreateDirectory(Room);
        var (young, old) = (Path.Combine(Room, "doc_a.new"), Path.Combine(Room, "doc_b.new"));
        await File.WriteAllTextAsync(young, "half", Given.Cancel);
        await File.WriteAllTextAsync(old, "half", Given.Cancel);
        File.SetLastWriteTimeUtc(old, TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(-25));
        Assert.Null(await Open().OpenAsync(Given.Log, One, Given.Cancel));
        Assert.True(File.Exists(young));
        Assert.False(File.Exists(old));
    }

    private FileDocuments Open() => new(
        new SharedRooms(Folder, static (log, _) => ValueTask.FromResult(log == Given.Log), TimeProvider.System),
        static _ => { });
}
