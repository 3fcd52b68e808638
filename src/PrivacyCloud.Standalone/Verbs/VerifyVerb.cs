using System.Data.Common;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Standalone.Hosting;
using PrivacyCloud.Storage.Files;
using PrivacyCloud.Storage.Postgres;

namespace PrivacyCloud.Standalone.Verbs;

/// <summary>Recomputes a whole data folder; 0 when all of it holds.</summary>
internal static class VerifyVerb
{
    public static async Task<int> RunAsync(string data, StoreSetting setting, CancellationToken cancel)
    {
        if (setting.Faults.Count > 0)
        {
            await Console.Error.WriteLineAsync(string.Join('\n', setting.Faults)).ConfigureAwait(false);
            return 2;
        }

        if (!Directory.Exists(data))
        {
            await Console.Error.WriteLineAsync("There is no such data folder.").ConfigureAwait(false);
            return 2;
        }

        var services = new ServiceCollection();
        setting.Add(services, data, setting.IsShared ? [.. setting.Connections.Keys] : CellOptions.In(data));
        var provider = services.BuildServiceProvider();
        await using (provider.ConfigureAwait(false))
        {
            try
            {
                return await VerifyAsync(provider.GetRequiredService<ILedger>(), cancel).ConfigureAwait(false);
            }
            catch (Exception refused) when (
                refused is DataFolderInUseException or PgRefusedException or OverloadedException or DbException)
            {
                await Console.Error.WriteLineAsync(refused.Message).ConfigureAwait(false);
                return 3;
            }
        }
    }

    private static async Task<int> VerifyAsync(ILedger ledger, CancellationToken cancel)
    {
        var bad = 0;
        foreach (var log in ledger.Logs)
        {
            var faults = await FaultsAsync(ledger, log, cancel).ConfigureAwait(false);
            bad += faults.Count > 0 ? 1 : 0;
            foreach (var fault in faults)
            {
                await Console.Error.WriteLineAsync($"{log}: {fault}").ConfigureAwait(false);
            }
        }

        await Console.Out.WriteLineAsync($"{ledger.Logs.Count} logs, {bad} that do not hold.").ConfigureAwait(false);
        return bad == 0 ? 0 : 1;
    }

    private static async Task<IReadOnlyList<string>> FaultsAsync(ILedger ledger, LogId log, CancellationToken cancel)
    {
        try
        {
            var found = await ledger.VerifyAsync(log, cancel).ConfigureAwait(false);
            var root = Convert.ToHexStringLower(found.Root.Span);
            await Console.Out.WriteLineAsync($"{log}  {found.Size,10} entries  root {root}").ConfigureAwait(false);
            return found.Faults;
        }
        catch (LogUnavailableException unavailable)
        {
            return [unavailable.Message];
        }
    }
}
