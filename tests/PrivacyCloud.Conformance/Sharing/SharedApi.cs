using PrivacyCloud.Conformance.Consents;
using PrivacyCloud.Conformance.Http;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Storage;

namespace PrivacyCloud.Conformance.Sharing;

/// <summary>Two hosts over one database for each region and one folder of keys and documents.</summary>
public sealed class SharedApi : IAsyncLifetime
{
    private SharedDatabases? _databases;

    public ApiUnderTest One { get; private set; } = null!;

    public ApiUnderTest Other { get; private set; } = null!;

    public FoundedTenant First => One.First;

    public GroupId Group => One.Group;

    public async ValueTask InitializeAsync()
    {
        if (await SharedDatabases.TryMakeAsync(ApiUnderTest.Vietnam, ApiUnderTest.Japan) is not { } databases)
            return;

        _databases = databases;
        var folder = Path.Combine(Path.GetTempPath(), $"privacycloud-shared-{Guid.NewGuid():n}");
        One = new(folder, services => services.AddPostgresStorage(databases.Options(Path.Combine(folder, "data"))));
        Other = new(folder, services => services.AddPostgresStorage(databases.Options(Path.Combine(folder, "data"))));
        await One.InitializeAsync();
        await One.AskAsync(One.First);
        await Other.StartAsync(CancellationToken.None);
    }

    /// <summary>Skips, with the reason, the spec that asks where there is no server.</summary>
    public void Need() => Assert.SkipWhen(_databases is null, SharedDatabases.WhyNot);

    public async ValueTask DisposeAsync()
    {
        if (_databases is null)
            return;

        await Other.DisposeAsync();
        await One.DisposeAsync();
        await _databases.DisposeAsync();
    }
}
