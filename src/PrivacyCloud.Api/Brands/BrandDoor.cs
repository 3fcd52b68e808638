using Microsoft.AspNetCore.Http;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.Brands;

/// <summary>Changes one brand of the caller's company; another's brand is not there.</summary>
internal sealed class BrandDoor(TenantDoor door)
{
    /// <summary>A change with a body.</summary>
    public async Task<IResult> ChangeAsync<T>(HttpContext http, string id, Func<BrandId, T, TenantCommand> command)
        where T : class => BrandId.TryParse(id, out var brand)
            ? await door.ChangeAsync<T>(http, body => command(brand, body))
            : NotFound();

    /// <summary>A change that its address says.</summary>
    public async Task<IResult> ChangeAsync(HttpContext http, string id, Func<BrandId, TenantCommand> command) =>
        BrandId.TryParse(id, out var brand) ? await door.ChangeAsync(http, command(brand)) : NotFound();

    private static Problem NotFound() => Problem.Of(StatusCodes.Status404NotFound, EdgeRefusals.NotFound);
}
