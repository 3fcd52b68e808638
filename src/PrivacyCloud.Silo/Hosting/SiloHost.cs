using Orleans.Configuration;
using Orleans.Dashboard;
using PrivacyCloud.Api;
using PrivacyCloud.Api.Limits;
using PrivacyCloud.Cluster.Hosting;
using PrivacyCloud.Cluster.Sight;
using PrivacyCloud.Consoles;
using PrivacyCloud.Consoles.Ports;
using PrivacyCloud.Consoles.Work;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Rules;
using PrivacyCloud.Runtime;
using PrivacyCloud.Runtime.Access;
using PrivacyCloud.Silo.Entra;
using PrivacyCloud.Silo.OnAzure;
using PrivacyCloud.Standalone.Hosting;
using PrivacyCloud.Storage.Postgres;

namespace PrivacyCloud.Silo.Hosting;

/// <summary>Puts one silo together: the engine on a cluster over PostgreSQL, the API and the pages.</summary>
internal static class SiloHost
{
    private const int HeadersSizeBytesMax = 32 * 1024;

    public static WebApplication Build(
        SiloOptions options, OpenedOperatorKey operatorKey, DatabaseTokens? tokens)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ContentRootPath = AppContext.BaseDirectory,
            ApplicationName = typeof(SiloHost).Assembly.GetName().Name,
        });
        builder.WebHost.UseUrls(options.AllUrls);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestHeadersTotalSize = HeadersSizeBytesMax;
        });
        SiloTelemetry.Add(builder);
        builder.Services.RenewTokens(tokens);
        AddProduct(builder.Services, options, operatorKey);
        builder.Host.UseOrleans(silo => AddSilo(silo, options));
        var app = builder.Build();
        app.UseOperatorListener(options, operatorKey.Key);
        app.UsePrivacyCloudApi();
        app.UsePrivacyCloudConsoles();
        app.MapPrivacyCloudApi();
        app.MapPrivacyCloudConsoles(RateLimits.Anonymous);
        return app;
    }

    private static void AddSilo(ISiloBuilder silo, SiloOptions options)
    {
        silo.Configure<EndpointOptions>(here =>
        {
            here.AdvertisedIPAddress = options.Here;
            (here.SiloPort, here.GatewayPort) = (options.SiloPort, options.GatewayPort);
        });
        Meet(silo, options);
        silo.AddActivityPropagation();
        if (options.OperatorPort is not null)
        {
            silo.AddDashboard(board => board.HideTrace = true);
        }

        silo.KeepStateInDatabase(options);
        silo.LeaveWhenAlone(options.Cell);
        silo.AddPrivacyCloudCluster(RuntimeOf(options), options.Cell);
    }

    private static void Meet(ISiloBuilder silo, SiloOptions options)
    {
        if (options.Primary is { } primary)
        {
            silo.UseDevelopmentClustering(primary);
        }
        else
        {
            silo.UseAdoNetClustering(
                one => (one.Invariant, one.ConnectionString) = (PgCluster.Driver, options.MeetingPlace));
        }
    }

    private static RuntimeOptions RuntimeOf(SiloOptions options) => new()
    {
        Regions = options.Serve.Cell.Regions,
        Residency = new() { Peers = options.Serve.Cell.Peers },
        Requests = new() { PublicAddress = options.Serve.PublicAddress },
    };

    private static void AddProduct(IServiceCollection services, SiloOptions options, OpenedOperatorKey operatorKey)
    {
        services.AddSingleton<LawLibrary>(_ => RulePacks.BuiltIn());
        services.AddSingleton(operatorKey.Key);
        options.Serve.Store.Add(services, options.Serve.Data, [options.Region]);
        if (options.Documents.Address is not null)
        {
            services.KeepDocumentsOnAzure(options.Documents);
        }

        services.AddSingleton(MailSetting.Read(options.Serve.Mail, options.Serve.Data)!);
        services.AddSingleton<ITenantOverview, ViewTenantOverview>();
        // The pages come first: a page that fails answers with a page, all else with a problem document.
        services.AddPrivacyCloudConsoles(
            new WorkOptions { IsHttps = options.Serve.IsHttps, RatesLimited = options.Serve.Limits });
        services.AddEntra(options);
        services.AddSessionKeys(options.Serve.Data);
        services.AddPrivacyCloudApi(new ApiOptions { RatesLimited = options.Serve.Limits });
        services.AddHostedService<IntegrityWatch>();
    }
}
