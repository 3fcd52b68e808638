using System.Globalization;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Storage;

namespace PrivacyCloud.Bench;

/// <summary>Fills the logs of a data folder through the ledger, as fast as it takes events.</summary>
internal sealed class ManyEvents : IDisposable
{
    private const int EventsOfAStream = 20;
    private const int WritersMax = 64;
    private const int SampleFrom = 1_000;
    private const int SampleSize = 1_000;

    private readonly ServiceProvider _services;

    public ManyEvents(string folder)
    {
        var services = new ServiceCollection();
        services.AddSqliteStorage(new() { Folder = folder, Regions = [Region.Parse("vn-1"), Region.Parse("jp-1")] });
        _services = services.BuildServiceProvider();
    }

    private ILedger Ledger => _services.GetRequiredService<ILedger>();

    /// <summary>Bytes of all ledger databases of a folder that is closed.</summary>
    public static long BytesOnDisk(string folder) => Directory
        .EnumerateFiles(folder, "ledger.db*", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length);

    /// <summary>What the facts of an event themselves take: the mean of its canonical bytes.</summary>
    public async Task<double> LeafBytesAsync()
    {
        var log = Ledger.Logs.First(one => one.Owner.StartsWith("ten_", StringComparison.Ordinal));
        var entries = await Ledger.ReadAsync(log, SampleFrom, SampleSize, CancellationToken.None);
        return entries.Average(entry => entry.Leaf.Length);
    }

    /// <summary>Appends until the tenants' logs hold so many events together, in equal parts.</summary>
    public async Task FillAsync(int events)
    {
        LogId[] logs = [.. Ledger.Logs.Where(log => log.Owner.StartsWith("ten_", StringComparison.Ordinal))];
        foreach (var log in logs)
        {
            var streams = events / logs.Length / EventsOfAStream;
            var next = -1;
            await Task.WhenAll(Enumerable.Range(0, WritersMax).Select(_ => Task.Run(async () =>
            {
                for (int number; (number = Interlocked.Increment(ref next)) < streams;)
                    await Ledger.AppendAsync(Item(log, number), CancellationToken.None);
            })));
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _services.Dispose();

    private static AppendItem Item(LogId log, int number) => new()
    {
        Stream = Notes.Stream(log, number),
        ExpectedVersion = 0,
        At = Instant.FromUtc(2026, 1, 5, 0, 0) + Duration.FromSeconds(number),
        Actor = Actor.Platform,
        Events = [.. Enumerable.Range(0, EventsOfAStream).Select(at => Event(number, at))],
    };

    private static NewEvent Event(int number, int at) => new("note.written.v1", Encoding.UTF8.GetBytes(string.Create(
        CultureInfo.InvariantCulture, $$"""{"text":"{{number:d60}}{{at:d60}}{{number:d60}}"}""")));
}
