using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Identity.Web;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Consoles.Ports;
using PrivacyCloud.Consoles.Work.SignIn;
using PrivacyCloud.Silo.Hosting;

namespace PrivacyCloud.Silo.Entra;

/// <summary>Puts signing in by Microsoft Entra into a silo, for the pages and for the API.</summary>
internal static class EntraRegistration
{
    // Whoever is sent to Entra comes back within this time, or begins anew.
    private static readonly TimeSpan AwayMax = TimeSpan.FromMinutes(10);

    /// <summary>Adds it where an application is named; without one nothing of it is there.</summary>
    public static void AddEntra(this IServiceCollection services, SiloOptions options)
    {
        var entra = options.Entra;
        if (!entra.IsOn)
        {
            return;
        }

        var issuer = new EntraIssuer(entra);
        var address = options.Serve.Public.Length > 0
            ? options.Serve.PublicAddress.GetLeftPart(UriPartial.Authority)
            : null;
        services.AddSingleton(new EntraCredential(entra));
        services.AddSingleton(all => new EntraSignIn(
            all.GetRequiredService<EntraCredential>(), all.GetRequiredService<OrganisationDoor>(), address,
            all.GetRequiredService<ILogger<EntraSignIn>>()));
        services.AddSingleton<IOrganisationSignIn>(all => all.GetRequiredService<EntraSignIn>());
        services.AddSingleton<IStaffTokens, EntraTokens>();
        // What Entra answers to a failed sign-in may name somebody: our own line says that it failed.
        services.AddLogging(logs => logs
            .AddFilter("Microsoft.AspNetCore.Authentication", LogLevel.None)
            .AddFilter("Microsoft.Identity", LogLevel.None));
        var schemes = services.AddAuthentication();
        schemes.AddMicrosoftIdentityWebApp(
            application => Name(application, entra), openIdConnectScheme: EntraSignIn.Scheme, cookieScheme: null);
        services.AddOptions<OpenIdConnectOptions>(EntraSignIn.Scheme)
            .Configure<EntraSignIn>((pages, signIn) => Set(pages, options, issuer, signIn));
        schemes.AddMicrosoftIdentityWebApi(
            tokens => Set(tokens, entra, issuer), application => Name(application, entra), EntraTokens.Scheme);
    }

    private static void Name(MicrosoftIdentityOptions application, EntraOptions entra)
    {
        application.Instance = entra.Base + "/";
        application.TenantId = EntraIssuer.AnyDirectory;
        application.ClientId = entra.Client;
        application.RequireHttpsMetadata = entra.IsHttps;
    }

    /// <summary>The flow by code, with PKCE; what comes back is a plain address, so that lax cookies suffice.</summary>
    private static void Set(OpenIdConnectOptions pages, SiloOptions options, EntraIssuer issuer, EntraSignIn signIn)
    {
        pages.ResponseType = OpenIdConnectResponseType.Code;
        pages.ResponseMode = OpenIdConnectResponseMode.Query;
        pages.UsePkce = true;
        pages.CallbackPath = OrganisationDoor.Landing;
        pages.RemoteSignOutPath = PathString.Empty;
        pages.SignedOutCallbackPath = OrganisationDoor.Landing + "/out";
        pages.RemoteAuthenticationTimeout = AwayMax;
        pages.RequireHttpsMetadata = options.Entra.IsHttps;
        pages.TokenHandler = new JsonWebTokenHandler { MapInboundClaims = false };
        pages.SaveTokens = false;
        pages.GetClaimsFromUserInfoEndpoint = false;
        pages.DisableTelemetry = true;
        pages.Prompt = OpenIdConnectPrompt.SelectAccount;
        // By default a token's version is thrown away, which is one of the things we look at.
        pages.ClaimActions.Clear();
        pages.Scope.Clear();
        foreach (var scope in (string[])["openid", "profile", "email"])
        {
            pages.Scope.Add(scope);
        }

        Check(pages.TokenValidationParameters, [options.Entra.Client], issuer);
        Harden(pages.CorrelationCookie, options);
        Harden(pages.NonceCookie, options);
        signIn.Attend(pages.Events);
    }

    private static void Set(JwtBearerOptions tokens, EntraOptions entra, EntraIssuer issuer)
    {
        tokens.RequireHttpsMetadata = entra.IsHttps;
        tokens.TokenHandlers.Clear();
        tokens.TokenHandlers.Add(new JsonWebTokenHandler { MapInboundClaims = false });
        tokens.SaveToken = false;
        Check(tokens.TokenValidationParameters, [entra.Client, $"api://{entra.Client}"], issuer);
        tokens.Events = new()
        {
            OnAuthenticationFailed = failed =>
            {
                failed.NoResult();
                return Task.CompletedTask;
            },
        };
    }

    private static void Check(TokenValidationParameters tokens, string[] audiences, EntraIssuer issuer)
    {
        tokens.ValidAudiences = audiences;
        tokens.ValidateAudience = true;
        tokens.ValidateIssuer = true;
        tokens.IssuerValidator = issuer.Validate;
        tokens.ValidateLifetime = true;
        tokens.RequireExpirationTime = true;
        tokens.RequireSignedTokens = true;
        tokens.ValidAlgorithms = [SecurityAlgorithms.RsaSha256];
    }

    private static void Harden(CookieBuilder cookie, SiloOptions options)
    {
        cookie.Path = OrganisationDoor.Landing;
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.IsEssential = true;
        cookie.SecurePolicy = options.Serve.IsHttps ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
    }
}
