using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace PrivacyCloud.Api.Health;

/// <summary><c>GET /healthz</c> and <c>GET /readyz</c>.</summary>
internal static class HealthEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/healthz", () => TypedResults.Ok(new HealthBody("alive", [])))
            .WithName("healthz").WithSummary("200 while the process answers.");
        routes.MapGet("/readyz", (Readiness readiness) => readiness.Pending is { Count: > 0 } pending
                ? Results.Json(new HealthBody("starting", pending), ApiJson.Options,
                    statusCode: StatusCodes.Status503ServiceUnavailable)
                : Results.Json(new HealthBody("ready", []), ApiJson.Options))
            .WithName("readyz").WithSummary("200 when it can serve; 503 with the parts that cannot yet.");
    }
}
