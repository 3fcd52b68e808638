using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using PrivacyCloud.Consoles.Work;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Consoles.PrivacyCenter.Choices;

/// <summary>
/// Knows a browser again by a random number of its own, which no script reads. It is set when somebody decides and not
/// before. Each brand sees another mark made of it, so that none can tell that it is the same browser.
/// </summary>
internal sealed class ChoiceDevice(WorkOptions options)
{
    private const string Cookie = "privacycloud-device";
    private const int SecretBytes = 16;

    private static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    private string Name => options.CookieName(Cookie);

    /// <summary>The mark of this browser at a brand; null for one that never decided anything here.</summary>
    public Mark? Read(HttpContext http, LogId log, BrandId brand) =>
        http.Request.Cookies[Name] is { } secret && IsFit(secret) ? MarkOf(secret, log, brand) : null;

    /// <summary>The mark of this browser at a brand, which it is given now where it has none.</summary>
    public Mark Begin(HttpContext http, LogId log, BrandId brand)
    {
        var secret = http.Request.Cookies[Name] is { } known && IsFit(known)
            ? known : Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SecretBytes));
        http.Response.Cookies.Append(Name, secret, new()
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = Kept,
            Path = "/",
            SameSite = SameSiteMode.Lax,
            Secure = options.IsHttps || http.Request.IsHttps,
        });
        return MarkOf(secret, log, brand);
    }

    private static bool IsFit(string secret) =>
        secret.Length == SecretBytes * 2 && secret.All(char.IsAsciiHexDigitLower);

    private static Mark MarkOf(string secret, LogId log, BrandId brand) => Mark.Read(
        MarkKind.Device,
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"choices.v1|{log}|{brand}|{secret}"))))!;
}
