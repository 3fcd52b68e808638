using Microsoft.Extensions.DependencyInjection;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Bench.Cluster;

/// <summary>The engine in one process: a mailbox for each.</summary>
internal sealed class MailboxOwners : IOwners
{
    private readonly TemporaryFolder _folder = new();
    private readonly ServiceProvider _services;
    private readonly InProcessGateway _gateway;
    private readonly People _people;

    private MailboxOwners()
    {
        ServiceCollection services = new();
        Parts.AddTo(services, _folder);
        _services = services.BuildServiceProvider();
        _people = new(_services.GetRequiredService<ILedger>());
        _gateway = ActivatorUtilities.CreateInstance<InProcessGateway>(_services);
    }

    public static async Task<IOwners> OpenAsync()
    {
        var owners = new MailboxOwners();
        await owners._services.GetRequiredService<ILedger>().FoundAsync(People.Log, CancellationToken.None);
        return owners;
    }

    public Task PrepareAsync(int number) => _people.MeetAsync(number);

    public Task CallAsync(int number) => People.DecideAsync(_gateway, number);

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _folder.Dispose();
    }
}
