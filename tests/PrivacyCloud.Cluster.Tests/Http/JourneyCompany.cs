using System.Net;
using System.Text.RegularExpressions;
using PrivacyCloud.Conformance.Consents;
using PrivacyCloud.Conformance.Http;
using PrivacyCloud.Conformance.Mail;
using PrivacyCloud.Conformance.Work;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using static PrivacyCloud.Conformance.Http.Answers;

namespace PrivacyCloud.Cluster.Tests.Http;

/// <summary>A company that came by the operator's and its own calls, with a short name and mails of its own.</summary>
internal sealed partial class JourneyCompany
{
    private readonly ApiUnderTest _api;

    private JourneyCompany(ApiUnderTest api, string slug, FoundedTenant tenant) =>
        (_api, Centre, Tenant) = (api, $"/centre/{slug}", tenant);

    public FoundedTenant Tenant { get; }

    public string Secret => Tenant.Secret;

    public string Publishable => Tenant.Publishable;

    /// <summary>Where its privacy centre is.</summary>
    public string Centre { get; }

    private string Mails => Path.Combine(_api.MailFolder, Tenant.Log.Region.ToString(), Tenant.Log.Owner);

    /// <summary>Founds it, opens a brand, and asks for consent.</summary>
    public static async Task<JourneyCompany> FoundAsync(ApiUnderTest api, string slug)
    {
        using var founder = api.Client(api.OperatorKey);
        var tenant = await MadeAsync(founder, "/v1/operator/tenants", $$"""
            {"group":"{{api.Group}}","region":"vn-1","slug":"{{slug}}","legalName":{{Calls.Name("Journey")}},
             "jurisdictions":["vn"],"languages":["vi","en"]}
            """, slug);
        var secret = await MadeAsync(founder, $"/v1/operator/tenants/{tenant}/keys", "{}", slug, "secret");
        using var system = api.Client(secret);
        var brand = await MadeAsync(
            system, "/v1/brands",
            $$"""{"slug":"shop","name":{{Calls.Name("Shop")}},"origins":["{{Founder.BrandOrigin}}"]}""", "brand");
        var page = await MadeAsync(
            system, "/v1/keys", $$"""{"kind":"publishable","brand":"{{brand}}"}""", "page", "secret");
        Assert.True(TenantId.TryParse(tenant, out var id));
        Assert.True(BrandId.TryParse(brand, out var brandId));
        FoundedTenant founded = new(LogId.Of(ApiUnderTest.Vietnam, id), id, brandId, default, secret, page);
        await api.AskAsync(founded);
        await api.KnownAsync($"/centre/{slug}");
        return new(api, slug, founded);
    }

    /// <summary>An account for somebody who handles requests; she is signed in then.</summary>
    public async Task EmployAsync(Visitor visitor, string email)
    {
        using var system = _api.Client(Secret);
        var code = await MadeAsync(
            system, "/v1/staff", $$"""{"name":"Some Desk","email":"{{email}}","role":"tenant-admin"}""", email,
            "invitation");
        using var answer = await visitor.SendFromAsync(
            "/work/welcome", "/work/welcome", ("company", Tenant.Id.ToString()), ("email", email), ("code", code),
            ("password", WorkUnderTest.Password));
        Assert.True(
            answer.StatusCode is HttpStatusCode.SeeOther or HttpStatusCode.Found, await Visitor.TextAsync(answer));
    }

    /// <summary>The one-time code in the last mail to somebody, once there is one.</summary>
    public async Task<string> CodeAsync(string address) =>
        Digits().Match(Letters.Body(await MailAsync(address), "text/plain")).Value;

    /// <summary>The last mail to somebody, once there is one.</summary>
    public async Task<string> MailAsync(string address)
    {
        while (true)
        {
            var files = Directory.Exists(Mails) ? Directory.GetFiles(Mails, "*.eml") : [];
            foreach (var file in files.OrderDescending(StringComparer.Ordinal))
            {
                var mail = await File.ReadAllTextAsync(file, Cancel);
                if (Letters.Header(mail, "To").Contains(address, StringComparison.Ordinal))
                    return mail;
            }

            await Task.Delay(50, Cancel);
        }
    }

    /// <summary>What stands in an element of a page.</summary>
    public static string Text(string page, string id) =>
        Regex.Match(page, $"id=\"{id}\"[^>]*>(?<text>[^<]+)<").Groups["text"].Value;

    /// <summary>What a page's form sends along.</summary>
    public static string Field(string page, string name) =>
        Regex.Match(page, $"name=\"{name}\" value=\"(?<text>[^\"]+)\"").Groups["text"].Value;

    private static async Task<string> MadeAsync(
        HttpClient client, string path, string body, string key, string member = "id") =>
        (await (await client.SayAsync(path, body, ("Idempotency-Key", key))).JsonAsync(HttpStatusCode.Created))
            [member]!.GetValue<string>();

    [GeneratedRegex(@"\d{4}[ -]?\d{4}")]
    private static partial Regex Digits();
}
