using Microsoft.Extensions.DependencyInjection;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Storage;

namespace PrivacyCloud.Conformance.Postgres;

/// <summary>A driver with a connection that may be the wrong one.</summary>
internal sealed class PgUnchecked(string folder, string connection, string region = "vn-1") : IDisposable
{
    private readonly ServiceProvider _services = new ServiceCollection()
        .AddPostgresStorage(new()
        {
            Connections = new Dictionary<Region, string> { [Region.Parse(region)] = connection },
            Folder = folder,
            ConnectionsMax = 4,
            WritersMax = 2,
        })
        .BuildServiceProvider();

    /// <summary>Connects and checks.</summary>
    public ILedger Ledger => _services.GetRequiredService<ILedger>();

    public void Dispose() => _services.Dispose();
}
