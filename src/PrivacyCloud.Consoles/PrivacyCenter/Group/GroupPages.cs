using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Consoles.PrivacyCenter.Home;
using PrivacyCloud.Consoles.PrivacyCenter.Shared;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Runtime.Requests;

namespace PrivacyCloud.Consoles.PrivacyCenter.Group;

/// <summary>
/// The page of a group: which of its companies one means, and what one wants. No server gathers the answers: the
/// browser asks each company itself, and without script each company's own form is a link.
/// </summary>
internal static class GroupPages
{
    private const string WishKey = "wish";

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/group/{group}", ShowAsync);

    private static async Task<IResult> ShowAsync(
        string group, HttpContext http, CentreDirectory directory, LawLibrary law, TimeProvider time)
    {
        if (await directory.GroupAsync(group, http.RequestAborted) is not { } found)
        {
            return CentrePage.NotFound(http);
        }

        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        var companies = found.Tenants.Select(company => new GroupCompany(
            company, OfferedRight.Of(company.Tenant, law, now))).Where(one => one.Offered.Count > 0);
        var wish = Wish.All.FirstOrDefault(one => one.Code == http.Request.Query[WishKey].ToString());
        return CentrePage.Show<GroupPage>(
            http, StatusCodes.Status200OK, null, null,
            ("Group", found.Group), ("Path", $"/group/{found.Slug}"), ("Wanted", wish),
            ("Companies", (IReadOnlyList<GroupCompany>)[.. companies]));
    }
}

/// <summary>A company of a group, and what it offers.</summary>
public sealed record GroupCompany(CentreTenant Company, IReadOnlyList<OfferedRight> Offered)
{
    /// <summary>The form of the company; through its brand where it has but one.</summary>
    public string Ask => CentrePaths.Ask(Company, Company.Brands.Count == 1 ? Company.Brands[0] : null);
}
