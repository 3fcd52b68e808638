using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;

namespace PrivacyCloud.Consoles.Work.Operator;

/// <summary>
/// The session of the platform's operator: begun with the operator's key, over after a while, never renewed.
/// </summary>
internal sealed class OperatorSession(WorkOptions options, TimeProvider time)
{
    public const string Scheme = "operator";

    /// <summary>Begins a session.</summary>
    public Task BeginAsync(HttpContext http)
    {
        var identity = new ClaimsIdentity([new(ClaimTypes.NameIdentifier, Scheme)], Scheme);
        var properties = new AuthenticationProperties { ExpiresUtc = time.GetUtcNow() + options.IdleMax };
        return http.SignInAsync(Scheme, new(identity), properties);
    }

    /// <summary>True while the operator is signed in here.</summary>
    public static async Task<bool> StandsAsync(HttpContext http) => (await http.AuthenticateAsync(Scheme)).Succeeded;

    /// <summary>Ends the session of this browser.</summary>
    public static Task EndAsync(HttpContext http) => http.SignOutAsync(Scheme);
}
