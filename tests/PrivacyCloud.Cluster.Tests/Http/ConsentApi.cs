using PrivacyCloud.Conformance.Http;
using PrivacyCloud.Conformance.Postgres;

namespace PrivacyCloud.Conformance.Consents;

/// <summary>Two brands that ask for consent, on a cluster.</summary>
public sealed class ConsentApi(PostgresServer server) : IAsyncLifetime
{
    public ApiUnderTest Api { get; } = new(server);

    public async ValueTask InitializeAsync()
    {
        await Api.InitializeAsync();
        await Api.AskAsync(Api.First);
        await Api.AskAsync(Api.Second);
    }

    public ValueTask DisposeAsync() => Api.DisposeAsync();
}
