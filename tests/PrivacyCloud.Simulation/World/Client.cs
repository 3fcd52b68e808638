using System.Globalization;
using System.Text;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Simulation.Model;

namespace PrivacyCloud.Simulation.World;

/// <summary>Somebody who sends commands, repeats what was not answered, and remembers what was.</summary>
internal sealed class Client(IWorld world, Random random, int number)
{
    private readonly Actor _actor = Actor.Of(new ApiKeyId(new Guid(number + 1, 0, 0, new byte[8])));
    private int _sent;

    public async Task RunAsync(int operations)
    {
        for (var at = 0; at < operations; at++)
            await (random.Next(100) switch
            {
                < 40 => AddOnceAsync(world.AnyStream(random)),
                < 55 => AddTwiceAtOnceAsync(world.AnyStream(random)),
                < 70 => AddBlindlyAsync(world.AnyStream(random)),
                < 78 => AddIfUnchangedAsync(world.AnyStream(random)),
                < 84 => ReadAsync(world.AnyStream(random)),
                < 92 => ArmAsync(world.AnyStream(random)),
                < 95 => ForgetAsync(),
                < 99 => MisuseAsync(world.AnyStream(random)),
                _ => SendUntilAnsweredAsync(new(world.AnyStream(random), new TallyCommand.Close(), _actor), -1),
            });
    }

    /// <summary>With an idempotency key it may be sent until it is answered.</summary>
    private Task<CommandOutcome> AddOnceAsync(StreamId stream)
    {
        var token = world.NextToken();
        return SendUntilAnsweredAsync(Add(stream, token, NextKey()), token);
    }

    /// <summary>
    /// The same call twice at once, even for two streams, as when an id is made anew for each sending.
    /// </summary>
    private async Task AddTwiceAtOnceAsync(StreamId one)
    {
        var (token, key) = (world.NextToken(), NextKey());
        var second = random.Next(2) == 0 ? one : Streams.AnyOf(one.Log, random);
        var answers = await Task.WhenAll(
            SendUntilAnsweredAsync(Add(one, token, key), token),
            SendUntilAnsweredAsync(Add(second, token, key), token));
        if (answers is [CommandOutcome.Done first, CommandOutcome.Done last]
            && (first.Version != last.Version || first.Position != last.Position
                || (!first.Replayed && !last.Replayed)))
        {
            world.Journal.Fault($"Two sendings of {token} were answered differently: {first} and {last}.");
        }
    }

    /// <summary>Without a key it is sent once, and an answer that never comes leaves it open.</summary>
    private async Task AddBlindlyAsync(StreamId stream)
    {
        var token = world.NextToken();
        await SendOnceAsync(new(stream, new TallyCommand.Add(token), _actor), token);
    }

    private async Task AddIfUnchangedAsync(StreamId stream)
    {
        var token = world.NextToken();
        var seen = random.Next(12);
        var told = world.Journal.VersionOf(stream);
        var outcome = await SendOnceAsync(
            new(stream, new TallyCommand.Add(token), _actor) { ExpectedVersion = seen }, token);
        if (outcome is CommandOutcome.Done done && done.Version != seen + 1)
            world.Journal.Fault($"{token} was added at {done.Version} though {seen} was expected.");

        if (outcome is CommandOutcome.Stale stale && stale.Version < told)
            world.Journal.Fault($"{stream} was said to be at {stale.Version}, and somebody was told of {told} before.");
    }

    /// <summary>Whatever any process has acknowledged before is known to the one that is asked now.</summary>
    private async Task ReadAsync(StreamId stream)
    {
        var (host, told) = (world.AnyHost(random), world.Journal.VersionOf(stream));
        var reading = host.Memory.VersionAsync(stream);
        await Task.WhenAny(reading, host.Death);
        if (host.IsAlive && await reading is var read && read < told)
            world.Journal.Fault($"{stream} was read at {read}, and somebody was told of {told} before.");
    }

    private Task<CommandOutcome> ArmAsync(StreamId stream)
    {
        var at = world.Clock.Now + Duration.FromMinutes(random.Next(-5, 60));
        Submission submission = new(stream, new TallyCommand.Arm(at), _actor)
        {
            Idempotency = new("arm", NextKey(), default),
        };
        return SendUntilAnsweredAsync(submission, -1);
    }

    private async Task ForgetAsync()
    {
        var host = world.AnyHost(random);
        var holder = new HolderId(new Guid(random.Next(1, 6), 1, 1, new byte[8]));
        world.Journal.Note($"forget {holder}");
        await TryAsync(host, () => host.Erasure.OrderAsync(
            world.AnyLog(random), holder, Domain.Vault.Compartment.Contact, null, _actor, CancellationToken.None));
    }

    /// <summary>One key for two different bodies: the second must be told so, and must change nothing.</summary>
    private async Task MisuseAsync(StreamId stream)
    {
        var (token, key) = (world.NextToken(), NextKey());
        if (await SendUntilAnsweredAsync(Add(stream, token, key), token) is not CommandOutcome.Done)
            return;

        var other = world.NextToken();
        var outcome = await SendUntilAnsweredAsync(Add(stream, other, key), other);
        if (outcome is not CommandOutcome.Mismatch)
            world.Journal.Fault($"A key used for another body was answered {outcome}.");
    }

    private async Task<CommandOutcome> SendUntilAnsweredAsync(Submission submission, int token)
    {
        while (true)
        {
            var host = world.AnyHost(random);
            var sending = () => host.Gateway.ExecuteAsync(submission, CancellationToken.None);
            if (await TryAsync(host, sending) is { } outcome)
            {
                Remember(submission, token, outcome);
                return outcome;
            }

            await world.BackOffAsync();
        }
    }

    private async Task<CommandOutcome?> SendOnceAsync(Submission submission, int token)
    {
        var host = world.AnyHost(random);
        try
        {
            var sending = () => host.Gateway.ExecuteAsync(submission, CancellationToken.None);
            if (await TryOnceAsync(host, sending) is { } outcome)
            {
                Remember(submission, token, outcome);
                return outcome;
            }

            world.Journal.Doubt(token);
        }
        catch (OverloadedException)
        {
            world.Journal.Refuse(token);
        }
        catch (OutcomeUnknownException)
        {
            world.Journal.Doubt(token);
        }

        return null;
    }

    private void Remember(Submission submission, int token, CommandOutcome outcome)
    {
        if (token < 0)
            return;

        if (outcome is CommandOutcome.Done { Position: { } position } done)
            world.Journal.Note(new Ack(token, submission.Stream, done.Version, position, done.Replayed));
        else
            world.Journal.Refuse(token);
    }

    /// <summary>Null when it is not known how it ended, or when it is known that nothing was done.</summary>
    private static async Task<CommandOutcome?> TryAsync(Host host, Func<Task<CommandOutcome>> call)
    {
        try
        {
            return await TryOnceAsync(host, call);
        }
        catch (Exception fault) when (fault is OverloadedException or OutcomeUnknownException)
        {
            return null;
        }
    }

    private static async Task<CommandOutcome?> TryOnceAsync(Host host, Func<Task<CommandOutcome>> call)
    {
        var answer = call();
        await Task.WhenAny(answer, host.Death);
        return answer.IsCompleted && host.IsAlive ? await answer : null;
    }

    private Submission Add(StreamId stream, int token, string key) => new(stream, new TallyCommand.Add(token), _actor)
    {
        Idempotency = new("add", key, Encoding.UTF8.GetBytes(token.ToString(CultureInfo.InvariantCulture))),
    };

    private string NextKey() => string.Create(CultureInfo.InvariantCulture, $"{number}-{_sent++}");
}
