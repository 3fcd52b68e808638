namespace PrivacyCloud.Cluster.Tests.Documents;

/// <summary>A network between a silo and its account that does what a spec wants with a call or an answer.</summary>
internal sealed class Network() : DelegatingHandler(new SocketsHttpHandler())
{
    /// <summary>Done with a call before it leaves, after it was signed.</summary>
    public Func<HttpRequestMessage, CancellationToken, Task> Leaving { get; init; } =
        static (_, _) => Task.CompletedTask;

    /// <summary>Done with an answer before it is told.</summary>
    public Func<HttpResponseMessage, Task> Arriving { get; init; } = static _ => Task.CompletedTask;

    /// <summary>Changes one byte in the middle of a body, and nothing else of it.</summary>
    public static async Task<HttpContent> DamagedAsync(HttpContent content)
    {
        var bytes = await content.ReadAsByteArrayAsync(CancellationToken.None);
        bytes[bytes.Length / 2] ^= 1;
        ByteArrayContent damaged = new(bytes);
        foreach (var (name, values) in content.Headers)
            damaged.Headers.TryAddWithoutValidation(name, values);

        return damaged;
    }

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await Leaving(request, cancellationToken);
        var answer = await base.SendAsync(request, cancellationToken);
        await Arriving(answer);
        return answer;
    }
}
