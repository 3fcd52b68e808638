using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain;

namespace PrivacyCloud.Api.Residency;

/// <summary>What somebody reads whose browser does not go to the other region by itself.</summary>
internal static class ElsewherePage
{
    // Japanese breaks between phrases: by the browser's own knowledge, else at the places that are marked.
    private const string Style =
        ":root{color-scheme:light dark}"
        + "body{margin:0 auto;max-width:44rem;padding:1.5rem 1rem;font:1.0625rem/1.6 system-ui,sans-serif;"
        + "overflow-wrap:break-word}"
        + "h1{font-size:1.5rem;line-height:1.35;text-wrap:balance}"
        + ":lang(ja){line-break:strict;word-break:auto-phrase}"
        + "h1:lang(ja){overflow-wrap:anywhere;word-break:keep-all;word-break:auto-phrase}"
        + "a{display:inline-block;padding:.5rem 0}";

    private static readonly string Policy =
        "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; style-src 'sha256-"
        + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style))) + "'";

    /// <summary>Where a line may be broken between two phrases.</summary>
    private const string Joint = "|";

    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    private static readonly Text Title = new(
        "This page is at another address", "Trang này nằm ở một địa chỉ khác", "このページは|別のアドレスに|あります");

    private static readonly Text Why = new(
        "This company's data stays in another region, and its pages are served there. Nothing you sent was read here.",
        "Dữ liệu của công ty này được lưu tại một khu vực khác, và các trang của công ty được phục vụ tại đó. Những gì "
        + "bạn gửi không được đọc tại đây.",
        "この会社のデータは別のリージョンに保存され、ページもそこで提供しています。お送りいただいた内容は、ここでは読み取っていません。");

    private static readonly Text GoOn = new("Go to the page", "Đến trang đó", "そのページへ進む");

    public static async Task WriteAsync(HttpContext http, string location)
    {
        var language = LanguageOf(http);
        var response = http.Response;
        response.StatusCode = StatusCodes.Status307TemporaryRedirect;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.ContentLanguage = CallerLanguage.TagOf(language);
        response.Headers.CacheControl = "no-store";
        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers.XFrameOptions = "DENY";
        await response.WriteAsync(Page(language, location), Encoding.UTF8, http.RequestAborted);
    }

    private static string Page(Language language, string location) => $"""
        <!DOCTYPE html>
        <html lang="{CallerLanguage.TagOf(language)}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>{Title.In(language).Replace(Joint, string.Empty, StringComparison.Ordinal)}</title>
        <style>{Style}</style>
        </head>
        <body><main>
        <h1>{Title.In(language).Replace(Joint, "<wbr>", StringComparison.Ordinal)}</h1>
        <p>{Why.In(language)}</p>
        <p><a href="{Html.Encode(location)}">{GoOn.In(language)}</a></p>
        </main></body>
        </html>

        """;

    /// <summary>The language chosen in the address, as pages have it; else the one the browser likes best.</summary>
    private static Language LanguageOf(HttpContext http) => http.Request.Query["lang"].ToString() switch
    {
        "vi" => Language.Vietnamese,
        "ja" => Language.Japanese,
        "en" => Language.English,
        _ => CallerLanguage.Of(http),
    };
}
