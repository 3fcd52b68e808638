using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using PrivacyCloud.Api.Health;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Law;
using PrivacyCloud.Api.Limits;
using PrivacyCloud.Api.Problems;

namespace PrivacyCloud.Api;

/// <summary>Puts the HTTP API into a host.</summary>
public static class ApiRegistration
{
    /// <summary>Registers what the endpoints need. The host brings the ports, the law and the clock.</summary>
    public static IServiceCollection AddPrivacyCloudApi(this IServiceCollection services, ApiOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        services.AddSingleton(options);
        services.AddSingleton<Readiness>();
        services.AddExceptionHandler<FaultHandler>();
        services.AddProblemDetails();
        services.ConfigureHttpJsonOptions(json => ApiJson.Apply(json.SerializerOptions));
        services.AddRateLimiter(limiter => RateLimits.Configure(limiter, options));
        services.AddOpenApi("v1", OpenApiDocument.Describe);
        return services;
    }

    /// <summary>Puts the edge before everything else: faults, sizes, rates, bare refusals.</summary>
    public static WebApplication UsePrivacyCloudApi(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.Use(NoSniff);
        app.UseExceptionHandler();
        app.UseStatusCodePages(StatusPages.Write);
        app.UseMiddleware<BodySizeGate>();
        app.UseRouting();
        app.UseRateLimiter();
        return app;
    }

    private static Task NoSniff(HttpContext http, RequestDelegate next)
    {
        http.Response.Headers.XContentTypeOptions = "nosniff";
        return next(http);
    }

    /// <summary>Maps every endpoint.</summary>
    public static WebApplication MapPrivacyCloudApi(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        HealthEndpoints.Map(app);
        var open = app.MapGroup(string.Empty).RequireRateLimiting(RateLimits.Anonymous);
        open.MapOpenApi("/openapi/{documentName}.json");
        ListJurisdictions.Map(open);
        ListProvisions.Map(open);
        AnswerDeadlines.Map(open);
        return app;
    }
}
