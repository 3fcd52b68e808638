using System.Net;
using System.Text.Json.Nodes;
using PrivacyCloud.Conformance.Http;

namespace PrivacyCloud.Conformance.Residency;

/// <summary>A company in a cell with a brand and keys, founded over HTTP as the operator and itself would.</summary>
internal sealed record Company(
    string Group, string Tenant, string Slug, string Brand, string Secret, string Publishable)
{
    /// <summary>The host of its brand's site.</summary>
    public string Host => $"shop-{Slug}.example.com";

    /// <summary>Founds a group and a company with everything.</summary>
    public static async Task<Company> FoundAsync(Cell cell, string slug, string legalName)
    {
        var country = cell.Region[..2];
        using var operators = cell.Client(cell.OperatorKey);
        var group = await MadeAsync(operators, "/v1/operator/groups",
            $$"""{"region":"{{cell.Region}}","name":{{Calls.Name("Group of " + country)}}}""");
        var tenant = await MadeAsync(operators, "/v1/operator/tenants", Founding(group, cell.Region, slug, legalName));
        var key = await MadeAsync(operators, $"/v1/operator/tenants/{tenant["id"]}/keys", "{}");
        var secret = key["secret"]!.GetValue<string>();
        using var company = cell.Client(secret);
        var brand = await MadeAsync(company, "/v1/brands",
            $$"""
            {"slug":"shop","name":{{Calls.Name("Shop")}},
             "origins":["https://shop-{{slug}}.example.com","http://localhost:9999"]}
            """);
        var publishable = await MadeAsync(
            company, "/v1/keys", $$"""{"kind":"publishable","brand":"{{brand["id"]}}"}""");
        return new(
            group["id"]!.GetValue<string>(), tenant["id"]!.GetValue<string>(), slug, brand["id"]!.GetValue<string>(),
            secret, publishable["secret"]!.GetValue<string>());
    }

    /// <summary>What founds a company.</summary>
    public static string Founding(JsonNode group, string region, string slug, string legalName) => $$"""
        {"group":"{{group["id"]}}","region":"{{region}}","slug":"{{slug}}","legalName":{{Calls.Name(legalName)}},
         "jurisdictions":["{{region[..2]}}"],"languages":["vi","ja","en"]}
        """;

    private static async Task<JsonNode> MadeAsync(HttpClient client, string path, string body) =>
        await (await client.SayAsync(path, body)).JsonAsync(HttpStatusCode.Created);
}
