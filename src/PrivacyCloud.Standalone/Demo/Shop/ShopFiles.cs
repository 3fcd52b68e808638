using System.Reflection;

namespace PrivacyCloud.Standalone.Demo.Shop;

/// <summary>
/// What the shop pages load from their own server: style sheet, script, and the tags that say they ran.
/// </summary>
internal static class ShopFiles
{
    private const string Script = "text/javascript; charset=utf-8";
    private const string Pixel = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>\n";

    // What the frame says to the page around it, which is this server's as well.
    private const string FrameScript =
        "parent.postMessage(\"shop-tag:\" + document.documentElement.id, location.origin);\n";

    /// <summary>A tag's script or picture.</summary>
    public static IResult Tag(string file, HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        if (file == "frame.js")
        {
            return Results.Text(FrameScript, Script);
        }

        return ShopTag.All.FirstOrDefault(one => one.Address.EndsWith('/' + file, StringComparison.Ordinal)) switch
        {
            { Kind: ShopTagKind.Script } tag => Results.Text(tag.Script, Script),
            { Kind: ShopTagKind.Picture } => Results.Text(Pixel, "image/svg+xml"),
            _ => Results.NotFound(),
        };
    }

    /// <summary>The style sheet or the script of the pages.</summary>
    public static IResult Own(string name, string type, HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-cache";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded.");
        return Results.Stream(stream, type);
    }

    /// <summary>Style sheet.</summary>
    public static IResult Style(HttpContext http) => Own("shop.css", "text/css; charset=utf-8", http);

    /// <summary>Script.</summary>
    public static IResult PageScript(HttpContext http) => Own("shop.js", Script, http);
}
