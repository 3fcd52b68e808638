using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Vault;
using static PrivacyCloud.Specs.Consents.SampleConsent;
using static PrivacyCloud.Specs.Tenants.Known;

namespace PrivacyCloud.Specs.Engine;

/// <summary>One sample of every event of a person's consents, with everything and with nothing to say.</summary>
internal static class ConsentSamples
{
    public static readonly Sealed Evidence = Details with { Compartment = Compartment.ConsentEvidence };

    private static readonly DecidedBy Guardian = new(DeciderKind.Guardian, GuardianRelation.LegalGuardian);

    public static IReadOnlyList<ConsentEvent> All =>
    [
        Yes(Assurance.Device, Analytics),
        new ConsentEvent.Decided(
            new(Shop, 12, Seen, Domain.Language.Japanese), ConsentChannel.RecordedCall, Guardian, Assurance.Verified,
            [Analytics, Mail], [Training], [new(Analytics, End), new(Mail, End)], Evidence,
            Now - Duration.FromDays(1), Signal: true),
        No(Assurance.Claimed, Analytics),
        Back(Assurance.Claimed, Analytics),
        new ConsentEvent.Withdrawn(
            Shop, [Analytics, Mail], ConsentChannel.Sms, new(DeciderKind.Both, GuardianRelation.Parent),
            Assurance.Verified, Evidence),
        Ordered(12, Analytics),
        new ConsentEvent.StopOrdered(Shop, [Analytics, Mail], 1, null, null),
        new ConsentEvent.StopConfirmed(new(7)),
        new ConsentEvent.Expired(Shop, [Analytics]),
        new ConsentEvent.Invalidated(Shop, [Analytics], InvalidationReason.GuardianObjected),
        new ConsentEvent.DeviceLinked(Phone, Shop),
        new ConsentEvent.DeviceUnlinked(Phone, Shop),
    ];
}
