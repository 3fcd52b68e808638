using System.Data.Common;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using PrivacyCloud.Api.Health;
using PrivacyCloud.Runtime.Access;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Reactors;
using PrivacyCloud.Standalone.Demo;
using PrivacyCloud.Standalone.Hosting;
using PrivacyCloud.Storage.Files;
using PrivacyCloud.Storage.Postgres;

namespace PrivacyCloud.Standalone.Verbs;

/// <summary>Serves until told to stop.</summary>
internal static class ServeVerb
{
    private const int UsageError = 2;
    private const int CannotStart = 3;
    private const string OperatorKeyFile = "operator.key";

    public static async Task<int> RunAsync(ServeOptions options, CancellationToken cancel)
    {
        if (options.Faults() is { Count: > 0 } faults)
        {
            return Say(UsageError, faults);
        }

        try
        {
            MakeFolder(options.Data);
            var operatorKey = await OperatorKey.OpenAsync(Path.Combine(options.Data, OperatorKeyFile), cancel)
                .ConfigureAwait(false);
            var app = StandaloneHost.Build(options, operatorKey);
            await using (app.ConfigureAwait(false))
            {
                await ServeAsync(app, options, operatorKey, cancel).ConfigureAwait(false);
            }

            return 0;
        }
        catch (Exception fault) when (
            fault is DataFolderInUseException or PgRefusedException or OverloadedException or DbException
                or IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return Say(CannotStart, [fault.Message]);
        }
    }

    /// <summary>What lies in the folder is for its owner alone.</summary>
    private static void MakeFolder(string data)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(data);
        }
        else
        {
            Directory.CreateDirectory(data, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private static async Task ServeAsync(
        WebApplication app, ServeOptions options, OpenedOperatorKey operatorKey, CancellationToken cancel)
    {
        var readiness = app.Services.GetRequiredService<Readiness>();
        readiness.Wait("start");
        var sweeper = app.Services.GetRequiredService<Sweeper>();
        if (options.Demo)
        {
            sweeper.Hold();
        }

        await app.StartAsync(cancel).ConfigureAwait(false);
        if (options.Demo)
        {
            await app.Services.GetRequiredService<DemoLoader>().LoadAsync(cancel).ConfigureAwait(false);
            sweeper.LetGo();
        }

        readiness.Ready("start");
        Announce(app, options, operatorKey);
        await app.WaitForShutdownAsync(cancel).ConfigureAwait(false);
    }

    private static void Announce(WebApplication app, ServeOptions options, OpenedOperatorKey operatorKey)
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses;
        foreach (var address in addresses ?? [])
        {
            Console.WriteLine($"PrivacyCloud is ready at {address}");
            Console.WriteLine($"  Deadline explainer  {address}/deadlines");
            Console.WriteLine($"  Staff sign-in       {address}/work/sign-in");
            Console.WriteLine($"  Operator sign-in    {address}/operator/sign-in");
            Console.WriteLine($"  API document        {address}/openapi/v1.json");
        }

        CellNotice.Say(app.Services.GetRequiredService<ILedger>(), options);
        if (DemoKeysFile.Find(options.Data) is { } demo)
        {
            Console.WriteLine($"  Demo shops          {addresses?.FirstOrDefault()}/demo/shop");
            Console.WriteLine($"  Demo accounts       {string.Join(", ", demo.Tenants.Select(t => t.Slug))}");
            Console.WriteLine($"  Their keys, staff   {Path.GetFullPath(DemoKeysFile.PathIn(options.Data))}");
        }

        if (operatorKey.MadeNow is { } key)
        {
            Console.WriteLine($"  Operator key        {key}   (shown this once; it founds groups and tenants)");
        }
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
