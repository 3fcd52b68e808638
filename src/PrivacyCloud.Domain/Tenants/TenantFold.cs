using System.Diagnostics;

namespace PrivacyCloud.Domain.Tenants;

/// <summary>How events make a tenant what it is.</summary>
public static class TenantFold
{
    /// <summary>The state after one more event. An impossible history throws.</summary>
    public static TenantState Evolve(TenantState state, TenantEvent happened) =>
        (state, happened) switch
        {
            (TenantState.None, TenantEvent.Founded e) => new TenantState.Open(
                e.Tenant, e.Group, e.Region, e.Slug, e.LegalName, e.Residency, e.Packs, e.Languages),
            (TenantState.Open open, TenantEvent.Closed) => new TenantState.Closed(open),
            (TenantState.Open open, _) => Evolve(open, happened),
            _ => throw new UnreachableException(),
        };

    private static TenantState.Open Evolve(TenantState.Open open, TenantEvent happened) =>
        happened switch
        {
            TenantEvent.Renamed e => open with { LegalName = e.LegalName },
            TenantEvent.ResidencyPromised e => open with { Residency = e.Country },
            TenantEvent.DirectoryLinked e => open with
            {
                Directory = e.Directory,
                DirectoryLinks = open.DirectoryLinks + 1,
            },
            TenantEvent.JurisdictionAdded e => open with { Packs = open.Packs.Add(e.Pack) },
            TenantEvent.JurisdictionDropped e => Drop(open, e),
            TenantEvent.PackAdopted e => open with
            {
                Packs = open.Packs.Change(pack => pack.Jurisdiction == e.Pack.Jurisdiction, _ => e.Pack),
            },
            TenantEvent.LanguagesChosen e => open with { Languages = e.Languages },
            TenantEvent.ContactNamed e => open with
            {
                Contacts = open.Contacts.Without(one => one.Role == e.Role).Add(new(e.Role, e.Details)),
            },
            TenantEvent.ContactRemoved e => open with { Contacts = open.Contacts.Without(one => one.Role == e.Role) },
            TenantEvent.FeeSet e => Set(open, e),
            TenantEvent.FeeWaived e => open with
            {
                Fees = open.Fees.Without(one => one.Jurisdiction == e.Jurisdiction && one.Right == e.Right),
            },
            TenantEvent.IdentityMeansSet e => Set(open, e),
            TenantEvent.BrandingSet e => open with { Branding = e.Branding },
            TenantEvent.RequestTermsSet e => open with { Requests = e.Terms },
            _ => EvolveBrandsAndKeys(open, happened),
        };

    private static TenantState.Open EvolveBrandsAndKeys(TenantState.Open open, TenantEvent happened) =>
        happened switch
        {
            TenantEvent.BrandFounded e => open with
            {
                Brands = open.Brands.Add(new(e.Brand, e.Slug, e.Name, e.Origins, IsClosed: false)),
            },
            TenantEvent.BrandRenamed e => open with
            {
                Brands = open.Brands.Change(one => one.Id == e.Brand, one => one with { Name = e.Name }),
            },
            TenantEvent.OriginsAllowed e => open with
            {
                Brands = open.Brands.Change(one => one.Id == e.Brand, one => one with { Origins = e.Origins }),
            },
            TenantEvent.BrandClosed e => open with
            {
                Brands = open.Brands.Change(one => one.Id == e.Brand, one => one with { IsClosed = true }),
            },
            TenantEvent.PublishableKeyIssued e => open with
            {
                Keys = open.Keys.Add(new(e.Key, e.Brand, [], e.Mark, e.Digest, IsRevoked: false)),
            },
            TenantEvent.SecretKeyIssued e => open with
            {
                Keys = open.Keys.Add(new(e.Key, Brand: null, e.Permissions, e.Mark, e.Digest, IsRevoked: false)),
            },
            TenantEvent.KeyRevoked e => open with
            {
                Keys = open.Keys.Change(one => one.Id == e.Key, one => one with { IsRevoked = true }),
            },
            _ => throw new UnreachableException(),
        };

    private static TenantState.Open Drop(TenantState.Open open, TenantEvent.JurisdictionDropped e) => open with
    {
        Packs = open.Packs.Without(one => one.Jurisdiction == e.Jurisdiction),
        Fees = open.Fees.Without(one => one.Jurisdiction == e.Jurisdiction),
        Identity = open.Identity.Without(one => one.Jurisdiction == e.Jurisdiction),
    };

    private static TenantState.Open Set(TenantState.Open open, TenantEvent.FeeSet e) => open with
    {
        Fees = open.Fees
            .Without(one => one.Jurisdiction == e.Jurisdiction && one.Right == e.Right)
            .Add(new(e.Jurisdiction, e.Right, e.Fee, e.Reason, e.Citation)),
    };

    private static TenantState.Open Set(TenantState.Open open, TenantEvent.IdentityMeansSet e) => open with
    {
        Identity = open.Identity
            .Without(one => one.Jurisdiction == e.Jurisdiction && one.Right == e.Right)
            .Add(new(e.Jurisdiction, e.Right, e.Means)),
    };
}
