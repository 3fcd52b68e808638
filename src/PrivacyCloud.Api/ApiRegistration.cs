using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Brands;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Consents;
using PrivacyCloud.Api.Duties;
using PrivacyCloud.Api.Health;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Keys;
using PrivacyCloud.Api.Law;
using PrivacyCloud.Api.Ledger;
using PrivacyCloud.Api.Limits;
using PrivacyCloud.Api.Notices;
using PrivacyCloud.Api.OpenApi;
using PrivacyCloud.Api.Operator;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Api.Receipts;
using PrivacyCloud.Api.Requests;
using PrivacyCloud.Api.Requests.Files;
using PrivacyCloud.Api.Residency;
using PrivacyCloud.Api.Staff;
using PrivacyCloud.Api.Tenants;
using PrivacyCloud.Api.Tracking;
using PrivacyCloud.Api.Webhooks;
using PrivacyCloud.Runtime.Access;

namespace PrivacyCloud.Api;

/// <summary>Puts the HTTP API into a host.</summary>
public static class ApiRegistration
{
    /// <summary>
    /// Registers what the endpoints need. The host brings the ports, the engine, the law and the clock, and the
    /// <see cref="OperatorKey"/> where there is one.
    /// </summary>
    public static IServiceCollection AddPrivacyCloudApi(this IServiceCollection services, ApiOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        services.AddSingleton(options);
        services.AddSingleton<Readiness>();
        services.AddExceptionHandler<FaultHandler>();
        services.AddProblemDetails();
        services.ConfigureHttpJsonOptions(json => ApiJson.Apply(json.SerializerOptions));
        services.AddSingleton<Rates>();
        services.AddRateLimiter(static _ => { });
        services.AddOptions<RateLimiterOptions>().Configure<Rates>(RateLimits.Configure);
        services.AddSingleton(provider => new OperatorGate(provider.GetService<OperatorKey>()));
        services.TryAddSingleton<IStaffTokens, NoStaffTokens>();
        services.AddSingleton<StaffTokenDoor>();
        services.AddSingleton<Executor>();
        services.AddSingleton<TenantDoor>();
        services.AddSingleton<Contacts>();
        services.AddSingleton<ContactDoor>();
        services.AddSingleton<BrandDoor>();
        services.AddSingleton<KeyIssuer>();
        services.AddSingleton<TenantFounder>();
        services.AddSingleton<DutyOpener>();
        services.AddSingleton<DutyDoor>();
        services.AddSingleton<WebhookDoor>();
        services.AddSingleton<NoticeDoor>();
        services.AddSingleton<ConfigLane>();
        services.AddSingleton<CheckAnswers>();
        services.AddSingleton<Turnstile>();
        services.AddSingleton<RequestShowing>();
        services.AddSingleton<RequestDoor>();
        services.AddSingleton<FileDoor>();
        services.AddSingleton<PackageDoor>();
        services.AddSingleton<TrackingDoor>();
        services.AddSingleton<TrackingActs>();
        services.AddSingleton<RegionFinder>();
        services.AddOpenApi("v1", OpenApiDocument.Describe);
        return services;
    }

    /// <summary>Puts the edge before everything else: faults, sizes, rates, bare refusals.</summary>
    public static WebApplication UsePrivacyCloudApi(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.Use(app.Services.GetRequiredService<ConfigLane>().InvokeAsync);
        app.Use(NoSniff);
        app.UseExceptionHandler();
        app.UseMiddleware<RegionGate>();
        app.UseRouting();
        app.UseMiddleware<CredentialGate>();
        app.UseMiddleware<BodySizeGate>();
        // The gates write all they answer themselves, and what they call at once likewise.
        app.UseStatusCodePages(StatusPages.Write);
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
        ListLedgerKeys.Map(open);
        ReadDirectory.Map(open);
        ReadReceipt.Map(open);
        VerifyReceipt.Map(open);
        MapLedger(app);
        MapTenant(app);
        MapBrands(app);
        MapKeys(app);
        MapDuties(app);
        RequestRoutes.Map(app);
        TrackingRoutes.Map(app);
        NoticeRoutes.Map(app);
        ConsentRoutes.Map(app);
        MapWebhooks(app);
        MapOperator(app);
        return app;
    }

    private static void MapLedger(IEndpointRouteBuilder routes)
    {
        ReadCheckpoint.Map(routes);
        ListEntries.Map(routes);
        ProveInclusion.Map(routes);
        ProveConsistency.Map(routes);
    }

    private static void MapTenant(IEndpointRouteBuilder routes)
    {
        ReadTenant.Map(routes);
        RenameTenant.Map(routes);
        PromiseResidency.Map(routes);
        LinkDirectory.Map(routes);
        AddJurisdiction.Map(routes);
        DropJurisdiction.Map(routes);
        AdoptPack.Map(routes);
        ChooseLanguages.Map(routes);
        NameContact.Map(routes);
        RemoveContact.Map(routes);
        SetFee.Map(routes);
        WaiveFee.Map(routes);
        SetIdentityMeans.Map(routes);
        SetBranding.Map(routes);
        SetRequestTerms.Map(routes);
        EnrolStaff.Map(routes);
        CloseTenant.Map(routes);
    }

    private static void MapBrands(IEndpointRouteBuilder routes)
    {
        ListBrands.Map(routes);
        ReadBrand.Map(routes);
        FoundBrand.Map(routes);
        RenameBrand.Map(routes);
        AllowOrigins.Map(routes);
        CloseBrand.Map(routes);
    }

    private static void MapKeys(IEndpointRouteBuilder routes)
    {
        ListKeys.Map(routes);
        IssueKey.Map(routes);
        RevokeKey.Map(routes);
        ListActivity.Map(routes);
    }

    private static void MapDuties(IEndpointRouteBuilder routes)
    {
        ListDuties.Map(routes);
        ListTouched.Map(routes);
        ReadDuty.Map(routes);
        OpenDuties.Map(routes);
        CompleteDuty.Map(routes);
        ExtendDuty.Map(routes);
        CorrectDuty.Map(routes);
        CancelDuty.Map(routes);
    }

    private static void MapWebhooks(IEndpointRouteBuilder routes)
    {
        ListWebhooks.Map(routes);
        RegisterWebhook.Map(routes);
        RotateWebhookSecret.Map(routes);
        RemoveWebhook.Map(routes);
        ListParcels.Map(routes);
        ReplayParcel.Map(routes);
    }

    private static void MapOperator(IEndpointRouteBuilder routes)
    {
        FoundGroup.Map(routes);
        AllowGroupOrigins.Map(routes);
        FoundTenant.Map(routes);
        IssueFirstKey.Map(routes);
        ReadOverview.Map(routes);
    }
}
