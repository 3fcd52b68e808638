using System.Globalization;
using System.Text;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Bench;

/// <summary>
/// Durable appends a second through the ledger on PostgreSQL (streams, events, chain, tree, head), beside bare
/// multi-row INSERTs of the same bytes on the same server, both at their own pace of commits.
/// </summary>
internal static class PostgresBench
{
    private const int RoundsMax = 7;
    private static readonly int[] WriterCounts = [1, 16, 64];
    private static readonly ReadOnlyMemory<byte> Data =
        Encoding.UTF8.GetBytes($$"""{"text":"{{new string('x', 180)}}"}""");

    public static async Task RunAsync(string[] args)
    {
        await using var server = await PostgresBenchServer.StartAsync();
        Contest.Head("appends/s", RoundsMax);
        foreach (var writers in WriterCounts)
            await MeasureAsync(server, writers);
    }

    private static async Task MeasureAsync(PostgresBenchServer server, int writers)
    {
        var log = await server.NewLogAsync();
        await using var bare = await BarePostgres.OpenAsync(server.Superuser);
        var versions = new long[writers];
        var leaf = LeafBytes.Write(
            1_000_000, Notes.Stream(log, 0), 1_000, "note.written.v1", default, Actor.Platform, Data.Span);
        var many = string.Create(CultureInfo.InvariantCulture, $"{writers} writer{(writers == 1 ? "" : "s")}");
        await Contest.RunAsync(
            RoundsMax,
            new($"{many}: ledger on PostgreSQL", () => Writers.RunAsync(
                writers, one => AppendAsync(server.Ledger, log, one, versions))),
            new($"{many}: bare INSERT (baseline)", () => Writers.RunAsync(writers, _ => bare.AppendAsync(leaf))));
    }

    private static async Task AppendAsync(ILedger ledger, LogId log, int writer, long[] versions)
    {
        var item = new AppendItem
        {
            Stream = Notes.Stream(log, writer),
            ExpectedVersion = versions[writer],
            At = SystemClock.Instance.GetCurrentInstant(),
            Actor = Actor.Platform,
            Events = [new("note.written.v1", Data)],
        };
        if (await ledger.AppendAsync(item, CancellationToken.None) is not AppendOutcome.Appended appended)
            throw new InvalidOperationException("An append of the benchmark was refused.");

        versions[writer] = appended.Version;
    }
}
