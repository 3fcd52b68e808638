using Microsoft.AspNetCore.Http;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Residency;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime;
using PrivacyCloud.Runtime.Access;
using PrivacyCloud.Runtime.Residency;

namespace PrivacyCloud.Api.Residency;

/// <summary>
/// Finds out from the head of a call where it belongs: by the tenant in its key, else by the company or group in the
/// path of a page, else by the host it was sent to. Whether a key is good is not asked: that is for its own region.
/// </summary>
internal sealed class RegionFinder(RegionAtlas atlas, RuntimeOptions options)
{
    private const string Calls = "/v1";
    private const string Centre = "/centre";
    private const string Group = "/group";

    /// <summary>Routes are found whatever their case, and so is this.</summary>
    private const StringComparison AsRoutes = StringComparison.OrdinalIgnoreCase;

    /// <summary>What every cell answers for itself, whoever asks and by whatever name it is called.</summary>
    private static readonly string[] CellsOwn =
    [
        "/healthz", "/readyz", "/openapi", "/assets", "/banner", "/.well-known", "/operator", "/v1/operator",
        "/v1/ledger/keys", DirectoryClient.Path,
    ];

    private readonly string _ownHost = options.Requests.PublicAddress.IdnHost;

    public async ValueTask<Whereabouts> FindAsync(HttpContext http)
    {
        var (cancel, path) = (http.RequestAborted, http.Request.Path);
        if (CellsOwn.Any(own => path.StartsWithSegments(own, AsRoutes)))
        {
            return Whereabouts.NotKnown;
        }

        if (path.StartsWithSegments(Calls, AsRoutes) && ShownKeys.BearerOf(http) is { } bearer)
        {
            return KeyText.TryParse(bearer, out var key)
                ? await atlas.FindAsync(key!.Tenant, cancel) : Whereabouts.NotKnown;
        }

        return path.StartsWithSegments(Centre, AsRoutes, out var company)
            ? await ByCompanyAsync(NameIn(company), cancel)
            : path.StartsWithSegments(Group, AsRoutes, out var rest) ? await ByGroupAsync(NameIn(rest), cancel)
            : await ByHostAsync(http.Request, cancel);
    }

    private async ValueTask<Whereabouts> ByCompanyAsync(string? name, CancellationToken cancel) =>
        TenantId.TryParse(name, out var tenant) ? await atlas.FindAsync(tenant, cancel)
            : Slug.TryParse(name, out var slug) ? await atlas.FindAsync(slug, cancel)
            : Whereabouts.NotKnown;

    private async ValueTask<Whereabouts> ByGroupAsync(string? name, CancellationToken cancel) =>
        GroupId.TryParse(name, out var group) ? await atlas.FindAsync(group, cancel) : Whereabouts.NotKnown;

    private async ValueTask<Whereabouts> ByHostAsync(HttpRequest call, CancellationToken cancel)
    {
        var name = string.Concat(call.Host.Host.Select(char.ToLowerInvariant));
        return HostName.TryParse(name, out var host) && name != _ownHost && !atlas.IsPeer(name)
            ? await atlas.FindAsync(host, cancel) : Whereabouts.NotKnown;
    }

    private static string? NameIn(PathString rest) =>
        rest.Value?.Split('/') is [_, { Length: > 0 } name, ..] ? name : null;
}
