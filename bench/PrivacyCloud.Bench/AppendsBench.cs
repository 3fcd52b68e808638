using System.Globalization;
using System.Text;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Bench;

/// <summary>
/// Durable appends a second: through the gateway with everything a command takes (idempotency key, fold, event, row of
/// a view, answer kept), through the ledger alone (event, chain, tree), and bare SQLite with the same bytes.
/// </summary>
internal static class AppendsBench
{
    private const int RoundsMax = 7;
    private static readonly int[] WriterCounts = [1, 16, 64];
    private static readonly string Text = new('x', 180);

    public static async Task RunAsync(string[] args)
    {
        Contest.Head("appends/s", RoundsMax);
        foreach (var writers in WriterCounts)
            await MeasureAsync(writers);
    }

    private static async Task MeasureAsync(int writers)
    {
        using var store = await BenchStore.OpenAsync();
        using var bare = new BareCommits();
        var (versions, keys) = (new long[writers], new long[writers]);
        var leaf = LeafBytes.Write(
            1_000_000, Notes.Stream(store.Log, 0), 1_000, "note.written.v1", default, Actor.Platform, Data.Span);
        var many = string.Create(CultureInfo.InvariantCulture, $"{writers} writer{(writers == 1 ? "" : "s")}");
        await Contest.RunAsync(
            RoundsMax,
            new($"{many}: gateway", () => Writers.RunAsync(writers, one => CommandAsync(store, one, ++keys[one]))),
            new($"{many}: ledger", () => Writers.RunAsync(writers, one => AppendAsync(store, one, versions))),
            new($"{many}: bare SQLite (baseline)", () => Writers.RunAsync(writers, _ => bare.AppendAsync(leaf))));
    }

    private static ReadOnlyMemory<byte> Data { get; } = Encoding.UTF8.GetBytes($$"""{"text":"{{Text}}"}""");

    private static async Task AppendAsync(BenchStore store, int writer, long[] versions)
    {
        // Streams of the ledger's own rounds, apart from those that the gateway keeps.
        var item = new AppendItem
        {
            Stream = Notes.Stream(store.Log, 1_000 + writer),
            ExpectedVersion = versions[writer],
            At = NodaTime.SystemClock.Instance.GetCurrentInstant(),
            Actor = Actor.Platform,
            Events = [new("note.written.v1", Data)],
        };
        if (await store.Ledger.AppendAsync(item, CancellationToken.None) is not AppendOutcome.Appended appended)
            throw new InvalidOperationException("An append of the benchmark was refused.");

        versions[writer] = appended.Version;
    }

    private static async Task CommandAsync(BenchStore store, int writer, long key)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{key:d12}{Text.AsSpan(12)}");
        var wanted = new Submission(Notes.Stream(store.Log, writer), new WriteNote(text), Actor.Platform)
        {
            Idempotency = new(
                "note", string.Create(CultureInfo.InvariantCulture, $"{writer}-{key}"), Encoding.UTF8.GetBytes(text)),
        };
        if (await store.Gateway.ExecuteAsync(wanted, CancellationToken.None) is not CommandOutcome.Done)
            throw new InvalidOperationException("A command of the benchmark was refused.");
    }
}
