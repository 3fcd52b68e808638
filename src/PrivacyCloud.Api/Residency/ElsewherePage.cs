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
    private const string Policy =
        "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    private static readonly Text Title = new(
        "This page is at another address", "Trang này nằm ở một địa chỉ khác", "このページは別のアドレスにあります");

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
        <title>{Title.In(language)}</title>
        </head>
        <body><main>
        <h1>{Title.In(language)}</h1>
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
