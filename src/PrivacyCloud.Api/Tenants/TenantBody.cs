using System.Text.Json.Serialization;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Api.Tenants;

/// <summary>A company as the holder of one of its secret keys sees it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Group">The group it belongs to.</param>
/// <param name="Region">Where its data lives.</param>
/// <param name="Slug">Its short name in public addresses.</param>
/// <param name="LegalName">Its legal name in every language.</param>
/// <param name="Residency">The country in which its data is promised to stay; null without a promise.</param>
/// <param name="Jurisdictions">Whose law it answers to, with the edition of the pack it works under.</param>
/// <param name="Languages">In which languages people are answered, the first by default.</param>
/// <param name="Contacts">Who is reached for what; details only with the permission <c>tenant.read</c>.</param>
/// <param name="Fees">What is asked for a right; a right that is not here costs nothing.</param>
/// <param name="Identity">How identity is shown for a right; a right that is not here follows the pack.</param>
/// <param name="Branding">How its pages are dressed; null for the product's own look.</param>
/// <param name="IsClosed">True when it has left.</param>
/// <param name="Version">The version, for <c>If-Match</c>.</param>
/// <param name="Directory">The directory whose accounts its staff may sign in with; null: passwords alone.</param>
public sealed record TenantBody(
    TenantId Id,
    GroupId Group,
    Region Region,
    Slug Slug,
    Text LegalName,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] Country? Residency,
    IReadOnlyList<PackStamp> Jurisdictions,
    IReadOnlyList<Language> Languages,
    IReadOnlyList<ContactBody> Contacts,
    IReadOnlyList<Fee> Fees,
    IReadOnlyList<IdentityBody> Identity,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] Branding? Branding,
    bool IsClosed,
    long Version,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] DirectoryId? Directory)
{
    /// <summary>A company as it is shown, with the contacts as far as they may be seen.</summary>
    public static TenantBody Of(TenantRow row, IReadOnlyList<ContactBody> contacts)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new(
            row.Id, row.Group, row.Region, row.Slug, row.LegalName, row.Residency, row.Packs, row.Languages, contacts,
            row.Fees, [.. row.Identity.Select(one => new IdentityBody(one.Jurisdiction, one.Right, one.Means))],
            row.Branding, row.IsClosed, row.Version, row.Directory);
    }
}

/// <summary>Somebody to be reached.</summary>
/// <param name="Role">For what.</param>
/// <param name="Details">How; absent without the permission, or when it was erased.</param>
public sealed record ContactBody(ContactRole Role, ContactDetails? Details);

/// <summary>How identity is shown for a right.</summary>
/// <param name="Jurisdiction">Under whose law.</param>
/// <param name="Right">For which right.</param>
/// <param name="Means">The ways a person may choose from; none asks nothing.</param>
public sealed record IdentityBody(JurisdictionCode Jurisdiction, RightCode Right, IReadOnlyList<IdentityMeans> Means);
