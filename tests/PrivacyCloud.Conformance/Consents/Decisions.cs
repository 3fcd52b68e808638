using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Consents;
using PrivacyCloud.Runtime.Ports;
using static PrivacyCloud.Conformance.Http.Answers;

namespace PrivacyCloud.Conformance.Consents;

/// <summary>People who decide, straight through the engine. The law in it is made up.</summary>
internal sealed class Decisions(ICommandGateway gateway, LogId log, BrandId brand)
{
    public static readonly Instant StopBy = Instant.FromUtc(2027, 1, 5, 16, 59, 59);

    private static readonly StopTerms Stop = new(
        new(new(2027, 1, 5), StopBy, new("Silent Act", "5", "https://law.example/5"), Confidence.Primary), null);

    public BrandId Brand => brand;

    public static DataSubjectId Somebody() => new(Guid.CreateVersion7());

    public Task GiveAsync(DataSubjectId person, params string[] purposes) => DecideAsync(person, purposes, []);

    public Task RefuseAsync(DataSubjectId person, params string[] purposes) => DecideAsync(person, [], purposes);

    public Task DecideAsync(
        DataSubjectId person, string[] given, string[] refused, ConsentEnd? end = null, Instant? stated = null,
        Instant? at = null)
    {
        var showing = new Showing(brand, 1, SnapshotHash.Of(new byte[32]), Language.Vietnamese);
        return SayAsync(person, new ConsentCommand.Decide(new(
            showing, ConsentChannel.Web, DecidedBy.Self, Assurance.Verified, Codes(given), Codes(refused),
            end is null ? [] : [end], Evidence: null, stated, Signal: false), Stop), at);
    }

    public Task WithdrawAsync(DataSubjectId person, params string[] purposes) => SayAsync(
        person,
        new ConsentCommand.Withdraw(
            new(brand, Codes(purposes), ConsentChannel.Web, DecidedBy.Self, Assurance.Verified, Evidence: null), Stop));

    public Task InvalidateAsync(DataSubjectId person, params string[] purposes) => SayAsync(
        person,
        new ConsentCommand.Invalidate(brand, Codes(purposes), InvalidationReason.NoticeWrong, Stop));

    public Task ConfirmAsync(DataSubjectId person, long turn) =>
        SayAsync(person, new ConsentCommand.ConfirmStop(new(turn)));

    private async Task SayAsync(DataSubjectId person, ConsentCommand command, Instant? at = null) =>
        Assert.IsType<CommandOutcome.Done>(await gateway.ExecuteAsync(
            new(ConsentAggregate.StreamOf(log, person), command, Actor.Platform) { At = at }, Cancel));

    private static ValueList<PurposeCode> Codes(string[] purposes) => [.. purposes.Select(PurposeCode.Parse)];
}
