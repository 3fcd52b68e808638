using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.Operator;

/// <summary><c>POST /v1/operator/tenants</c>: a legal entity joins.</summary>
internal static class FoundTenant
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/operator/tenants", HandleAsync)
            .WithName("foundTenant")
            .WithSummary("Found a company in a group, in its region, under its laws.")
            .Takes<FoundTenantBody>()
            .Changes<ChangeBody>(StatusCodes.Status201Created)
            .NeedsOperator();

    private static async Task<IResult> HandleAsync(HttpContext http, TenantFounder founder, TimeProvider time)
    {
        var sent = await BodyReader.ReadAsync<FoundTenantBody>(http);
        if (sent.Value is not { } body)
        {
            return sent.Problem!;
        }

        var headers = CommandHeaders.Of(http, sent.Bytes);
        var tenant = new TenantId(FoundingId.Of(http, headers, time));
        var command = new TenantCommand.Found(
            tenant, body.Group, body.Region, body.Slug, body.LegalName, body.Residency, [.. body.Jurisdictions],
            [.. body.Languages]);
        return headers.Problem is { } problem ? problem : await founder.FoundAsync(http, command, headers);
    }
}
