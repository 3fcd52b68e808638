using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Events;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Runtime.Commands;

/// <summary>Tenants, described for the engine.</summary>
public static class TenantAggregate
{
    /// <summary>The kind of stream.</summary>
    public const string Kind = "tenant";

    /// <summary>The written names of its events.</summary>
    public static EventCodec<TenantEvent> Events { get; } = new(
        EventName.Of<TenantEvent.Founded>("tenant.founded.v1"),
        EventName.Of<TenantEvent.Renamed>("tenant.renamed.v1"),
        EventName.Of<TenantEvent.ResidencyPromised>("tenant.residency-promised.v1"),
        EventName.Of<TenantEvent.DirectoryLinked>("tenant.directory-linked.v1"),
        EventName.Of<TenantEvent.JurisdictionAdded>("tenant.jurisdiction-added.v1"),
        EventName.Of<TenantEvent.JurisdictionDropped>("tenant.jurisdiction-dropped.v1"),
        EventName.Of<TenantEvent.PackAdopted>("tenant.pack-adopted.v1"),
        EventName.Of<TenantEvent.LanguagesChosen>("tenant.languages-chosen.v1"),
        EventName.Of<TenantEvent.ContactNamed>("tenant.contact-named.v1"),
        EventName.Of<TenantEvent.ContactRemoved>("tenant.contact-removed.v1"),
        EventName.Of<TenantEvent.FeeSet>("tenant.fee-set.v1"),
        EventName.Of<TenantEvent.FeeWaived>("tenant.fee-waived.v1"),
        EventName.Of<TenantEvent.IdentityMeansSet>("tenant.identity-means-set.v1"),
        EventName.Of<TenantEvent.BrandingSet>("tenant.branding-set.v1"),
        EventName.Of<TenantEvent.RequestTermsSet>("tenant.request-terms-set.v1"),
        EventName.Of<TenantEvent.BrandFounded>("tenant.brand-founded.v1"),
        EventName.Of<TenantEvent.BrandRenamed>("tenant.brand-renamed.v1"),
        EventName.Of<TenantEvent.OriginsAllowed>("tenant.origins-allowed.v1"),
        EventName.Of<TenantEvent.BrandClosed>("tenant.brand-closed.v1"),
        EventName.Of<TenantEvent.PublishableKeyIssued>("tenant.publishable-key-issued.v1"),
        EventName.Of<TenantEvent.SecretKeyIssued>("tenant.secret-key-issued.v1"),
        EventName.Of<TenantEvent.KeyRevoked>("tenant.key-revoked.v1"),
        EventName.Of<TenantEvent.Closed>("tenant.closed.v1"));

    /// <summary>The written names of its commands.</summary>
    public static CommandCodec<TenantCommand> Commands { get; } = new(
        CommandName.Of<TenantCommand.Found>("tenant.found"),
        CommandName.Of<TenantCommand.Rename>("tenant.rename"),
        CommandName.Of<TenantCommand.PromiseResidency>("tenant.promise-residency"),
        CommandName.Of<TenantCommand.LinkDirectory>("tenant.link-directory"),
        CommandName.Of<TenantCommand.AddJurisdiction>("tenant.add-jurisdiction"),
        CommandName.Of<TenantCommand.DropJurisdiction>("tenant.drop-jurisdiction"),
        CommandName.Of<TenantCommand.AdoptPack>("tenant.adopt-pack"),
        CommandName.Of<TenantCommand.ChooseLanguages>("tenant.choose-languages"),
        CommandName.Of<TenantCommand.NameContact>("tenant.name-contact"),
        CommandName.Of<TenantCommand.RemoveContact>("tenant.remove-contact"),
        CommandName.Of<TenantCommand.SetFee>("tenant.set-fee"),
        CommandName.Of<TenantCommand.WaiveFee>("tenant.waive-fee"),
        CommandName.Of<TenantCommand.SetIdentityMeans>("tenant.set-identity-means"),
        CommandName.Of<TenantCommand.SetBranding>("tenant.set-branding"),
        CommandName.Of<TenantCommand.SetRequestTerms>("tenant.set-request-terms"),
        CommandName.Of<TenantCommand.FoundBrand>("tenant.found-brand"),
        CommandName.Of<TenantCommand.RenameBrand>("tenant.rename-brand"),
        CommandName.Of<TenantCommand.AllowOrigins>("tenant.allow-origins"),
        CommandName.Of<TenantCommand.CloseBrand>("tenant.close-brand"),
        CommandName.Of<TenantCommand.IssuePublishableKey>("tenant.issue-publishable-key"),
        CommandName.Of<TenantCommand.IssueSecretKey>("tenant.issue-secret-key"),
        CommandName.Of<TenantCommand.RevokeKey>("tenant.revoke-key"),
        CommandName.Of<TenantCommand.Close>("tenant.close"));

    /// <summary>The stream of a tenant.</summary>
    public static StreamId StreamOf(Region region, TenantId tenant) =>
        new(LogId.Of(region, tenant), Kind, tenant.ToString());

    /// <summary>The description; the law is looked up for the moment of each command.</summary>
    public static Aggregate<TenantState, TenantCommand, TenantEvent> Under(Func<Instant, TenantLaw> law) => new()
    {
        Kind = Kind,
        Initial = TenantDecider.Initial,
        Decide = (state, command, now) => TenantDecider.Decide(state, command, law(now)),
        Evolve = TenantFold.Evolve,
        Events = Events,
        Commands = Commands,
        Rows = (_, state, version) => Rows(state, version),
        Answer = Answer,
    };

    private static IEnumerable<ViewDraft> Rows(TenantState state, long version) => state switch
    {
        TenantState.Open open => Rows(open, isClosed: false, version),
        TenantState.Closed closed => Rows(closed.Before, isClosed: true, version),
        _ => [],
    };

    private static IEnumerable<ViewDraft> Rows(TenantState.Open tenant, bool isClosed, long version) =>
    [
        new(ViewNames.Tenants, tenant.Tenant.ToString(), TenantRow.Of(tenant, isClosed, version)),
        .. tenant.Brands.Select(one => new ViewDraft(ViewNames.Brands, one.Id.ToString(), new BrandRow(
            one.Id, tenant.Tenant, one.Slug, one.Name, one.Origins, one.IsClosed || isClosed))),
        .. tenant.Keys.Select(one => new ViewDraft(ViewNames.Keys, one.Id.ToString(), new KeyRow(
            one.Id, tenant.Group, one.Brand, one.Permissions, one.Mark, one.Digest, one.IsRevoked))),
    ];

    private static Dictionary<string, string> Answer(TenantCommand command, TenantState state)
    {
        var tenant = state switch
        {
            TenantState.Open open => open.Tenant,
            TenantState.Closed closed => closed.Before.Tenant,
            _ => default,
        };
        Dictionary<string, string> answer = new() { ["tenant"] = tenant.ToString() };
        switch (command)
        {
            case TenantCommand.FoundBrand found:
                answer["brand"] = found.Brand.ToString();
                break;
            case TenantCommand.IssuePublishableKey issue:
                answer["key"] = issue.Key.ToString();
                break;
            case TenantCommand.IssueSecretKey issue:
                answer["key"] = issue.Key.ToString();
                break;
            default:
                break;
        }

        return answer;
    }
}
