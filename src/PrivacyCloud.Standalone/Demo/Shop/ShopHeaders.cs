using System.Security.Cryptography;

namespace PrivacyCloud.Standalone.Demo.Shop;

/// <summary>What a careful shop tells the browser: only scripts that carry this answer's own number run.</summary>
internal static class ShopHeaders
{
    private const int NonceBytes = 16;

    /// <summary>Sets the headers of a page and answers its number.</summary>
    public static string Page(HttpResponse response)
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(NonceBytes));
        Set(
            response,
            $"default-src 'none'; script-src 'nonce-{nonce}'; style-src 'self'; connect-src 'self'; "
            + "img-src 'self' data:; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
            + "require-trusted-types-for 'script'; trusted-types privacy-banner");
        return nonce;
    }

    /// <summary>Sets the headers of a page within a shop.</summary>
    public static void Frame(HttpResponse response) =>
        Set(
            response,
            "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; frame-ancestors 'self'");

    private static void Set(HttpResponse response, string policy)
    {
        response.Headers.ContentSecurityPolicy = policy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers.CacheControl = "no-store";
    }
}
