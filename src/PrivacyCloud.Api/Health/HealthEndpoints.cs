using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Runtime.Sharing;

namespace PrivacyCloud.Api.Health;

/// <summary><c>GET /healthz</c> and <c>GET /readyz</c>.</summary>
internal static class HealthEndpoints
{
    private const string Store = "store";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/healthz", () => TypedResults.Ok(new HealthBody("alive", [])))
            .WithName("healthz").WithSummary("200 while the process answers.");
        routes.MapGet("/readyz", (Readiness readiness, StoreWatch store) => Failing(readiness, store) is
                { Count: > 0 } pending
                ? Results.Json(new HealthBody("starting", pending), ApiJson.Options,
                    statusCode: StatusCodes.Status503ServiceUnavailable)
                : Results.Json(new HealthBody("ready", []), ApiJson.Options))
            .WithName("readyz").WithSummary("200 when it can serve; 503 with the parts that cannot yet.");
    }

    /// <summary>
    /// What has not begun yet, and the store where it is lost: others that share it can answer meanwhile.
    /// </summary>
    private static IReadOnlyList<string> Failing(Readiness readiness, StoreWatch store) =>
        store.IsReachable ? readiness.Pending : [.. readiness.Pending, Store];
}
