using System.Data.Common;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using PrivacyCloud.Api.Health;
using PrivacyCloud.Cluster.Sight;
using PrivacyCloud.Runtime.Access;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Storage.Postgres;

namespace PrivacyCloud.Silo.Hosting;

/// <summary>Serves until told to stop, and then hands over what it owns.</summary>
internal static class SiloServing
{
    /// <summary>Longer than a silo may take to hand over (<see cref="Cluster.Hosting.CellOptions"/>).</summary>
    public static readonly TimeSpan StopsWithin = TimeSpan.FromSeconds(60);

    private const int UsageError = 2;
    private const int CannotStart = 3;
    private const int LostStore = 4;
    private const string OperatorKeyFile = "operator.key";

    private static readonly TimeSpan LeavesWithin = TimeSpan.FromSeconds(3);

    public static async Task<int> RunAsync(SiloOptions options, CancellationToken cancel)
    {
        if (options.Faults() is { Count: > 0 } faults)
        {
            return Say(UsageError, faults);
        }

        try
        {
            Directory.CreateDirectory(options.Serve.Data);
            var key = await OperatorKey.OpenAsync(Path.Combine(options.Serve.Data, OperatorKeyFile), cancel);
            var tokens = await DatabaseSignIn.BeginAsync(options.StoreSignIn, cancel);
            await using var app = SiloHost.Build(options, key, tokens);
            return await ServeAsync(app, key, cancel);
        }
        catch (Exception fault) when (fault is PgRefusedException or OverloadedException or DbException or IOException
            or UnauthorizedAccessException or InvalidDataException)
        {
            return Say(CannotStart, [fault.Message]);
        }
    }

    private static async Task<int> ServeAsync(WebApplication app, OpenedOperatorKey key, CancellationToken cancel)
    {
        var readiness = app.Services.GetRequiredService<Readiness>();
        readiness.Wait("start");
        await app.StartAsync(cancel);
        readiness.Ready("start");
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses;
        Console.WriteLine($"PrivacyCloud is ready at {addresses?.FirstOrDefault()}");
        if (key.MadeNow is { } made)
        {
            Console.WriteLine($"  Operator key        {made}   (shown this once; it founds groups and tenants)");
        }

        return await EndAsync(app.WaitForShutdownAsync(cancel), app.Services.GetRequiredService<Departure>());
    }

    /// <summary>
    /// Ends when told to. A silo that leaves because it has lost its store has calls that hang in it: it waits for them
    /// a moment and no longer, for what it owned is waited for elsewhere. It is as if it were killed, then.
    /// </summary>
    private static async Task<int> EndAsync(Task ending, Departure departure)
    {
        await Task.WhenAny(ending, departure.Begun);
        if (departure.Begun.IsCompleted)
        {
            await Task.WhenAny(ending, Task.Delay(LeavesWithin));
            Environment.Exit(LostStore);
        }

        await ending;
        return 0;
    }

    private static int Say(int code, IReadOnlyList<string> faults)
    {
        foreach (var fault in faults)
        {
            Console.Error.WriteLine(fault);
        }

        return code;
    }
}
