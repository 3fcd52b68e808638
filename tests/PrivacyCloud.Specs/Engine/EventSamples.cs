using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Consents.Exports;
using PrivacyCloud.Domain.Consents.Links;
using PrivacyCloud.Domain.Erasures;
using PrivacyCloud.Domain.Groups;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Outbox;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Domain.Vault;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Consents;
using PrivacyCloud.Runtime.Consents.Doors;
using PrivacyCloud.Runtime.Consents.Exports;
using PrivacyCloud.Runtime.Notices;
using PrivacyCloud.Runtime.Outbox;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Staff;
using PrivacyCloud.Specs.Notices;
using PrivacyCloud.Specs.Outbox;
using PrivacyCloud.Specs.Staff;
using static PrivacyCloud.Specs.Tenants.Known;

namespace PrivacyCloud.Specs.Engine;

/// <summary>One sample of every event there is.</summary>
internal static class EventSamples
{
    public static IEnumerable<NewEvent> All =>
    [
        .. Groups.Select(GroupAggregate.Events.Write),
        .. Tenants.Select(TenantAggregate.Events.Write),
        .. Erasures.Select(ErasureAggregate.Events.Write),
        .. StaffSamples.All.Select(StaffAggregate.Events.Write),
        .. Parcels.Select(ParcelAggregate.Events.Write),
        .. Webhooks.Select(WebhooksAggregate.Events.Write),
        .. DutySamples.All.Select(DutyAggregate.Events.Write),
        .. RequestSamples.All.Select(RequestAggregate.Events.Write),
        .. NoticeSamples.All.Select(NoticeAggregate.Events.Write),
        .. ConsentSamples.All.Select(ConsentAggregate.Events.Write),
        .. PreferenceLinks.Select(PreferenceLinkAggregate.Events.Write),
        .. Exports.Select(ConsentExportAggregate.Events.Write),
    ];

    private static readonly Instant At = Instant.FromUtc(2026, 11, 22, 9, 0, 1);

    // Those there were when the sample was recorded: a permission that is added later changes no line.
    private static readonly ValueList<Permission> FirstPermissions =
        [.. Permissions.All.Where(one => one <= Permission.BreachesManage)];

    private static readonly PreferenceLinkEvent[] PreferenceLinks =
    [
        new PreferenceLinkEvent.Issued(new(Holder.Value), Details with { Compartment = Compartment.Identifiers }, At),
        new PreferenceLinkEvent.Opened(),
    ];

    private static readonly ConsentExportEvent[] Exports =
    [
        new ConsentExportEvent.Begun(At, new(Shop, At, 41, Identifiers: true)),
        new ConsentExportEvent.Begun(At, new(Brand: null, Since: null, After: null, Identifiers: false)),
        new ConsentExportEvent.Ended(At, 1_000),
        new ConsentExportEvent.BrokenOff(At, 500),
    ];

    private static readonly GroupEvent[] Groups =
    [
        new GroupEvent.Founded(Group, Vietnam, Name),
        new GroupEvent.Renamed(Name),
        new GroupEvent.OriginsAllowed([Site]),
        new GroupEvent.TenantAdmitted(Tenant, Japan),
        new GroupEvent.TenantReleased(Tenant),
        new GroupEvent.Closed(),
    ];

    private static readonly TenantEvent[] Tenants =
    [
        Founded,
        new TenantEvent.Renamed(Name),
        new TenantEvent.ResidencyPromised(null),
        new TenantEvent.DirectoryLinked(DirectoryId.Parse("0198a1b2-0000-7000-8000-0000000000d1")),
        new TenantEvent.JurisdictionAdded(JpPack),
        new TenantEvent.JurisdictionDropped(Jp),
        new TenantEvent.PackAdopted(VnPack),
        new TenantEvent.LanguagesChosen([Language.Vietnamese, Language.Japanese, Language.English]),
        new TenantEvent.ContactNamed(ContactRole.PrivacyDesk, Details),
        new TenantEvent.ContactRemoved(ContactRole.PersonalInformationOfficer),
        new TenantEvent.FeeSet(Vn, Erasure, Dong, CounselReason.ActualCost, SilentLaw),
        new TenantEvent.FeeWaived(Vn, Erasure),
        new TenantEvent.IdentityMeansSet(Jp, Disclosure, [IdentityMeans.OneTimeCode], FeeLaw),
        new TenantEvent.BrandingSet(new(Name, Colour.Parse("#004488"))),
        new TenantEvent.RequestTermsSet(new([14, 3], 60, 20)),
        BrandFounded,
        new TenantEvent.BrandRenamed(Shop, Name),
        new TenantEvent.OriginsAllowed(Shop, [Site, Origin.Parse("http://localhost:8080")]),
        new TenantEvent.BrandClosed(Shop),
        new TenantEvent.PublishableKeyIssued(Key, Shop, KeyMark.Parse("pk_0f3k9x2m"), Digest),
        new TenantEvent.SecretKeyIssued(Key, FirstPermissions, Mark, Digest),
        new TenantEvent.KeyRevoked(Key),
        new TenantEvent.Closed(),
    ];

    private static readonly ErasureEvent[] Erasures =
    [
        new ErasureEvent.ShredOrdered(Holder, Compartment.Contact, SilentLaw, At),
        new ErasureEvent.Shredded(Holder, Compartment.Contact),
    ];

    private static readonly ParcelEvent[] Parcels =
    [
        new ParcelEvent.Queued(SampleParcel.Id, SampleParcel.Mail, At),
        new ParcelEvent.Queued(SampleParcel.Id, SampleParcel.Call, At),
        new ParcelEvent.AttemptFailed(FailureCode.Timeout, At),
        new ParcelEvent.Delivered(At),
        new ParcelEvent.GivenUp(FailureCode.ContentErased, At),
        new ParcelEvent.Replayed(At),
    ];

    private static readonly WebhooksEvent[] Webhooks =
    [
        new WebhooksEvent.EndpointRegistered(
            SampleParcel.Endpoint, SampleParcel.Url, [SampleParcel.Acknowledged], Details),
        new WebhooksEvent.SecretRotated(SampleParcel.Endpoint, Details, At),
        new WebhooksEvent.EndpointDisabled(SampleParcel.Endpoint),
        new WebhooksEvent.EndpointRemoved(SampleParcel.Endpoint),
    ];
}
