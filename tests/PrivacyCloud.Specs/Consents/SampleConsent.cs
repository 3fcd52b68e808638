using System.Globalization;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Notices;
using static PrivacyCloud.Specs.Tenants.Known;

namespace PrivacyCloud.Specs.Consents;

/// <summary>Two brands, a few purposes, and short ways to say yes and no. The law in it is made up.</summary>
internal static class SampleConsent
{
    public static readonly Instant Now = Instant.FromUtc(2026, 11, 22, 9, 0, 1);
    public static readonly Instant End = Instant.FromUtc(2027, 11, 22, 9, 0, 1);
    public static readonly BrandId Other = new(Guid.Parse("0198a1b2-0000-7000-8000-000000000051"));
    public static readonly DataSubjectId Phone = new(Guid.Parse("0198a1b2-0000-7000-8000-000000000052"));
    public static readonly PurposeCode Analytics = PurposeCode.Parse("analytics");
    public static readonly PurposeCode Mail = PurposeCode.Parse("marketing-email");
    public static readonly PurposeCode Training = PurposeCode.Parse("ai-training");
    public static readonly SnapshotHash Seen = SnapshotHash.Of(new byte[32]);

    public static readonly StopTerms Stop = new(
        new(
            new(2026, 12, 7), Instant.FromUtc(2026, 12, 7, 16, 59, 59), SilentLaw, Confidence.Primary,
            WorkTo: new(2026, 12, 4)),
        new(new(2026, 12, 12), Instant.FromUtc(2026, 12, 12, 16, 59, 59), FeeLaw, Confidence.Secondary));

    public static Spec<ConsentState, ConsentCommand, ConsentEvent> Having(params ConsentEvent[] history) =>
        At(Now, history);

    public static Spec<ConsentState, ConsentCommand, ConsentEvent> At(Instant now, params ConsentEvent[] history) =>
        new(ConsentDecider.Initial, (state, command) => ConsentDecider.Decide(state, command, now), ConsentFold.Evolve,
            history);

    /// <summary>A yes to what is named, on the shop's third notice, without an end.</summary>
    public static ConsentEvent.Decided Yes(Assurance assurance, params PurposeCode[] purposes) => new(
        new(Shop, 3, Seen, Language.Vietnamese), ConsentChannel.Web, DecidedBy.Self, assurance, [.. purposes], [], [],
        null, null, Signal: false);

    /// <summary>A no to what is named, on the shop's third notice.</summary>
    public static ConsentEvent.Decided No(Assurance assurance, params PurposeCode[] purposes) =>
        Yes(assurance) with { Refused = [.. purposes] };

    /// <summary>A yes to analytics that ends.</summary>
    public static ConsentEvent.Decided YesUntil(Instant end, Assurance assurance = Assurance.Verified) =>
        Yes(assurance, Analytics) with { Ends = [new(Analytics, end)] };

    public static ConsentEvent.Withdrawn Back(Assurance assurance, params PurposeCode[] purposes) =>
        new(Shop, [.. purposes], ConsentChannel.Web, DecidedBy.Self, assurance, null);

    public static ConsentEvent.StopOrdered Ordered(int notice, params PurposeCode[] purposes) =>
        new(Shop, [.. purposes], notice, Stop.Own, Stop.Processors);

    public static ConsentCommand Say(ConsentEvent.Decided decided) => new ConsentCommand.Decide(decided, Stop);

    public static ConsentCommand Say(ConsentEvent.Withdrawn withdrawn) => new ConsentCommand.Withdraw(withdrawn, Stop);

    /// <summary>Where analytics stands at the shop.</summary>
    public static ConsentStanding Standing(ConsentState state) =>
        Assert.IsType<ConsentState.Known>(state).Find(Shop, Analytics)!;

    /// <summary>So many purposes, no two alike.</summary>
    public static PurposeCode[] Purposes(int count, string prefix = "p") => [.. Enumerable.Range(1, count)
        .Select(no => PurposeCode.Parse(string.Create(CultureInfo.InvariantCulture, $"{prefix}-{no}")))];
}
