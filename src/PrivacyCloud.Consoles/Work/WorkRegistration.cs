using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PrivacyCloud.Consoles.Ports;
using PrivacyCloud.Consoles.Work.Operator;
using PrivacyCloud.Consoles.Work.SignIn;
using PrivacyCloud.Runtime.Staff;

namespace PrivacyCloud.Consoles.Work;

/// <summary>What the pages for staff need.</summary>
internal static class WorkRegistration
{
    private const string SessionCookie = "privacycloud-staff";
    private const string OperatorCookie = "privacycloud-operator";
    private const string GuardCookie = "privacycloud-guard";
    private const string GuardField = "guard";

    /// <exception cref="ArgumentException">The options are not sound; every fault is named.</exception>
    public static void AddWork(this IServiceCollection services, WorkOptions options)
    {
        if (options.Faults() is { Count: > 0 } faults)
        {
            throw new ArgumentException(string.Join(' ', faults), nameof(options));
        }

        services.AddSingleton(options);
        services.AddSingleton<WorkSession>();
        services.AddSingleton<TryRates>();
        services.AddSingleton<Door>();
        services.AddSingleton<OperatorSession>();
        services.AddSingleton(all => new OrganisationOffer(
            all.GetRequiredService<IOrganisationSignIn>(), all.GetRequiredService<Companies>(),
            all.GetRequiredService<DirectoryLinks>()));
        services.TryAddSingleton<IOrganisationSignIn, NoOrganisationSignIn>();
        services.AddSingleton(all => new OrganisationDoor(
            all.GetRequiredService<Companies>(), all.GetRequiredService<DirectoryDesk>(),
            all.GetRequiredService<WorkSession>(), all.GetRequiredService<TryRates>()));
        services.AddAuthentication(WorkSession.Scheme)
            .AddCookie(WorkSession.Scheme, cookie => Set(cookie, options, SessionCookie))
            .AddCookie(OperatorSession.Scheme, cookie => Set(cookie, options, OperatorCookie));
        services.AddAntiforgery(guard =>
        {
            Harden(guard.Cookie, options, GuardCookie);
            guard.FormFieldName = GuardField;
            guard.HeaderName = null;
            guard.SuppressXFrameOptionsHeader = true;
        });
    }

    // How long a session lasts is said when it begins.
    private static void Set(CookieAuthenticationOptions cookie, WorkOptions options, string name)
    {
        Harden(cookie.Cookie, options, name);
        cookie.SlidingExpiration = false;
    }

    private static void Harden(CookieBuilder cookie, WorkOptions options, string name)
    {
        cookie.Name = options.CookieName(name);
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.SecurePolicy = options.IsHttps ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        cookie.Path = "/";
        cookie.IsEssential = true;
    }
}
