using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Consents.Exports;
using PrivacyCloud.Domain.Consents.Links;
using PrivacyCloud.Domain.Duties;
using PrivacyCloud.Domain.Erasures;
using PrivacyCloud.Domain.Groups;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Domain.Outbox;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Staff;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Rules;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Consents;
using PrivacyCloud.Runtime.Consents.Doors;
using PrivacyCloud.Runtime.Consents.Exports;
using PrivacyCloud.Runtime.Notices;
using PrivacyCloud.Runtime.Outbox;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Staff;
using static PrivacyCloud.Specs.Tenants.Known;

namespace PrivacyCloud.Specs.Engine.Wire;

/// <summary>Every aggregate there is, and commands of every case of each.</summary>
internal static class WireSamples
{
    private static readonly LawLibrary Law = RulePacks.BuiltIn();

    private static readonly (IAggregate Aggregate, Type Commands)[] Known =
    [
        (GroupAggregate.Description, typeof(GroupCommand)),
        (TenantAggregate.Under(_ => MadeUpLaw), typeof(TenantCommand)),
        (ErasureAggregate.Description, typeof(ErasureCommand)),
        (StaffAggregate.Description, typeof(StaffCommand)),
        (ParcelAggregate.Description, typeof(ParcelCommand)),
        (WebhooksAggregate.Description, typeof(WebhooksCommand)),
        (DutyAggregate.Description, typeof(DutyCommand)),
        (RequestAggregate.Under(Law), typeof(RequestCommand)),
        (NoticeAggregate.Under(Law), typeof(NoticeCommand)),
        (ConsentAggregate.Description, typeof(ConsentCommand)),
        (PreferenceLinkAggregate.Description, typeof(PreferenceLinkCommand)),
        (ConsentExportAggregate.Description, typeof(ConsentExportCommand)),
    ];

    public static readonly Aggregates Aggregates = new(Known.Select(one => one.Aggregate));

    /// <summary>Kind by kind, the written names: the recorded contract.</summary>
    public static IEnumerable<string> Names => Known
        .SelectMany(one => one.Aggregate.CommandNames.Select(name => $"{one.Aggregate.Kind} {name}"))
        .Order(StringComparer.Ordinal);

    /// <summary>A submission of every case of every aggregate, filled from a seed.</summary>
    public static IEnumerable<Submission> Submissions(int seed) => Known.SelectMany(one => one.Commands.GetNestedTypes()
        .Where(type => type.IsSubclassOf(one.Commands))
        .Select(type => Submission(new AnyValue(seed), one.Aggregate.Kind, type)));

    private static Submission Submission(AnyValue any, string kind, Type command) =>
        new(new(EngineUnderSpec.Log, kind, "one"), any.Of(command), Actor.Operator)
        {
            Idempotency = any.Maybe<Idempotency>(),
            ExpectedVersion = any.MaybeOf<long>(),
            Fresh = any.MaybeOf<bool>() == true,
            Sealed = (IReadOnlyList<SealedContent>)any.Of(typeof(IReadOnlyList<SealedContent>)),
            Claims = (IReadOnlyList<IdentifierClaim>)any.Of(typeof(IReadOnlyList<IdentifierClaim>)),
            At = any.MaybeOf<Instant>(),
        };
}
