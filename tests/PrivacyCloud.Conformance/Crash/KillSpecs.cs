namespace PrivacyCloud.Conformance.Crash;

/// <summary>The host is killed under load again and again; nothing it ever acknowledged is lost or doubled.</summary>
public sealed class KillSpecs
{
    private const int Seed = 2_026;
    private const int Kills = 4;
    private const int CompaniesMax = 3;
    private const int CallsBeforeKillMax = 60;

    [Fact(Timeout = 480_000)]
    public async Task Whatever_was_acknowledged_before_any_kill_is_in_the_ledger_once_and_nothing_is_there_twice()
    {
        using var folder = await LoadedDemo.CopyAsync();
        var accounts = folder.Accounts().Take(CompaniesMax).ToArray();
        Load load = new(accounts, Seed);
        Random random = new(Seed);
        for (var round = 0; round < Kills; round++)
            await KillAsync(folder, load, round, random.Next(1, CallsBeforeKillMax));

        await using (var host = HostProcess.Serve(folder.Path))
        {
            var address = await host.ReadyAsync();
            foreach (var account in accounts)
                await CheckAsync(account, address, load);

            host.Terminate();
            Assert.Equal(0, await host.ExitAsync());
        }

        await using var verify = HostProcess.Run("verify", "--data", folder.Path);
        Assert.True(await verify.ExitAsync() == 0, verify.Errors);
    }

    private static async Task KillAsync(CrashFolder folder, Load load, int round, int calls)
    {
        await using var host = HostProcess.Serve(folder.Path);
        var address = await host.ReadyAsync();
        await load.RunAsync(round, address, new(calls, onSent: round % 2 == 1, host.Kill));
        Assert.Equal(HostProcess.ExitOfKilled, await host.ExitAsync());
    }

    private static async Task CheckAsync(Account account, Uri address, Load load)
    {
        using var client = account.Client(address);
        var calls = load.Calls.Where(call => call.To == account).ToArray();
        var open = calls.Where(call => call.Position is null).ToArray();
        var found = await LedgerCopy.ReadAsync(client);
        Assert.NotEmpty(open);
        Assert.All(open, call => Assert.InRange(found.Marks[call.Mark].Count(), 0, 1));
        Assert.All(calls.Except(open), call => Assert.Equal([call.Position!.Value], found.Marks[call.Mark]));

        foreach (var call in open)
            Assert.True(await call.SendAsync(client, () => { }), "What was cut off can be sent again.");

        var grown = await LedgerCopy.ReadAsync(client);
        Assert.All(calls, call => Assert.Equal([call.Position!.Value], grown.Marks[call.Mark]));
        Assert.Equal(calls.Length, grown.Marks.Count);
        await RepeatAsync(calls, client, grown.Size);
        await new Promises(client).HoldAsync(
            load.Checkpoints.Where(one => one.Of == account).Select(one => one.Note), grown);
    }

    /// <summary>Sent once more, every call answers what it answered, and nothing comes to the ledger.</summary>
    private static async Task RepeatAsync(Call[] calls, HttpClient client, int size)
    {
        foreach (var call in calls)
        {
            var before = call.Position;
            Assert.True(await call.SendAsync(client, () => { }), "What was done can be sent again.");
            Assert.Equal(before, call.Position);
        }

        Assert.Equal(size, (await LedgerCopy.ReadAsync(client)).Size);
    }
}
