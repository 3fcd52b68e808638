using System.Security.Claims;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Runtime.Staff;

namespace PrivacyCloud.Silo.Entra;

/// <summary>
/// Reads from a token that was checked who somebody is: the directory's id and its number for her. Of addresses only
/// those count that Entra itself says are verified; names for signing in can be changed, and count for nothing. Roles
/// and groups in a token are not even read.
/// </summary>
internal static class EntraAccount
{
    public const string DirectoryClaim = "tid";

    private const string PersonClaim = "oid";
    private const string VersionClaim = "ver";
    private const string Version = "2.0";
    private const string VerifiedClaim = "verified_primary_email";
    private const string EmailClaim = "email";
    private const string EmailIsVerifiedClaim = "xms_edov";

    // The directory in which Microsoft keeps everybody's private accounts: no organisation's.
    private static readonly DirectoryId Everybodys = DirectoryId.Parse("9188040d-6c67-4c5b-b112-36a304b66dad");

    /// <summary>Who it is; null when the token does not say so.</summary>
    public static DirectoryAccount? Read(ClaimsPrincipal principal) =>
        principal.FindFirstValue(VersionClaim) == Version
        && DirectoryId.TryParse(Only(principal, DirectoryClaim), out var directory) && directory != Everybodys
        && Guid.TryParseExact(Only(principal, PersonClaim), "D", out var person) && person != Guid.Empty
            ? new(directory, person, [.. Emails(principal).Select(StaffEmail.Parse).OfType<StaffEmail>()])
            : null;

    private static IEnumerable<string> Emails(ClaimsPrincipal principal)
    {
        var verified = principal.FindAll(VerifiedClaim).Select(one => one.Value);
        return principal.FindFirstValue(EmailIsVerifiedClaim) is "1" or "true" or "True"
            && Only(principal, EmailClaim) is { } email ? verified.Append(email) : verified;
    }

    /// <summary>The value of a claim that stands there once; null for any other.</summary>
    private static string? Only(ClaimsPrincipal principal, string claim) =>
        principal.FindAll(claim).ToList() is [var only] ? only.Value : null;
}
