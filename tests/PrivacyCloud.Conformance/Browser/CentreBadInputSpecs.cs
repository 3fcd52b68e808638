using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace PrivacyCloud.Conformance.Browser;

/// <summary>Whatever is sent to a privacy centre, it answers in words and never fails.</summary>
[Collection(CentreCollection.Name)]
public sealed partial class CentreBadInputSpecs(CentreHost host)
{
    private const string Ask = $"/centre/{CentreHost.Vietnamese}/{CentreHost.Brand}/ask";
    private const string Track = $"/centre/{CentreHost.Vietnamese}/track";

    public static TheoryData<string, string> Unfit { get; } = new()
    {
        { "name", "Lan\u202Egpj.exe" },
        { "name", "Lan\u0007" },
        { "name", new string('n', 300) },
        { "email", "lan@example.com\r\nBcc: all@example.com" },
        { "right", "vn.no-such-right" },
        { "who", "nobody" },
        { "form", "carrier-pigeon" },
        { "details", new string('d', 6_000) },
        { "postal", "1\n2\n3\n4\n5\n6\n7\n8" },
        { "residence", "Nowhere" },
        { "account", "\u2066x\u2069" },
    };

    [Theory]
    [MemberData(nameof(Unfit))]
    public async Task What_is_unfit_is_said_at_its_field(string field, string value)
    {
        using var client = host.Client();
        var fields = await FieldsAsync(client, Ask);
        fields[field] = value;
        using var answer = await PostAsync(client, Ask, fields);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains($"href=\"#{field}\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Ask)]
    [InlineData(Track)]
    [InlineData(Track + "/door")]
    [InlineData(Track + "/message")]
    [InlineData(Track + "/withdrawal")]
    [InlineData($"/centre/{CentreHost.Vietnamese}/{CentreHost.Brand}/done")]
    public async Task What_is_no_form_or_not_ours_changes_nothing(string path)
    {
        using var client = host.Client();
        foreach (var content in Odd())
        {
            using var answer = await client.PostAsync(path, content, TestContext.Current.CancellationToken);
            Assert.InRange((int)answer.StatusCode, 300, 499);
        }
    }

    [Fact]
    public async Task A_number_that_is_not_there_and_a_wrong_secret_are_answered_alike()
    {
        using var client = host.Client();
        var fields = await FieldsAsync(client, Track);
        fields["number"] = "7KQ4-2M9X-3CDP";
        fields["secret"] = "AAAAA-BBBBB-CCCCC-DDDDD";
        using var answer = await PostAsync(client, Track, fields);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.DoesNotContain("Set-Cookie: privacycloud-track", answer.Headers.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/centre/nobody")]
    [InlineData("/centre/%00")]
    [InlineData("/centre/sen-cloud/no-such-brand/ask")]
    [InlineData("/group/none")]
    public async Task What_is_not_there_has_a_page(string path)
    {
        using var client = host.Client();
        using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.InRange((int)answer.StatusCode, 400, 404);
    }

    private static IEnumerable<HttpContent> Odd() =>
    [
        new StringContent("{}", Encoding.UTF8, "application/json"),
        new StringContent("guard=nothing&number=1", Encoding.UTF8, "application/x-www-form-urlencoded"),
        new StringContent("--x\r\nbroken", Encoding.UTF8, "text/plain"),
        new ByteArrayContent([0, 255, 1]),
    ];

    private static async Task<Dictionary<string, string>> FieldsAsync(HttpClient client, string path)
    {
        var page = await client.GetStringAsync(path + "?lang=en", TestContext.Current.CancellationToken);
        return new()
        {
            ["guard"] = Guard().Match(page).Groups[1].Value,
            ["right"] = "vn.access",
            ["who"] = "self",
            ["name"] = "Lan",
            ["email"] = "lan@example.com",
            ["step"] = "check",
        };
    }

    private static Task<HttpResponseMessage> PostAsync(
        HttpClient client, string path, Dictionary<string, string> fields) =>
        client.PostAsync(path + "?lang=en", new FormUrlEncodedContent(fields), TestContext.Current.CancellationToken);

    [GeneratedRegex("name=\"guard\" value=\"([^\"]+)\"")]
    private static partial Regex Guard();
}
