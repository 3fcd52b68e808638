using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Rules;
using PrivacyCloud.Runtime;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Requests;
using PrivacyCloud.Storage;

namespace PrivacyCloud.Bench;

/// <summary>A company with many open requests, each received through the desk that receives them all.</summary>
internal sealed class FilledInbox : IDisposable
{
    private const int Writers = 64;
    private const int DaysBack = 14;
    private static readonly Region Vietnam = Region.Parse("vn-1");
    private static readonly string[] Rights = ["access", "erasure", "rectification", "withdraw-consent"];

    private readonly TemporaryFolder _folder = new();
    private readonly ServiceProvider _services;

    private FilledInbox()
    {
        var services = new ServiceCollection();
        services.AddSingleton<LawLibrary>(_ => RulePacks.BuiltIn());
        services.AddSqliteStorage(new() { Folder = Path.Combine(_folder.Path, "data"), Regions = [Vietnam] });
        services.AddPrivacyCloudRuntime(new()
        {
            Regions = new Dictionary<Region, Country> { [Vietnam] = Country.Parse("VN") },
        });
        _services = services.BuildServiceProvider();
    }

    public LogId Log { get; private set; }

    public InboxReading Inbox => _services.GetRequiredService<InboxReading>();

    public RequestReading Reading => _services.GetRequiredService<RequestReading>();

    public static async Task<FilledInbox> FillAsync(int count)
    {
        var filled = new FilledInbox();
        await filled.FoundAsync();
        var next = -1;
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(async () =>
        {
            for (int number; (number = Interlocked.Increment(ref next)) < count;)
                await filled.ReceiveAsync(number);
        })));
        return filled;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _services.Dispose();
        _folder.Dispose();
    }

    private async Task FoundAsync()
    {
        var tenant = new TenantId(Guid.CreateVersion7());
        var group = new GroupId(Guid.CreateVersion7());
        var stream = TenantAggregate.StreamOf(Vietnam, tenant);
        Log = stream.Log;
        await _services.GetRequiredService<ILedger>().FoundAsync(Log, CancellationToken.None);
        var name = new Text("Bench", "Bench", "Bench");
        var found = new TenantCommand.Found(
            tenant, group, Vietnam, Slug.Parse("bench"), name, Residency: null, [JurisdictionCode.Parse("vn")],
            [Language.Vietnamese]);
        var outcome = await _services.GetRequiredService<ICommandGateway>()
            .ExecuteAsync(new(stream, found, Actor.Platform), CancellationToken.None);
        if (outcome is not CommandOutcome.Done)
            throw new InvalidOperationException("The company of the benchmark was refused.");
    }

    private async Task ReceiveAsync(int number)
    {
        var incoming = new IncomingRequest
        {
            Rights = [RightCode.Parse(Rights[number % Rights.Length])],
            Channel = Channel.Phone,
            Language = Language.Vietnamese,
            RequesterKind = RequesterKind.DataSubject,
            ReceivedAt = SystemClock.Instance.GetCurrentInstant() - Duration.FromMinutes(
                10 + (number * 37 % (DaysBack * 24 * 60))),
            Backdating = BackdatingReason.EnteredLater,
            Person = new(
                string.Create(CultureInfo.InvariantCulture, $"Khách hàng Mẫu {number}"), null, null, [], [], null,
                null),
        };
        var outcome = await _services.GetRequiredService<RequestDesk>().ReceiveAsync(
            Log, incoming, Actor.Platform, idempotency: null, at: null, CancellationToken.None);
        if (outcome is not ReceiveOutcome.Received)
            throw new InvalidOperationException("A request of the benchmark was refused.");
    }
}
