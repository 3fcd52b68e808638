using System.Security.Cryptography;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Consents;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Bench.Cluster;

/// <summary>People who do not exist: each has decided once, and decides again with every call.</summary>
internal sealed class People(ILedger ledger)
{
    private static readonly ValueList<PurposeCode> Analytics = [PurposeCode.Parse("analytics")];
    private static readonly Showing Shown = new(
        new(new Guid(8, 8, 8, 0x80, 1, 2, 3, 4, 5, 6, 7)), 3, SnapshotHash.Of(SHA256.HashData("shown"u8)),
        Language.Vietnamese);

    private static readonly ConsentEvent.Decided Yes = new(
        Shown, ConsentChannel.Web, DecidedBy.Self, Assurance.Device, Analytics, [], [], null, null, Signal: false);

    /// <summary>The region of the one company.</summary>
    public static Region Vietnam { get; } = Region.Parse("vn-1");

    /// <summary>Its log.</summary>
    public static LogId Log { get; } =
        LogId.Of(Vietnam, new TenantId(new Guid(1, 0x7abc, 0x7def, 0x80, 1, 2, 3, 4, 5, 6, 7)));

    /// <summary>Records somebody's first decision, as the desk does: nobody's owner is woken by it.</summary>
    public async Task MeetAsync(int number)
    {
        var first = new AppendItem
        {
            Stream = StreamOf(number),
            ExpectedVersion = 0,
            At = SystemClock.Instance.GetCurrentInstant(),
            Actor = Actor.Platform,
            Events = [ConsentAggregate.Events.Write(Yes)],
        };
        if (await ledger.AppendAsync(first, CancellationToken.None) is not AppendOutcome.Appended)
            throw new InvalidOperationException("An append of the benchmark was refused.");
    }

    /// <summary>The same decision again.</summary>
    public static async Task DecideAsync(ICommandGateway gateway, int number)
    {
        var again = new Submission(
            StreamOf(number), new ConsentCommand.Decide(Yes, StopTerms.None), Actor.Platform);
        if (await gateway.ExecuteAsync(again, CancellationToken.None) is not CommandOutcome.Done)
            throw new InvalidOperationException("A command of the benchmark was refused.");
    }

    private static StreamId StreamOf(int number) => ConsentAggregate.StreamOf(
        Log, new DataSubjectId(new Guid(number + 1, 0x7abc, 0x7def, 0x80, 1, 2, 3, 4, 5, 6, 7)));
}
