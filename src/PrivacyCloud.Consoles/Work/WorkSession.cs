using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Runtime.Staff;

namespace PrivacyCloud.Consoles.Work;

/// <summary>
/// The session of a member of staff in a cookie that only this program can read: company, account, the number that the
/// account must still bear, and, for whoever came from her organisation's directory, the number that the company's link
/// with it must still bear. It ends some hours after signing in, and earlier when it stands idle.
/// </summary>
internal sealed class WorkSession(WorkOptions options, TimeProvider time)
{
    public const string Scheme = "staff";
    private const string TenantClaim = "tenant";
    private const string EpochClaim = "epoch";
    private const string LinkClaim = "link";
    private const string SeenItem = "seen";
    private const int RenewalsPerIdle = 6;

    /// <summary>Begins a session.</summary>
    public Task BeginAsync(HttpContext http, StaffCaller caller)
    {
        var identity = new ClaimsIdentity(
            [
                new(ClaimTypes.NameIdentifier, caller.Staff.ToString()),
                new(TenantClaim, caller.Tenant.ToString()),
                new(EpochClaim, caller.Epoch.ToString(CultureInfo.InvariantCulture)),
                .. caller.Link is { } link
                    ? (IEnumerable<Claim>)[new(LinkClaim, link.ToString(CultureInfo.InvariantCulture))] : [],
            ],
            Scheme);
        var properties = new AuthenticationProperties { ExpiresUtc = time.GetUtcNow() + options.SessionLasts };
        return SaveAsync(http, new(identity), properties);
    }

    /// <summary>
    /// Who is signed in, and goes on being so; null when nobody is. Sessions that are over are taken away.
    /// </summary>
    public async Task<StaffCaller?> ResumeAsync(HttpContext http, StaffSessions sessions)
    {
        var found = await http.AuthenticateAsync(Scheme);
        if (found is not { Succeeded: true, Principal: { } principal, Properties: { } properties })
        {
            return null;
        }

        var idle = time.GetUtcNow() - SeenAt(properties);
        var caller = idle < options.IdleMax ? await FindAsync(principal, sessions, http.RequestAborted) : null;
        if (caller is null)
        {
            await EndAsync(http);
            return null;
        }

        if (idle > options.IdleMax / RenewalsPerIdle)
        {
            await SaveAsync(http, principal, properties);
        }

        http.User = principal;
        return caller;
    }

    /// <summary>Ends the session of this browser.</summary>
    public static Task EndAsync(HttpContext http) => http.SignOutAsync(Scheme);

    private static async Task<StaffCaller?> FindAsync(
        ClaimsPrincipal principal, StaffSessions sessions, CancellationToken cancel) =>
        TenantId.TryParse(principal.FindFirstValue(TenantClaim), out var tenant)
        && StaffId.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var staff)
        && int.TryParse(principal.FindFirstValue(EpochClaim), CultureInfo.InvariantCulture, out var epoch)
            ? await sessions.FindAsync(tenant, staff, epoch, LinkOf(principal), cancel)
            : null;

    private static int? LinkOf(ClaimsPrincipal principal) => principal.FindFirstValue(LinkClaim) is { } link
        ? int.Parse(link, CultureInfo.InvariantCulture) : null;

    private Task SaveAsync(HttpContext http, ClaimsPrincipal principal, AuthenticationProperties properties)
    {
        properties.Items[SeenItem] = time.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return http.SignInAsync(Scheme, principal, properties);
    }

    private static DateTimeOffset SeenAt(AuthenticationProperties properties) =>
        properties.Items.TryGetValue(SeenItem, out var seen)
        && long.TryParse(seen, CultureInfo.InvariantCulture, out var seconds)
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : DateTimeOffset.UnixEpoch;
}
