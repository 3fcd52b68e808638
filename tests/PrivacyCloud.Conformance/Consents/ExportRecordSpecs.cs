using System.Net.Sockets;
using System.Text;
using System.Threading.Channels;
using Microsoft.Extensions.DependencyInjection;
using PrivacyCloud.Conformance.Http;
using PrivacyCloud.Domain.Consents.Exports;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Consents.Exports;
using static PrivacyCloud.Conformance.Consents.ConsentTalk;
using static PrivacyCloud.Conformance.Consents.ImportTalk;
using static PrivacyCloud.Conformance.Http.Answers;

namespace PrivacyCloud.Conformance.Consents;

/// <summary>Whoever has consents handed out in bulk is on record.</summary>
public sealed class ExportRecordSpecs(ConsentApi consent) : IClassFixture<ConsentApi>, IDisposable
{
    private const string Path = "/v1/consents/export";
    private const int SmallWindow = 2048;
    private const int ManyLines = 6_000;

    private readonly HttpClient _client = consent.Api.Client(consent.Api.First.Secret);

    private FoundedTenant Tenant => consent.Api.First;

    private ConsentExports Exports => consent.Api.Services.GetRequiredService<ConsentExports>();

    public void Dispose() => _client.Dispose();

    [Fact(Timeout = 60_000)]
    public async Task An_export_is_in_the_ledger_with_whose_key_what_and_how_many_lines()
    {
        await _client.ImportAsync("record-1", Lines(Line(Tenant, Who("email", "recorded@people.example"), true)));
        var lines = await LinesAsync(_client, "?identifiers=true");
        var record = await NewestAsync();
        Assert.Equal(Actor.Of(Tenant.SecretKeyId), record.By);
        Assert.Equal(new(Brand: null, Since: null, After: null, Identifiers: true), record.Begun.Scope);
        Assert.Equal(lines, Assert.IsType<ConsentExportEvent.Ended>(record.End).Lines);
        var entries = await consent.Api.Ledger.ReadAsync(Tenant.Log, record.Position, 2, Cancel);
        Assert.Equal(
            ["consent-export.begun.v1", "consent-export.ended.v1"], entries.Select(one => one.Type));
        Assert.DoesNotContain(
            entries, one => Encoding.UTF8.GetString(one.Leaf.Span).Contains("people", StringComparison.Ordinal));
    }

    [Fact(Timeout = 60_000)]
    public async Task What_was_asked_for_and_by_which_key_is_told_apart()
    {
        var (key, secret) = await new Founder(consent.Api.Services).SecretAsync(
            TenantAggregate.StreamOf(Tenant.Log.Region, Tenant.Id), Tenant.Id, [Permission.ConsentRead], Cancel);
        using var another = consent.Api.Client(secret);
        var lines = await LinesAsync(another, $"?brand={Tenant.Brand}&after=3&since=2020-01-01T00:00:00Z");
        var record = await NewestAsync();
        Assert.Equal(Actor.Of(key), record.By);
        Assert.Equal(
            new(Tenant.Brand, Instant.FromUtc(2020, 1, 1, 0, 0), After: 3, Identifiers: false), record.Begun.Scope);
        Assert.Equal(lines, Assert.IsType<ConsentExportEvent.Ended>(record.End).Lines);
    }

    [Fact(Timeout = 60_000)]
    public async Task What_is_refused_hands_out_nothing_and_leaves_nothing()
    {
        var (_, secret) = await new Founder(consent.Api.Services).SecretAsync(
            TenantAggregate.StreamOf(Tenant.Log.Region, Tenant.Id), Tenant.Id, [Permission.ConsentRead], Cancel);
        using var reader = consent.Api.Client(secret);
        var before = await consent.Api.HeadAsync(Tenant);
        await (await reader.ReadAsync(Path + "?identifiers=true")).ProblemAsync(403, "permission.missing");
        await (await _client.ReadAsync(Path + "?brand=shop")).ProblemAsync(400, "query.brand-unfit");
        Assert.Equal(before.Size, (await consent.Api.HeadAsync(Tenant)).Size);
    }

    [Fact(Timeout = 60_000)]
    public async Task An_export_that_is_broken_off_is_on_record_with_the_lines_that_may_have_left()
    {
        // More than all that lies between the two ends can hold, so that the export cannot be through too early.
        var paper = $$""","evidence":{"channel":"paper","reference":"{{new string('箱', 200)}}"}""";
        await _client.ImportAsync("record-many", Lines(Enumerable.Range(0, ManyLines).Select(
            one => Line(Tenant, Device($"record-{one}"), one % 2 == 0, more: paper))));
        var written = Channel.CreateUnbounded<StreamId>();
        consent.Api.Services.GetRequiredService<CommitFeed>().Subscribe(stream => written.Writer.TryWrite(stream));

        using (var handler = new SocketsHttpHandler { ConnectCallback = ConnectAsync })
        using (var slow = new HttpClient(handler) { BaseAddress = consent.Api.Address })
        {
            slow.DefaultRequestHeaders.Add("Authorization", $"Bearer {Tenant.Secret}");
            var everything = new Uri(Path + "?identifiers=true", UriKind.Relative);
            using var answer = await slow.GetAsync(everything, HttpCompletionOption.ResponseHeadersRead, Cancel);
            Assert.Null((await NewestAsync()).End);
        }

        while ((await NewestAsync()).End is null)
            await written.Reader.ReadAsync(Cancel);

        var broken = Assert.IsType<ConsentExportEvent.BrokenOff>((await NewestAsync()).End);
        Assert.InRange(broken.Lines, 1, ManyLines);
    }

    /// <summary>A line so thin that an export cannot be through before somebody looks.</summary>
    private static async ValueTask<Stream> ConnectAsync(
        SocketsHttpConnectionContext context, CancellationToken cancel)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = SmallWindow };
        try
        {
            await socket.ConnectAsync(context.DnsEndPoint, cancel);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private async Task<ExportRecord> NewestAsync() =>
        Assert.Single((await Exports.ListAsync(Tenant.Log, after: null, limit: 1, Cancel)).Records);

    private static async Task<long> LinesAsync(HttpClient client, string query)
    {
        var answer = await client.ReadAsync(Path + query);
        return (await answer.Content.ReadAsStringAsync(Cancel)).Count(one => one == '\n');
    }
}
