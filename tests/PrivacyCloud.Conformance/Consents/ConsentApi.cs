using PrivacyCloud.Conformance.Http;

namespace PrivacyCloud.Conformance.Consents;

/// <summary>The real pipeline with two brands that ask for consent.</summary>
public sealed class ConsentApi : IAsyncLifetime
{
    public ApiUnderTest Api { get; } = new();

    public async ValueTask InitializeAsync()
    {
        await Api.InitializeAsync();
        await Api.AskAsync(Api.First);
        await Api.AskAsync(Api.Second);
    }

    public ValueTask DisposeAsync() => Api.DisposeAsync();
}
