using System.Net;
using System.Text.RegularExpressions;

namespace PrivacyCloud.Conformance.Work;

/// <summary>One person's browser: keeps cookies, follows nothing by itself, sends forms with their guard.</summary>
public sealed partial class Visitor : IDisposable
{
    private readonly HttpClientHandler _handler = new() { AllowAutoRedirect = false };
    private readonly HttpClient _client;

    /// <param name="address">Where she begins.</param>
    /// <param name="through">What her calls go through on their way; nothing where it is null.</param>
    public Visitor(Uri address, Func<HttpMessageHandler, HttpMessageHandler>? through = null)
    {
        _client = new HttpClient(through?.Invoke(_handler) ?? _handler) { BaseAddress = address };
        _client.DefaultRequestHeaders.Add("Accept", "text/html");
        _client.DefaultRequestHeaders.Add("Accept-Language", "en");
    }

    public CookieContainer Cookies => _handler.CookieContainer;

    public Task<HttpResponseMessage> GetAsync(string path) =>
        _client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

    /// <summary>Sends a form without any guard.</summary>
    public async Task<HttpResponseMessage> SendAsync(string path, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.ToDictionary(one => one.Name, one => one.Value));
        return await _client.PostAsync(new Uri(path, UriKind.Relative), form, TestContext.Current.CancellationToken);
    }

    /// <summary>Opens a page and sends a form from it, with the page's guard.</summary>
    public async Task<HttpResponseMessage> SendFromAsync(
        string page, string path, params (string Name, string Value)[] fields) =>
        await SendAsync(path, [.. fields, ("guard", await GuardAsync(page))]);

    /// <summary>The guard of a page's forms.</summary>
    public async Task<string> GuardAsync(string page) =>
        Guard().Match(await TextAsync(await GetAsync(page))).Groups["guard"].Value;

    public Task<HttpResponseMessage> SignInAsync(
        Person person, string password = WorkUnderTest.Password, string back = "") => SignInAsync(
        person.Tenant.Id.ToString(), person.Email, password, back);

    public Task<HttpResponseMessage> SignInAsync(
        string company, string email, string password, string back = "") => SendFromAsync(
        "/work/sign-in", "/work/sign-in",
        ("company", company), ("email", email), ("password", password), ("return", back));

    public static Task<string> TextAsync(HttpResponseMessage answer) =>
        answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    public void Dispose()
    {
        _client.Dispose();
        _handler.Dispose();
    }

    [GeneratedRegex("name=\"guard\" value=\"(?<guard>[^\"]+)\"")]
    private static partial Regex Guard();
}
