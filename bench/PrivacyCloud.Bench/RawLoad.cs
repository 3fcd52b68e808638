using System.Diagnostics;
using System.Net.Sockets;
using System.Text;

namespace PrivacyCloud.Bench;

/// <summary>
/// Calls a server over as many connections as asked for, each waiting for its own answer, with as little work as can
/// be: it runs on the same cores as what it measures.
/// </summary>
internal sealed class RawLoad(
    IReadOnlyList<Process> servers, IReadOnlyList<Uri> addresses, int connections, TimeSpan lasting)
{
    private const int WarmRoundsMax = 40;
    private const double CompilingShareMax = 0.02;
    private const int LooksMax = 80;
    private const double RestingShareMax = 0.2;
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(250);

    private static long _number = DateTime.UtcNow.Ticks / 10;

    /// <summary>The load of one server.</summary>
    public RawLoad(Process server, Uri address, int connections, TimeSpan lasting)
        : this([server], [address], connections, lasting)
    {
    }

    /// <summary>The same load of one of the addresses alone.</summary>
    public RawLoad At(Uri address) => new(servers, [address], connections, lasting);

    /// <summary>Calls and tells how it went. A call that is not answered well ends the benchmark.</summary>
    public Task<LoadFigures> RunAsync(RawCall call)
    {
        var watch = Stopwatch.StartNew();
        return MeasureAsync(call, () => watch.Elapsed < lasting ? Interlocked.Increment(ref _number) : null);
    }

    /// <summary>Makes the calls of the numbers from none up to a count, each once, and tells how it went.</summary>
    public Task<LoadFigures> EachAsync(RawCall call, long count)
    {
        var last = -1L;
        return MeasureAsync(
            call, () => Interlocked.Increment(ref last) is var number && number < count ? number : null);
    }

    /// <summary>
    /// Waits until the servers rest: figures that are counted and pages that are written after the answer belong to the
    /// calls that caused them, and not to the next.
    /// </summary>
    public async Task RestAsync()
    {
        for (var (look, resting) = (0, 0); look < LooksMax && resting < 2; look++)
        {
            var before = ProcessorTime();
            await Task.Delay(Look);
            resting = ProcessorTime() - before < Look * RestingShareMax ? resting + 1 : 0;
        }
    }

    /// <summary>
    /// Calls until the runtime has compiled what it is going to: until its compiler hardly ran during two rounds.
    /// </summary>
    public async Task WarmAsync(params IReadOnlyList<RawCall> calls)
    {
        for (var (round, idle) = (0, 0); round < WarmRoundsMax && idle < 2; round++)
        {
            var (compiled, used) = (CompilingTime(), ProcessorTime());
            foreach (var call in calls)
                await RunAsync(call);

            var compiling = CompilingTime() - compiled;
            var all = (ProcessorTime() - used).TotalSeconds;
            idle = compiling < all * CompilingShareMax ? idle + 1 : 0;
        }
    }

    private async Task<LoadFigures> MeasureAsync(RawCall call, Func<long?> next)
    {
        var (before, watch) = (ProcessorTime(), Stopwatch.StartNew());
        var all = await Task.WhenAll(Enumerable.Range(0, connections).Select(one => Task.Run(
            () => CallAsync(call, addresses[one % addresses.Count], next))));
        var seconds = watch.Elapsed.TotalSeconds;
        var cpu = (ProcessorTime() - before).TotalMilliseconds;
        var sorted = all.SelectMany(one => one).Order().ToArray();
        var (half, most) = (sorted[sorted.Length / 2], sorted[(int)(sorted.Length * 0.99)]);
        return new(sorted.Length / seconds, half, most, cpu / sorted.Length);
    }

    /// <summary>Of all servers together.</summary>
    private TimeSpan ProcessorTime()
    {
        var sum = TimeSpan.Zero;
        foreach (var server in servers)
        {
            server.Refresh();
            sum += server.TotalProcessorTime;
        }

        return sum;
    }

    /// <summary>What their compilers took of it, in seconds.</summary>
    private double CompilingTime() => servers.Sum(one => CompilerTime.Of(one.Id));

    private static async Task<List<double>> CallAsync(RawCall call, Uri address, Func<long?> next)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(address.Host, address.Port);
        var (send, receive, taken) = (call.Buffer(), new byte[64 * 1024], new List<double>(100_000));
        while (next() is { } number)
        {
            call.Write(send, number);
            var from = Stopwatch.GetTimestamp();
            await socket.SendAsync(send);
            for (int have = 0, need = int.MaxValue; have < need;)
            {
                var read = await socket.ReceiveAsync(receive.AsMemory(have));
                if (read == 0)
                    throw new InvalidOperationException("The server hung up.");

                have += read;
                need = Length(receive.AsSpan(0, have));
            }

            taken.Add(Stopwatch.GetElapsedTime(from).TotalMilliseconds);
        }

        return taken;
    }

    /// <summary>How long the answer is, or more than there is as long as that cannot be told.</summary>
    private static int Length(ReadOnlySpan<byte> answer)
    {
        var end = answer.IndexOf("\r\n\r\n"u8);
        if (end < 0)
            return int.MaxValue;

        if (answer[9] != '2')
            throw new InvalidOperationException(Encoding.UTF8.GetString(answer));

        var head = answer[..(end + 2)];
        var at = head.IndexOf("Content-Length: "u8);
        if (at < 0)
            return answer.EndsWith("\r\n0\r\n\r\n"u8) ? answer.Length : int.MaxValue;

        var text = head[(at + 16)..];
        return end + 4 + int.Parse(
            text[..text.IndexOf((byte)'\r')], System.Globalization.CultureInfo.InvariantCulture);
    }
}
