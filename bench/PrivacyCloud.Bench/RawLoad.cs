using System.Diagnostics;
using System.Net.Sockets;
using System.Text;

namespace PrivacyCloud.Bench;

/// <summary>
/// Calls a server over as many connections as asked for, each waiting for its own answer, with as little work as can
/// be: it runs on the same cores as what it measures.
/// </summary>
internal sealed class RawLoad(Process server, Uri address, int connections, TimeSpan lasting)
{
    private const int WarmRoundsMax = 40;
    private const double CompilingShareMax = 0.02;

    private static long _number = DateTime.UtcNow.Ticks / 10;

    /// <summary>Calls and tells how it went. A call that is not answered well ends the benchmark.</summary>
    public async Task<LoadFigures> RunAsync(RawCall call)
    {
        server.Refresh();
        var (before, watch) = (server.TotalProcessorTime, Stopwatch.StartNew());
        var all = await Task.WhenAll(
            Enumerable.Range(0, connections).Select(_ => Task.Run(() => CallAsync(call, watch))));
        var seconds = watch.Elapsed.TotalSeconds;
        server.Refresh();
        var cpu = (server.TotalProcessorTime - before).TotalMilliseconds;
        var sorted = all.SelectMany(one => one).Order().ToArray();
        var (half, most) = (sorted[sorted.Length / 2], sorted[(int)(sorted.Length * 0.99)]);
        return new(sorted.Length / seconds, half, most, cpu / sorted.Length);
    }

    /// <summary>
    /// Calls until the runtime has compiled what it is going to: until its compiler hardly ran during two rounds.
    /// </summary>
    public async Task WarmAsync(params IReadOnlyList<RawCall> calls)
    {
        for (var (round, idle) = (0, 0); round < WarmRoundsMax && idle < 2; round++)
        {
            server.Refresh();
            var (compiled, used) = (CompilerTime.Of(server.Id), server.TotalProcessorTime);
            foreach (var call in calls)
                await RunAsync(call);

            server.Refresh();
            var compiling = CompilerTime.Of(server.Id) - compiled;
            var all = (server.TotalProcessorTime - used).TotalSeconds;
            idle = compiling < all * CompilingShareMax ? idle + 1 : 0;
        }
    }

    private async Task<List<double>> CallAsync(RawCall call, Stopwatch watch)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(address.Host, address.Port);
        var (send, receive, taken) = (call.Buffer(), new byte[64 * 1024], new List<double>(100_000));
        while (watch.Elapsed < lasting)
        {
            call.Write(send, Interlocked.Increment(ref _number));
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
