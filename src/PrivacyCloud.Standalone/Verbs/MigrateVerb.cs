using System.CommandLine;
using System.Data.Common;
using PrivacyCloud.Standalone.Hosting;
using PrivacyCloud.Storage.Postgres;

namespace PrivacyCloud.Standalone.Verbs;

/// <summary>
/// Brings the databases to what this program needs. It runs as the role that owns them, which no serving process is.
/// </summary>
internal static class MigrateVerb
{
    private const int UsageError = 2;
    private const int Refused = 3;

    /// <summary>Makes the verb; a host may have something to do first, before any database is asked.</summary>
    public static Command Build(
        Option<string[]> stores, Option<string[]> region, Func<ParseResult, CancellationToken, Task>? first = null)
    {
        var command = new Command(
            "migrate", "Makes or brings forward the tables of each --store, as the role that owns the database.");
        command.SetAction((parsed, cancel) => RunAsync(
            StoreSetting.Read(parsed.GetValue(stores) ?? [], CellOptions.RegionsOf(parsed, region)),
            () => first?.Invoke(parsed, cancel) ?? Task.CompletedTask, cancel));
        return command;
    }

    private static async Task<int> RunAsync(StoreSetting setting, Func<Task> first, CancellationToken cancel)
    {
        var faults = setting.IsShared ? setting.Faults : [.. setting.Faults, "migrate needs --store."];
        foreach (var fault in faults)
        {
            await Console.Error.WriteLineAsync(fault).ConfigureAwait(false);
        }

        return faults.Count > 0 ? UsageError : await MigrateAsync(setting, first, cancel).ConfigureAwait(false);
    }

    private static async Task<int> MigrateAsync(StoreSetting setting, Func<Task> first, CancellationToken cancel)
    {
        try
        {
            await first().ConfigureAwait(false);
            foreach (var (region, connection) in setting.Connections)
            {
                var steps = await PgMigrator.RunAsync(connection, region, new PgRoles(), cancel).ConfigureAwait(false);
                await Console.Out.WriteLineAsync(steps == 0
                    ? $"{region}: nothing to do."
                    : $"{region}: brought forward by {steps} of the program's steps.").ConfigureAwait(false);
            }

            return 0;
        }
        catch (Exception refused) when (refused is PgRefusedException or DbException or InvalidDataException)
        {
            await Console.Error.WriteLineAsync(refused.Message).ConfigureAwait(false);
            return Refused;
        }
    }
}
