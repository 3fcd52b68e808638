using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Runtime.Staff;

namespace PrivacyCloud.Silo.Entra;

/// <summary>
/// Knows the access tokens that Entra issues to staff for our API. Only a token made for this API, with our scope and
/// for a person, counts; it opens the one company where she has signed in on the pages before.
/// </summary>
internal sealed class EntraTokens(DirectoryDesk desk) : IStaffTokens
{
    public const string Scheme = "entra-token";

    /// <summary>The scope that an administrator of the directory grants to a program that acts for staff.</summary>
    public const string Scope = "Staff.Read";

    private const string ScopeClaim = "scp";

    public async Task<StaffCaller?> FindAsync(HttpContext http)
    {
        var found = await http.AuthenticateAsync(Scheme);
        return found is { Succeeded: true, Principal: { } principal }
            && principal.FindFirstValue(ScopeClaim)?.Split(' ').Contains(Scope, StringComparer.Ordinal) == true
            && EntraAccount.Read(principal) is { } account
                ? await desk.FindAsync(account, http.RequestAborted)
                : null;
    }
}
