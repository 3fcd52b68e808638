using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PrivacyCloud.Cluster.Hosting;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Bench.Cluster;

/// <summary>The engine on a cluster of one silo: a grain for each, and every call with identity and filters.</summary>
internal sealed class SiloOwners : IOwners
{
    private readonly TemporaryFolder _folder;
    private readonly IHost _host;
    private readonly ICommandGateway _gateway;
    private readonly People _people;

    private SiloOwners(TemporaryFolder folder, IHost host)
    {
        (_folder, _host) = (folder, host);
        _gateway = host.Services.GetRequiredService<ICommandGateway>();
        _people = new(host.Services.GetRequiredService<ILedger>());
    }

    public static async Task<IOwners> OpenAsync()
    {
        TemporaryFolder folder = new();
        var host = await LocalSilo.StartAsync(silo =>
        {
            Parts.AddTo(silo.Services, folder);
            silo.AddPrivacyCloudEngine(Parts.Options, new() { Region = People.Vietnam, Rebalances = false });
        });
        await host.Services.GetRequiredService<ILedger>().FoundAsync(People.Log, CancellationToken.None);
        return new SiloOwners(folder, host);
    }

    public Task PrepareAsync(int number) => _people.MeetAsync(number);

    public Task CallAsync(int number) => People.DecideAsync(_gateway, number);

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
        _folder.Dispose();
    }
}
