namespace PrivacyCloud.Cluster.Tests.Documents;

/// <summary>One Azurite for all specs that leave it alive, with an account for each of them.</summary>
public sealed class SharedAzurite : IAsyncDisposable
{
    private const int AccountsMax = 64;

    private readonly Lazy<Task<Azurite>> _azurite = new(() => Azurite.StartAsync(Azurite.NewAccounts(AccountsMax)));

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_azurite is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
            await (await _azurite.Value).DisposeAsync();
    }

    internal static async Task<Azurite> GetAsync() =>
        await (await TestContext.Current.GetFixture<SharedAzurite>())!._azurite.Value;
}
