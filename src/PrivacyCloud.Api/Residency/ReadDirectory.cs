using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Operator;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Runtime;
using PrivacyCloud.Runtime.Residency;

namespace PrivacyCloud.Api.Residency;

/// <summary>
/// <c>GET /v1/directory</c>: which tenants live in a region served here, signed by it. Open to anyone.
/// </summary>
internal static class ReadDirectory
{
    private const int TagBytes = 12;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet(DirectoryClient.Path, HandleAsync)
            .WithName("readDirectory")
            .WithSummary("Which tenants and groups live in a region served here: ids and public names, signed.")
            .Query(DirectoryClient.RegionKey, "The region; may be left out where one alone is served.")
            .Produces<SignedDirectoryBody>()
            .Produces(StatusCodes.Status304NotModified)
            .Problems(400, 422, 429);

    private static async Task<IResult> HandleAsync(HttpContext http, OwnDirectory directory, RuntimeOptions options)
    {
        var query = QueryReader.Of(http, DirectoryClient.RegionKey);
        var name = directory.Regions.Count == 1
            ? query.Optional(DirectoryClient.RegionKey) ?? directory.Regions.First().ToString()
            : query.Required(DirectoryClient.RegionKey);
        if (query.Problem is { } problem)
        {
            return problem;
        }

        if (!Region.TryParse(name, out var region) || !directory.Regions.Contains(region))
        {
            return Problem.OfField(
                StatusCodes.Status422UnprocessableEntity, DirectoryClient.RegionKey,
                OperatorRefusals.RegionUnknown(options));
        }

        var signed = await directory.ReadAsync(region, http.RequestAborted);
        var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(signed.Bytes.Span).AsSpan(..TagBytes))}\"";
        http.Response.Headers.ETag = tag;
        http.Response.Headers.CacheControl = "no-cache";
        return http.Request.Headers.IfNoneMatch == tag
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : Results.Bytes(signed.Bytes, "application/json");
    }
}
