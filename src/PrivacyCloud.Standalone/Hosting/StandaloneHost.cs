using PrivacyCloud.Api;
using PrivacyCloud.Api.Limits;
using PrivacyCloud.Consoles;
using PrivacyCloud.Consoles.Ports;
using PrivacyCloud.Consoles.Work;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Rules;
using PrivacyCloud.Runtime;
using PrivacyCloud.Runtime.Access;
using PrivacyCloud.Standalone.Demo;
using PrivacyCloud.Standalone.Demo.Consents;
using PrivacyCloud.Standalone.Demo.Notices;
using PrivacyCloud.Standalone.Demo.Requests;
using PrivacyCloud.Standalone.Demo.Shop;

namespace PrivacyCloud.Standalone.Hosting;

/// <summary>Puts everything together in one process: the in-process engine on SQLite, the API and the pages.</summary>
internal static class StandaloneHost
{
    private const int HeadersSizeBytesMax = 32 * 1024;

    public static WebApplication Build(ServeOptions options, OpenedOperatorKey operatorKey)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ContentRootPath = AppContext.BaseDirectory,
            ApplicationName = typeof(StandaloneHost).Assembly.GetName().Name,
        });
        builder.WebHost.UseUrls(options.Urls);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestHeadersTotalSize = HeadersSizeBytesMax;
        });
        Telemetry.Add(builder);
        AddProduct(builder.Services, options, operatorKey);
        var app = builder.Build();
        app.UsePrivacyCloudApi();
        app.UsePrivacyCloudConsoles();
        app.MapPrivacyCloudApi();
        app.MapPrivacyCloudConsoles(RateLimits.Anonymous);
        ShopRoutes.Map(app);

        return app;
    }

    private static void AddProduct(IServiceCollection services, ServeOptions options, OpenedOperatorKey operatorKey)
    {
        services.AddSingleton(options);
        services.AddSingleton<LawLibrary>(_ => RulePacks.BuiltIn());
        services.AddSingleton(operatorKey.Key);
        options.Store.Add(services, options.Data, [.. options.Cell.Regions.Keys]);
        services.AddSingleton(MailSetting.Read(options.Mail, options.Data)!);
        services.AddPrivacyCloudRuntime(new RuntimeOptions
        {
            Regions = options.Cell.Regions,
            Residency = new() { Peers = options.Cell.Peers },
            Requests = new() { PublicAddress = options.PublicAddress },
        });
        services.AddSingleton<ITenantOverview, ViewTenantOverview>();
        // The pages come first: a page that fails answers with a page, all else with a problem document.
        services.AddPrivacyCloudConsoles(new WorkOptions { IsHttps = options.IsHttps, RatesLimited = options.Limits });
        services.AddSessionKeys(options.Data);
        services.AddPrivacyCloudApi(new ApiOptions { RatesLimited = options.Limits });
        services.AddSingleton<DemoDesk>();
        services.AddSingleton<DemoPackages>();
        services.AddSingleton<DemoPlayer>();
        services.AddSingleton<DemoStaff>();
        services.AddSingleton<DemoNotices>();
        services.AddSingleton<DemoChoices>();
        services.AddSingleton<DemoLoader>();
        services.AddSingleton<DemoShops>();
        services.AddHostedService<IntegrityWatch>();
    }
}
