using PrivacyCloud.Conformance.Consents;
using PrivacyCloud.Conformance.Http;
using PrivacyCloud.Conformance.Postgres;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Storage;

namespace PrivacyCloud.Conformance.Sharing;

/// <summary>
/// Two hosts over one database for each region and one folder of keys and documents. Made when first asked for, so that
/// the specs, and not their fixture, are skipped where there is no server.
/// </summary>
public sealed class SharedApi : IAsyncDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"privacycloud-shared-{Guid.NewGuid():n}");
    private SharedDatabases? _databases;

    public ApiUnderTest One { get; private set; } = null!;

    public ApiUnderTest Other { get; private set; } = null!;

    public FoundedTenant First => One.First;

    public GroupId Group => One.Group;

    /// <summary>The database of the region in which <see cref="First"/> is.</summary>
    public PostgresDatabase Database => _databases![ApiUnderTest.Vietnam];

    /// <summary>Starts both hosts, if nobody has.</summary>
    public async ValueTask NeedAsync()
    {
        if (_databases is not null)
            return;

        var databases = await SharedDatabases.MakeAsync(ApiUnderTest.Vietnam, ApiUnderTest.Japan);
        One = Host(databases);
        Other = Host(databases);
        _databases = databases;
        await One.InitializeAsync();
        await One.AskAsync(One.First);
        await Other.StartAsync(CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        if (_databases is null)
            return;

        await Other.DisposeAsync();
        await One.DisposeAsync();
        await _databases.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private ApiUnderTest Host(SharedDatabases databases) => new(
        _folder, services => services.AddPostgresStorage(databases.Options(Path.Combine(_folder, "data"))));
}
