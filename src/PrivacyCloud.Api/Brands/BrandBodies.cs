using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Api.Brands;

/// <summary>A site or an app of the company.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Slug">Its short name in public addresses.</param>
/// <param name="Name">Its name in every language.</param>
/// <param name="Origins">From which web origins browsers may call with its keys.</param>
/// <param name="IsClosed">True when it has closed; its slug is never used again.</param>
public sealed record BrandBody(BrandId Id, Slug Slug, Text Name, IReadOnlyList<Origin> Origins, bool IsClosed)
{
    /// <summary>A brand as it is shown.</summary>
    public static BrandBody Of(BrandRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new(row.Id, row.Slug, row.Name, row.Origins, row.IsClosed);
    }
}

/// <summary>A site or an app to open.</summary>
/// <param name="Slug">Its short name: lower-case letters, digits and hyphens, 2 to 40 characters.</param>
/// <param name="Name">Its name in every language.</param>
/// <param name="Origins">Its web origins, such as <c>https://example.com</c>; none for an app.</param>
public sealed record FoundBrandBody(Slug Slug, Text Name, IReadOnlyList<Origin>? Origins = null);

/// <summary>Another name for a brand.</summary>
/// <param name="Name">In every language: one line of at most 200 characters.</param>
public sealed record BrandNameBody(Text Name);

/// <summary>All web origins from which browsers may call; those that are not here may not.</summary>
/// <param name="Origins">Such as <c>https://example.com</c>, at most 50.</param>
public sealed record OriginsBody(IReadOnlyList<Origin> Origins);
