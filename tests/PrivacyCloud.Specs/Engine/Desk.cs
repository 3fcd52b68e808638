using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using PrivacyCloud.Domain.Groups;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime;
using PrivacyCloud.Runtime.Access;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Events;
using PrivacyCloud.Runtime.Views;
using PrivacyCloud.Simulation.Model;
using PrivacyCloud.Specs.Tenants;

namespace PrivacyCloud.Specs.Engine;

/// <summary>
/// A tenant with a brand, in a group, over the model store, with everything that answers who is calling.
/// </summary>
internal sealed class Desk : IDisposable
{
    private readonly ModelStore _store = new();
    private readonly EngineMeters _meters = new();
    private readonly InProcessGateway _gateway;
    private readonly Credentials _credentials;
    private readonly KeyUses _uses;

    private Desk()
    {
        Gate fine = new();
        RuntimeOptions options = new();
        CommitFeed commits = new();
        ModelLedger ledger = new(_store, fine);
        ModelVault vault = new(_store, fine);
        EngineParts parts = new(ledger, vault, Clock, options, commits, NullLogger<EngineParts>.Instance);
        _gateway = new(
            new([TenantAggregate.Under(_ => Known.MadeUpLaw), GroupAggregate.Description]), parts, _meters);
        Mint = new(vault);
        _uses = new(ledger, Clock, options, NullLogger<KeyUses>.Instance);
        ModelReaders readers = new(_store, Readers);
        _credentials = new(readers, readers, Mint, _uses, commits, new(ledger, commits), options);
    }

    public LogId Log { get; } = LogId.Of(Known.Vietnam, Known.Tenant);

    public LogId GroupLog { get; } = LogId.Of(Known.Vietnam, Known.Group);

    public ModelClock Clock { get; } = new(Instant.FromUtc(2026, 11, 22, 9, 0));

    public Gate Readers { get; } = new();

    public KeyMint Mint { get; }

    public int LedgerSize => _store.In(Log, log => log.Entries.Count);

    public static async Task<Desk> OpenAsync()
    {
        Desk desk = new();
        desk._store.Found(desk.Log);
        desk._store.Found(desk.GroupLog);
        await desk.DoAsync(new GroupCommand.Found(Known.Group, Known.Vietnam, Known.Name));
        await desk.DoAsync(Known.Found);
        await desk.DoAsync(new TenantCommand.FoundBrand(Known.Shop, Slug.Parse("shop"), Known.Name, [Known.Site]));
        return desk;
    }

    public Task DoAsync(TenantCommand command) =>
        DoAsync(TenantAggregate.StreamOf(Known.Vietnam, Known.Tenant), command);

    public Task DoAsync(GroupCommand command) => DoAsync(GroupAggregate.StreamOf(Known.Vietnam, Known.Group), command);

    public Task AllowGroupOriginAsync(Origin origin) => DoAsync(new GroupCommand.AllowOrigins([origin]));

    public async Task<string> IssueSecretAsync(ApiKeyId key, params Permission[] permissions)
    {
        var text = KeyText.Random(CredentialKind.Secret, Known.Tenant);
        await DoAsync(new TenantCommand.IssueSecretKey(key, [.. permissions], text.Mark, await DigestAsync(text)));
        return text.Reveal();
    }

    public async Task<string> IssuePublishableAsync(ApiKeyId key)
    {
        var text = KeyText.Random(CredentialKind.Publishable, Known.Tenant);
        await DoAsync(new TenantCommand.IssuePublishableKey(key, Known.Shop, text.Mark, await DigestAsync(text)));
        return text.Reveal();
    }

    public Task<Caller?> FindAsync(string? text) => _credentials.FindAsync(
        text is null ? null : new ShownKey(text), TestContext.Current.CancellationToken).AsTask();

    public Task<int> FlushUsesAsync() => _uses.FlushOnceAsync(TestContext.Current.CancellationToken);

    public Instant LastUse(ApiKeyId key) => WireJson.Read<KeyUseRow>(
        _store.In(Log, log => log.Rows[(ViewNames.KeyUses, key.ToString())]))!.LastUsedAt;

    /// <summary>All that lies in the store, as one text.</summary>
    public string Everything() => _store.In(Log, log => string.Concat(
        log.Entries.Select(entry => entry.Data).Concat(log.Rows.Values)
            .Concat(log.Answers.Select(answer => answer.Answer))
            .Select(bytes => Encoding.UTF8.GetString(bytes.Span))));

    public void Dispose() => _meters.Dispose();

    private Task<KeyDigest> DigestAsync(KeyText text) =>
        Mint.DigestAsync(Log, text, TestContext.Current.CancellationToken);

    private async Task DoAsync(StreamId stream, object command) => Assert.IsType<CommandOutcome.Done>(
        await _gateway.ExecuteAsync(new(stream, command, Actor.Operator), TestContext.Current.CancellationToken));
}
