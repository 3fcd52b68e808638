using System.Net.Sockets;
using System.Text;
using static PrivacyCloud.Conformance.Http.Answers;

namespace PrivacyCloud.Conformance.Http;

[Collection(ApiCollection.Name)]
public sealed class BodySizeSpecs(ApiUnderTest api)
{
    private const int Announced = 30 * 1024 * 1024;
    private const int ChunkBytes = 64 * 1024;

    [Theory]
    [MemberData(nameof(ChangingCalls.Everything), MemberType = typeof(ChangingCalls))]
    public async Task An_announced_30_MiB_are_refused_before_a_byte_is_read(string path)
    {
        var answer = await TalkAsync(path, $"Content-Length: {Announced}", static _ => Task.CompletedTask);
        Assert.StartsWith("HTTP/1.1 413 ", answer, StringComparison.Ordinal);
        Assert.Contains("\"code\":\"body.too-large\"", answer, StringComparison.Ordinal);
        Assert.Contains("application/problem+json", answer, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(ChangingCalls.Everything), MemberType = typeof(ChangingCalls))]
    public async Task Thirty_MiB_that_come_without_saying_so_are_refused_at_the_limit(string path)
    {
        var before = await api.EntriesAsync();
        var answer = await TalkAsync(path, "Transfer-Encoding: chunked", PourAsync);
        Assert.StartsWith("HTTP/1.1 413 ", answer, StringComparison.Ordinal);
        Assert.Contains("\"code\":\"body.too-large\"", answer, StringComparison.Ordinal);
        Assert.DoesNotContain(Spoiling.Marker, answer, StringComparison.Ordinal);
        Assert.Equal(before, await api.EntriesAsync());
    }

    private async Task<string> TalkAsync(string path, string length, Func<Stream, Task> pour)
    {
        var call = ChangingCalls.Of(path);
        using var tcp = new TcpClient();
        await tcp.ConnectAsync(api.Address.Host, api.Address.Port, Cancel);
        await using var stream = tcp.GetStream();
        var head = $"""
            {ChangingCalls.MethodOf(ChangingCalls.Fill(path, api))} {ChangingCalls.Fill(path, api)} HTTP/1.1
            Host: {api.Address.Authority}
            Authorization: Bearer {(call.ByOperator ? api.OperatorKey : api.First.Secret)}
            Content-Type: application/json
            {length}


            """.ReplaceLineEndings("\r\n");
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head), Cancel);
        var answer = ReadAsync(stream);
        await pour(stream);
        return await answer;
    }

    /// <summary>Pours until it is all out or the other side has had enough.</summary>
    private static async Task PourAsync(Stream stream)
    {
        var chunk = Encoding.ASCII.GetBytes($"{ChunkBytes:x}\r\n{new string('z', ChunkBytes)}\r\n");
        try
        {
            for (var sent = 0; sent < Announced; sent += ChunkBytes)
                await stream.WriteAsync(chunk, Cancel);
        }
        catch (IOException)
        {
            // It hung up, as it should.
        }
    }

    private static async Task<string> ReadAsync(NetworkStream stream)
    {
        var (answer, buffer) = (new StringBuilder(), new byte[4096]);
        try
        {
            while (!answer.ToString().Contains("traceId", StringComparison.Ordinal)
                && await stream.ReadAsync(buffer, Cancel) is > 0 and var read)
            {
                answer.Append(Encoding.UTF8.GetString(buffer, 0, read));
            }
        }
        catch (IOException)
        {
            // What was read before the other side hung up is what counts.
        }

        return answer.ToString();
    }
}
