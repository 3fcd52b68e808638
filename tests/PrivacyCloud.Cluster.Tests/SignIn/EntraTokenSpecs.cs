using System.Net;
using System.Text.Json.Nodes;

namespace PrivacyCloud.Cluster.Tests.SignIn;

/// <summary>Staff read by the API with an access token of their organisation, and nobody else does.</summary>
public sealed class EntraTokenSpecs
{
    private const string Email = "an@acme.example";

    private readonly Guid _directory = Guid.NewGuid();

    [Fact]
    public async Task Staff_read_what_their_role_may_read_at_their_own_company()
    {
        var under = await SignInUnderTest.GetAsync();
        var (company, she) = await JoinedAsync(under);
        var token = await TokenAsync(under, she);
        var (status, text) = await under.CallAsync(HttpMethod.Get, token, "/v1/tenant");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(company.Id, JsonNode.Parse(text)!["id"]!.GetValue<string>());
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(under, token, "/v1/requests"));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(under, token, "/v1/keys"));
    }

    [Fact]
    public async Task An_administrator_reads_everything_and_changes_nothing()
    {
        var under = await SignInUnderTest.GetAsync();
        var (_, she) = await JoinedAsync(under, "tenant-admin");
        var token = await TokenAsync(under, she);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(under, token, "/v1/keys"));
        var (status, text) = await under.CallAsync(
            HttpMethod.Post, token, "/v1/tenant/directory", """{"directory":null}""");
        Assert.Equal(HttpStatusCode.Forbidden, status);
        Assert.Contains("staff-token.reads-only", text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(under, token, "/v1/tenant"));
    }

    [Theory]
    [InlineData("""{"aud":"0198a1b2-0000-7000-8000-0000000000c2"}""")]
    [InlineData("""{"aud":"https://graph.microsoft.com"}""")]
    [InlineData("""{"exp":1700000000}""")]
    [InlineData("""{"exp":null}""")]
    [InlineData("""{"nbf":4000000000}""")]
    [InlineData("""{"iss":"https://login.microsoftonline.com/0198a1b2-0000-7000-8000-0000000000d9/v2.0"}""")]
    [InlineData("""{"tid":"0198a1b2-0000-7000-8000-0000000000d9"}""")]
    [InlineData("""{"ver":"1.0"}""")]
    [InlineData("""{"oid":"0198a1b2-0000-7000-8000-000000000001"}""")]
    [InlineData("""{"oid":null}""")]
    [InlineData("""{"scp":null}""")]
    [InlineData("""{"scp":"User.Read Staff.ReadAll"}""")]
    [InlineData("""{"scp":null,"roles":["Staff.Read"],"idtyp":"app"}""")]
    public async Task A_token_with_anything_wrong_opens_nothing(string wrong)
    {
        var under = await SignInUnderTest.GetAsync();
        var (_, she) = await JoinedAsync(under);
        var token = await TokenAsync(under, she, JsonNode.Parse(wrong)!.AsObject());
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(under, token, "/v1/tenant"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(under, await TokenAsync(under, she), "/v1/tenant"));
    }

    [Fact]
    public async Task A_token_that_a_stranger_signed_or_nobody_opens_nothing()
    {
        var under = await SignInUnderTest.GetAsync();
        var (_, she) = await JoinedAsync(under);
        var forged = await TokenAsync(under, she, byStranger: true);
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(under, forged, "/v1/tenant"));
        var parts = (await TokenAsync(under, she)).Split('.');
        const string None = "eyJhbGciOiJub25lIn0";
        foreach (var bad in (string[])[$"{None}.{parts[1]}.", $"{parts[0]}.{parts[1]}.", "a.b.c", "..", "{}.{}.{}"])
            Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(under, bad, "/v1/tenant"));
    }

    [Fact]
    public async Task A_token_of_another_directory_opens_nothing_though_the_person_has_the_same_number()
    {
        var under = await SignInUnderTest.GetAsync();
        var (_, she) = await JoinedAsync(under);
        var other = Guid.NewGuid();
        await under.FoundAsync(other);
        JsonObject elsewhere = new()
        {
            ["tid"] = other.ToString("D"),
            ["iss"] = $"{under.Entra.Address.OriginalString}/{other:D}/v2.0",
        };
        Assert.Equal(
            HttpStatusCode.Unauthorized,
            await StatusAsync(under, await TokenAsync(under, she, elsewhere), "/v1/tenant"));
    }

    [Fact]
    public async Task Who_has_never_signed_in_on_the_pages_opens_nothing_with_a_token()
    {
        var under = await SignInUnderTest.GetAsync();
        var company = await under.FoundAsync(_directory);
        await under.InviteAsync(company, Email);
        JsonObject verified = new() { ["email"] = Email, ["xms_edov"] = true };
        var token = await TokenAsync(under, Person.Of(Email), verified);
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(under, token, "/v1/tenant"));
    }

    [Fact]
    public async Task A_token_that_could_mean_two_companies_means_none()
    {
        var under = await SignInUnderTest.GetAsync();
        var (one, she) = await JoinedAsync(under);
        var token = await TokenAsync(under, she);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(under, token, "/v1/tenant"));
        var (other, _) = await JoinedAsync(under, who: she);
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(under, token, "/v1/tenant"));
        await under.LinkAsync(one, null);
        var (_, text) = await under.CallAsync(HttpMethod.Get, token, "/v1/tenant");
        Assert.Equal(other.Id, JsonNode.Parse(text)!["id"]!.GetValue<string>());
        await under.LinkAsync(other, null);
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(under, token, "/v1/tenant"));
    }

    /// <summary>Somebody who was invited to a company of her own and has signed in there.</summary>
    private async Task<(Company Company, Person She)> JoinedAsync(
        SignInUnderTest under, string role = "viewer", Person? who = null)
    {
        var (company, she) = (await under.FoundAsync(_directory), who ?? Person.Of(Email));
        await under.InviteAsync(company, she.Email, role);
        using var browser = under.Browse(she);
        Assert.Equal("/work/inbox", (await browser.OpenAsync(company.Go)).Path);
        return (company, she);
    }

    private async Task<string> TokenAsync(
        SignInUnderTest under, Person she, JsonObject? wrong = null, bool byStranger = false)
    {
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        JsonObject claims = new()
        {
            ["aud"] = EntraServer.Client,
            ["iss"] = $"{under.Entra.Address.OriginalString}/{_directory:D}/v2.0",
            ["iat"] = now,
            ["exp"] = now + 600,
            ["tid"] = _directory.ToString("D"),
            ["oid"] = she.Id.ToString("D"),
            ["scp"] = "Staff.Read",
            ["ver"] = "2.0",
        };
        foreach (var (name, value) in wrong ?? [])
        {
            if (value is null)
                claims.Remove(name);
            else
                claims[name] = value.DeepClone();
        }

        return await under.Entra.TokenAsync(claims, byStranger);
    }

    private static async Task<HttpStatusCode> StatusAsync(SignInUnderTest under, string token, string path) =>
        (await under.CallAsync(HttpMethod.Get, token, path)).Status;
}
