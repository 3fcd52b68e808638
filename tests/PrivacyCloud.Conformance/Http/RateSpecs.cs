using System.Net;
using PrivacyCloud.Api;
using static PrivacyCloud.Conformance.Http.Answers;

namespace PrivacyCloud.Conformance.Http;

public sealed class RateSpecs : IAsyncLifetime
{
    private readonly ApiUnderTest _api = new() { Options = new ApiOptions { SecretKeyPerSecondMax = 5 } };

    public ValueTask InitializeAsync() => _api.InitializeAsync();

    public ValueTask DisposeAsync() => _api.DisposeAsync();

    [Fact]
    public async Task The_121st_call_in_a_minute_is_one_too_many_and_other_addresses_are_unharmed()
    {
        for (var call = 1; call <= 120; call++)
            Assert.Equal(HttpStatusCode.OK, (await _api.Anonymous.ReadAsync("/v1/ledger/keys")).StatusCode);

        var answer = await _api.Anonymous.ReadAsync("/v1/ledger/keys");
        await answer.ProblemAsync(429, "rate.exceeded");
        Assert.True(answer.Headers.RetryAfter!.Delta > TimeSpan.Zero);
        Assert.Equal(HttpStatusCode.OK, (await _api.Anonymous.ReadAsync("/healthz")).StatusCode);
        using var elsewhere = From("127.0.0.2");
        Assert.Equal(HttpStatusCode.OK, (await elsewhere.ReadAsync("/v1/ledger/keys")).StatusCode);
        using var holder = _api.Client(_api.First.Secret);
        Assert.Equal(HttpStatusCode.OK, (await holder.ReadAsync("/v1/tenant")).StatusCode);
    }

    [Fact]
    public async Task Keys_that_are_none_count_against_the_address_that_tries_them()
    {
        using var client = _api.Client("sk_nonsense");
        for (var call = 1; call <= 120; call++)
            Assert.Equal(HttpStatusCode.Unauthorized, (await client.ReadAsync("/v1/tenant")).StatusCode);

        await (await client.ReadAsync("/v1/tenant")).ProblemAsync(429, "rate.exceeded");
        await (await _api.Anonymous.ReadAsync("/v1/ledger/keys")).ProblemAsync(429, "rate.exceeded");
        using var holder = _api.Client(_api.First.Secret);
        Assert.Equal(HttpStatusCode.OK, (await holder.ReadAsync("/v1/tenant")).StatusCode);
    }

    [Fact]
    public async Task A_secret_key_that_calls_too_often_waits_and_the_others_do_not()
    {
        using var busy = _api.Client(_api.First.Secret);
        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => busy.ReadAsync("/v1/tenant")));
        var refused = answers.First(one => one.StatusCode == HttpStatusCode.TooManyRequests);
        await refused.ProblemAsync(429, "rate.exceeded");
        Assert.True(refused.Headers.RetryAfter!.Delta > TimeSpan.Zero);
        using var other = _api.Client(_api.Second.Secret);
        Assert.Equal(HttpStatusCode.OK, (await other.ReadAsync("/v1/tenant")).StatusCode);
    }

    private HttpClient From(string address)
    {
        var handler = new SocketsHttpHandler
        {
            ConnectCallback = async (context, cancel) =>
            {
                var socket = new System.Net.Sockets.Socket(
                    System.Net.Sockets.AddressFamily.InterNetwork, System.Net.Sockets.SocketType.Stream,
                        System.Net.Sockets.ProtocolType.Tcp);
                socket.Bind(new IPEndPoint(IPAddress.Parse(address), 0));
                await socket.ConnectAsync(context.DnsEndPoint, cancel);
                return new System.Net.Sockets.NetworkStream(socket, ownsSocket: true);
            },
        };
        return new(handler) { BaseAddress = _api.Address };
    }
}
