using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace PrivacyCloud.Bench.Cluster;

/// <summary>Orleans alone: a grain for each, under a key as long as ours, that answers the bytes it is sent.</summary>
internal sealed class BareOwners(IHost host) : IOwners
{
    /// <summary>About as many as one decision is.</summary>
    private const int Size = 500;

    private readonly byte[] _sent = new byte[Size];
    private readonly IGrainFactory _grains = host.Services.GetRequiredService<IGrainFactory>();

    public static async Task<IOwners> OpenAsync() => new BareOwners(await LocalSilo.StartAsync(static _ => { }));

    public Task PrepareAsync(int number) => Task.CompletedTask;

    public Task CallAsync(int number) => _grains.GetGrain<IBareGrain>(KeyOf(number)).SayAsync(_sent);

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        host.Dispose();
    }

    private static string KeyOf(int number) =>
        $"{People.Log}/sub_{new Guid(number + 1, 0x7abc, 0x7def, 0x80, 1, 2, 3, 4, 5, 6, 7):n}";
}
