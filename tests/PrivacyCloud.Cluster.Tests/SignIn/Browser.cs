using System.Net;
using System.Text.RegularExpressions;

namespace PrivacyCloud.Cluster.Tests.SignIn;

/// <summary>A browser without script: cookies, links and forms, and redirects one at a time.</summary>
internal sealed partial class Browser : IDisposable
{
    public const string Landing = "/work/sign-in/organisation/return";

    private const int StepsMax = 20;

    private readonly Uri _site;
    private readonly CookieContainer _cookies = new();
    private readonly HttpClient _http;

    public Browser(Uri site, Uri entra, Person? who = null)
    {
        _site = site;
        _http = new(new SocketsHttpHandler { CookieContainer = _cookies, AllowAutoRedirect = false });
        if (who is not null)
            _cookies.Add(new Cookie("who", who.Cookie(), "/", entra.Host));
    }

    /// <summary>True while it holds the cookie of a session.</summary>
    public bool HasSession => _cookies.GetCookies(_site).Any(one => one.Name == "privacycloud-staff");

    /// <summary>Opens an address and goes wherever it leads; stops before our own landing when told to.</summary>
    public async Task<Page> OpenAsync(string path, bool stopBeforeLanding = false) =>
        await FollowAsync(new(_site, path), stopBeforeLanding);

    /// <summary>The same from any address.</summary>
    public async Task<Page> FollowAsync(Uri address, bool stopBeforeLanding = false)
    {
        for (var step = 0; step < StepsMax; step++)
        {
            using var answer = await _http.GetAsync(address, TestContext.Current.CancellationToken);
            if (answer.Headers.Location is not { } next)
                return await PageAsync(address, answer);

            address = new(address, next);
            if (stopBeforeLanding && address.AbsolutePath == Landing)
                return new(address, answer.StatusCode, string.Empty);
        }

        throw new InvalidOperationException("It leads nowhere.");
    }

    /// <summary>One step: where an address leads.</summary>
    public async Task<Uri> StepAsync(string path)
    {
        using var answer = await _http.GetAsync(new Uri(_site, path), TestContext.Current.CancellationToken);
        return new(_site, answer.Headers.Location!);
    }

    /// <summary>Sends a form of a page, with the guard that stands in it.</summary>
    public async Task<Page> SendAsync(string from, string to, params (string Name, string Value)[] fields)
    {
        var page = await OpenAsync(from);
        var guard = Guard().Match(page.Text).Groups[1].Value;
        using var body = new FormUrlEncodedContent(
            [new("guard", guard), .. fields.Select(one => KeyValuePair.Create(one.Name, one.Value))]);
        var address = new Uri(_site, to);
        using var answer = await _http.PostAsync(address, body, TestContext.Current.CancellationToken);
        return answer.Headers.Location is { } next
            ? await FollowAsync(new(address, next))
            : await PageAsync(address, answer);
    }

    public void Dispose() => _http.Dispose();

    private static async Task<Page> PageAsync(Uri address, HttpResponseMessage answer) => new(
        address, answer.StatusCode,
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));

    [GeneratedRegex("name=\"guard\" value=\"([^\"]+)\"")]
    private static partial Regex Guard();
}

/// <summary>Where a browser has come to, and what stands there.</summary>
internal sealed record Page(Uri Address, HttpStatusCode Status, string Text)
{
    /// <summary>Path and query of the address.</summary>
    public string Path => Address.PathAndQuery;
}
