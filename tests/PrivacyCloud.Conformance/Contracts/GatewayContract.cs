using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using PrivacyCloud.Conformance.Sqlite;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Simulation.Model;
using PrivacyCloud.Specs.Engine;

namespace PrivacyCloud.Conformance.Contracts;

/// <summary>What every engine promises, whichever of its doors a command comes through.</summary>
public abstract class GatewayContract : IAsyncLifetime
{
    private static readonly StreamId One = Tally.StreamOf(Given.Log, 1);
    private static readonly StreamId Two = Tally.StreamOf(Given.Log, 2);

    private readonly SqliteUnderTest _store = new();
    private readonly List<IAsyncDisposable> _engines = [];

    public async ValueTask InitializeAsync() => await _store.Ledger.FoundAsync(Given.Log, Given.Cancel);

    public async ValueTask DisposeAsync()
    {
        foreach (var engine in _engines)
            await engine.DisposeAsync();

        await _store.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Commands_of_one_stream_run_one_after_the_other_whichever_door_they_come_through()
    {
        var engine = await OpenAsync();

        var answers = await Task.WhenAll(Enumerable.Range(1, 120).Select(
            token => DoneAsync(engine, token, Add(One, token))));

        Assert.Equal(Enumerable.Range(1, 120), answers.Select(done => (int)done.Version).Order());
        Assert.Equal(Enumerable.Range(1, 120), (await TokensAsync(One)).Order());
    }

    [Fact]
    public async Task A_repeated_key_answers_the_same_and_changes_nothing()
    {
        var engine = await OpenAsync();
        await DoneAsync(engine, 0, Add(Two, 9));
        var first = await DoneAsync(engine, 0, Add(One, 1, "key"));
        await DoneAsync(engine, 1, Add(One, 2));

        var again = await DoneAsync(engine, 1, Add(One, 1, "key"));

        Assert.True(again.Replayed);
        Assert.Equal((first.Version, first.Position), (again.Version, again.Position));
        Assert.Equal(first.Answer, again.Answer);
        Assert.Equal([1, 2], await TokensAsync(One));
    }

    [Fact]
    public async Task The_same_key_with_another_body_is_a_mismatch()
    {
        var engine = await OpenAsync();
        await DoneAsync(engine, 0, Add(One, 1, "key", "one"));

        Assert.IsType<CommandOutcome.Mismatch>(await SendAsync(engine, 1, Add(One, 2, "key", "other")));
        Assert.Equal([1], await TokensAsync(One));
    }

    [Fact]
    public async Task A_command_decided_on_an_older_version_is_told_so()
    {
        var engine = await OpenAsync();
        await DoneAsync(engine, 0, Add(One, 1));

        Assert.Equal(
            new CommandOutcome.Stale(1), await SendAsync(engine, 1, Add(One, 2) with { ExpectedVersion = 0 }));
        Assert.Equal([1], await TokensAsync(One));
    }

    [Fact]
    public async Task What_a_caller_has_read_of_a_stream_that_went_on_since_misleads_nobody()
    {
        var engine = await OpenAsync();
        SeenState open = new(new TallyState.Open([1], null, 0), 1), closed = new(new TallyState.Closed(1), 1);
        foreach (var stream in (StreamId[])[One, Two])
            await _store.Ledger.AppendAsync(
                Given.Item(
                    stream, 0, Tally.Description.Events.Write(new TallyEvent.Added(1)),
                    Tally.Description.Events.Write(new TallyEvent.Added(2))),
                Given.Cancel);

        Assert.Equal(3, (await DoneAsync(engine, 0, Add(One, 3) with { Seen = open })).Version);
        Assert.Equal(3, (await DoneAsync(engine, 0, Add(Two, 3) with { Seen = closed })).Version);
        Assert.Equal([1, 2, 3], await TokensAsync(One));
        Assert.Equal([1, 2, 3], await TokensAsync(Two));
    }

    [Fact]
    public async Task Sixteen_replays_at_once_leave_one_record()
    {
        var engine = await OpenAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(
            door => DoneAsync(engine, door, Add(One, 1, "key"))));

        Assert.Equal([1], await TokensAsync(One));
        Assert.Single(answers, done => !done.Replayed);
        Assert.Single(answers.Select(done => (done.Version, done.Position)).Distinct());
    }

    [Fact]
    public async Task Sixteen_replays_at_once_that_each_made_a_new_id_leave_one_record()
    {
        var engine = await OpenAsync();

        var answers = await Task.WhenAll(Enumerable.Range(1, 16).Select(
            door => DoneAsync(engine, door, Add(Tally.StreamOf(Given.Log, door), 1, "key") with { Fresh = true })));

        Assert.Single(answers.Select(done => done.Position).Distinct());
        Assert.Equal(1, (await _store.Ledger.HeadAsync(Given.Log, Given.Cancel)).Size);
    }

