using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace PrivacyCloud.Conformance.Banner;

/// <summary>
/// A page of a brand on an origin of its own, as strict as a page can be: nothing inline but what carries its number,
/// trusted types only. What it holds back says its name in <c>window.fired</c> when it runs.
/// </summary>
internal static class BannerPage
{
    private const string Nonce = "c3BlY3M";

    public static void Map(WebApplication app)
    {
        app.MapGet("/spec-page", Page);
        app.MapGet("/spec-tags/{name}", Tag);
    }

    private static IResult Page(HttpContext http, string api, string key, string lang, string script, string integrity)
    {
        http.Response.Headers.ContentSecurityPolicy =
            $"default-src 'none'; script-src 'nonce-{Nonce}'; connect-src {api}; style-src 'self'; "
            + "img-src 'self' data:; frame-src 'self'; base-uri 'none'; "
            + "require-trusted-types-for 'script'; trusted-types privacy-banner";
        return Results.Content($$"""
            <!doctype html>
            <html lang="{{lang}}"><head><meta charset="utf-8"><title>A page</title>
            <meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
            <script nonce="{{Nonce}}">
              window.fired = []; window.moved = [];
              new PerformanceObserver((list) => list.getEntries().forEach(({ sources }) =>
                window.moved.push(...sources.map(({ node }) => node?.outerHTML ?? node?.nodeName ?? "something"))))
                .observe({ type: "layout-shift", buffered: true });
            </script>
            <script nonce="{{Nonce}}" src="{{api}}{{script}}" integrity="{{integrity}}" crossorigin></script>
            </head><body>
            <privacy-banner key="{{key}}" api="{{api}}" lang="auto"></privacy-banner>
            <main><h1>A page</h1><p>Some words.</p><p><button type="button" data-privacy-reopen>Choices</button></p>
            <script type="text/plain" data-purpose="analytics" data-src="/spec-tags/slow.js" nonce="{{Nonce}}"></script>
            <script type="text/plain" data-purpose="analytics" nonce="{{Nonce}}">window.fired.push("inline");</script>
            <script type="text/plain" data-purpose="advertising" data-src="/spec-tags/last.js"
                    nonce="{{Nonce}}"></script>
            <p><img data-purpose="analytics" data-src="/spec-tags/pixel.svg" alt="">
            <iframe data-purpose="advertising" data-src="/spec-tags/frame.html" title="A frame"></iframe></p>
            </main></body></html>
            """, "text/html; charset=utf-8");
    }

    private static async Task<IResult> Tag(string name)
    {
        // The first script comes last over the line; what stands after it must wait all the same.
        if (name == "slow.js")
            await Task.Delay(300);

        return Path.GetExtension(name) switch
        {
            ".js" => Results.Text($"window.fired.push(\"{name}\");", "text/javascript"),
            ".svg" => Results.Text("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "image/svg+xml"),
            _ => Results.Text("<!doctype html><title>A frame</title>", "text/html"),
        };
    }
}
