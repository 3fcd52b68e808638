using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Commands;

namespace PrivacyCloud.Api.Brands;

/// <summary><c>POST /v1/brands</c>: a site or an app opens.</summary>
internal static class FoundBrand
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/brands", HandleAsync)
            .WithName("foundBrand")
            .WithSummary("Open a site or an app. Its id comes with the answer.")
            .Takes<FoundBrandBody>()
            .Changes<ChangeBody>(StatusCodes.Status201Created)
            .Needs(Permission.TenantConfigure);

    private static async Task<IResult> HandleAsync(HttpContext http, TenantDoor door, TimeProvider time)
    {
        var sent = await BodyReader.ReadAsync<FoundBrandBody>(http);
        if (sent.Value is not { } body)
        {
            return sent.Problem!;
        }

        var headers = CommandHeaders.Of(http, sent.Bytes);
        var brand = new BrandId(Guid.CreateVersion7(time.GetUtcNow()));
        return headers.Problem is { } problem
            ? problem
            : await door.SendAsync(
                http, headers, new TenantCommand.FoundBrand(brand, body.Slug, body.Name, [.. body.Origins ?? []]),
                    Founded);
    }

    private static IResult Founded(CommandOutcome.Done done)
    {
        var id = done.Answer["brand"];
        return Results.Created($"/v1/brands/{id}", new ChangeBody(id, done.Version, done.Position));
    }
}