    [Fact]
    public async Task What_was_fresh_is_owned_like_everything_else_from_then_on()
    {
        var engine = await OpenAsync();
        await DoneAsync(engine, 0, Add(One, 1) with { Fresh = true });

        await Task.WhenAll(Enumerable.Range(2, 20).Select(token => DoneAsync(engine, token, Add(One, token))));

        Assert.Equal(Enumerable.Range(1, 21), (await TokensAsync(One)).Order());
    }

    [Fact]
    public async Task A_refusal_says_why_and_keeps_nothing()
    {
        var engine = await OpenAsync();
        await DoneAsync(engine, 0, new(One, new TallyCommand.Close(), Actor.Operator));

        var refused = Assert.IsType<CommandOutcome.Refused>(await SendAsync(engine, 1, Add(One, 1, "key")));

        Assert.Equal("tally.closed", refused.Reason.Code);
        Assert.Equal(1, (await _store.Ledger.HeadAsync(Given.Log, Given.Cancel)).Size);
        Assert.IsType<CommandOutcome.Refused>(await SendAsync(engine, 0, Add(One, 1, "key")));
    }

    [Fact]
    public async Task A_log_that_is_not_there_is_named_as_such()
    {
        var engine = await OpenAsync();

        var fault = await Assert.ThrowsAsync<LogUnavailableException>(
            () => SendAsync(engine, 0, Add(Tally.StreamOf(Given.OtherLog, 1), 1)));

        Assert.Equal((Given.OtherLog, LogFault.Missing), (fault.Log, fault.Fault));
    }

    [Fact]
    public async Task A_command_for_another_kind_of_stream_is_a_defect_of_the_caller()
    {
        var engine = await OpenAsync();

        await Assert.ThrowsAsync<ArgumentException>(() => SendAsync(
            engine, 0, new(One, new Domain.Duties.DutyCommand.Complete(), Actor.Operator)));
        await Assert.ThrowsAsync<ArgumentException>(() => SendAsync(
            engine, 0, new(new(Given.Log, "unheard-of", "x"), new TallyCommand.Add(1), Actor.Operator)));
    }

    [Fact]
    public async Task An_entity_for_which_too_many_wait_answers_overload_and_forgets_the_command()
    {
        ModelStore store = new();
        store.Found(Given.Log);
        Gate gate = new();
        var engine = Keep(await OpenAsync(Parts(new ModelLedger(store, gate), new ModelVault(store, gate), 2)));
        var arrived = gate.CloseAsync();
        List<Task<CommandOutcome>> sent = [SendAsync(engine, 0, Add(One, 1))];
        await arrived;

        sent.AddRange(Enumerable.Range(2, 9).Select(token => SendAsync(engine, 0, Add(One, token))));
        var over = await Assert.ThrowsAsync<OverloadedException>(() => Task.WhenAny(sent[1..]).Unwrap());
        gate.Open();
        await Task.WhenAll(sent).ContinueWith(_ => { }, Given.Cancel, default, TaskScheduler.Default);

        Assert.True(over.RetryAfter > TimeSpan.Zero);
        var done = sent.Count(one => one.IsCompletedSuccessfully);
        Assert.InRange(done, 2, 4);
        Assert.Equal(done, store.In(Given.Log, log => log.Stream(One).Count()));
    }

    /// <summary>Opens the engine over these parts; each of its processes has a feed of its own.</summary>
    protected abstract Task<IEngineUnderTest> OpenAsync(EngineParts parts);

    private async Task<IEngineUnderTest> OpenAsync() =>
        Keep(await OpenAsync(Parts(_store.Ledger, _store.Vault, new RuntimeOptions().MailboxLettersMax)));

    private IEngineUnderTest Keep(IEngineUnderTest engine)
    {
        _engines.Add(engine);
        return engine;
    }

    private static EngineParts Parts(ILedger ledger, IVault vault, int lettersMax) => new(
        ledger, vault, TimeProvider.System, new() { MailboxLettersMax = lettersMax, ConflictRetriesMax = 50 }, new(),
        NullLogger<EngineParts>.Instance);

    private static Submission Add(StreamId stream, int token) =>
        new(stream, new TallyCommand.Add(token), Actor.Operator);

    private static Submission Add(StreamId stream, int token, string key, string body = "body") =>
        Add(stream, token) with { Idempotency = new("add", key, Encoding.UTF8.GetBytes(body)) };

    private static Task<CommandOutcome> SendAsync(IEngineUnderTest engine, int door, Submission submission) =>
        engine.Gateways[door % engine.Gateways.Count].ExecuteAsync(submission, Given.Cancel);

    private static async Task<CommandOutcome.Done> DoneAsync(
        IEngineUnderTest engine, int door, Submission submission) =>
        Assert.IsType<CommandOutcome.Done>(await SendAsync(engine, door, submission));

    private async Task<List<int>> TokensAsync(StreamId stream)
    {
        List<int> tokens = [];
        await foreach (var entry in _store.Ledger.ReadStreamAsync(stream, 1, Given.Cancel))
        {
            if (Tally.Description.Events.Read(entry.Type, entry.Data) is TallyEvent.Added added)
                tokens.Add(added.Token);
        }

        return tokens;
    }
}
