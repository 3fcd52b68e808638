using Microsoft.Extensions.DependencyInjection;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Commands;
using static PrivacyCloud.Conformance.Http.Answers;

namespace PrivacyCloud.Conformance.Http;

[Collection(ApiCollection.Name)]
public sealed class CredentialSpecs(ApiUnderTest api)
{
    [Fact]
    public async Task A_call_without_a_key_is_told_how_to_send_one()
    {
        var answer = await api.Anonymous.GetAsync("/v1/tenant", Cancel);
        await answer.ProblemAsync(401, "credential.missing");
        Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.ToString());
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("sk_00000000000000000000000000_0000000000000000000000000000000000000000000000000000")]
    [InlineData("ok_00")]
    [InlineData("pk_")]
    public async Task A_key_that_is_none_opens_nothing(string bearer)
    {
        using var client = api.Client(bearer);
        var answer = await client.GetAsync("/v1/tenant", Cancel);
        await answer.ProblemAsync(401, "credential.invalid");
        Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.ToString());
    }

    [Theory]
    [InlineData("Basic c2s6")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    public async Task Another_scheme_counts_as_no_key(string header)
    {
        using var client = api.Client(bearer: null);
        client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", header);
        await (await client.GetAsync("/v1/tenant", Cancel)).ProblemAsync(401, "credential.missing");
    }

    [Fact]
    public async Task A_secret_key_shows_its_own_company_and_no_other()
    {
        using var first = api.Client(api.First.Secret);
        using var second = api.Client(api.Second.Secret);
        var one = await (await first.GetAsync("/v1/tenant", Cancel)).JsonAsync();
        var other = await (await second.GetAsync("/v1/tenant", Cancel)).JsonAsync();
        Assert.Equal(api.First.Id.ToString(), one["id"]!.GetValue<string>());
        Assert.Equal(api.Second.Id.ToString(), other["id"]!.GetValue<string>());
        Assert.Equal("acme", one["slug"]!.GetValue<string>());
        Assert.Equal("acme", other["slug"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_publishable_key_shows_public_facts_alone()
    {
        using var client = api.Client(api.First.Publishable);
        var tenant = await (await client.GetAsync("/v1/tenant", Cancel)).JsonAsync();
        Assert.Equal(
            ["brand", "jurisdictions", "languages", "legalName", "region"],
            tenant.AsObject().Select(member => member.Key).Order(StringComparer.Ordinal));
        Assert.Equal("shop", tenant["brand"]!["slug"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_publishable_key_does_not_open_the_ledger()
    {
        using var client = api.Client(api.First.Publishable);
        var problem = await (await client.GetAsync("/v1/ledger/entries", Cancel))
            .ProblemAsync(403, "permission.missing");
        Assert.Equal("ledger.read", problem["known"]![0]!.GetValue<string>());
    }

    [Fact]
    public async Task A_secret_key_without_the_permission_is_told_which_one_it_lacks()
    {
        var stream = TenantAggregate.StreamOf(api.First.Log.Region, api.First.Id);
        var (_, secret) = await new Founder(api.Services).SecretAsync(
            stream, api.First.Id, [Permission.TenantRead], Cancel);
        using var client = api.Client(secret);
        var problem = await (await client.GetAsync("/v1/ledger/checkpoint", Cancel))
            .ProblemAsync(403, "permission.missing");
        Assert.Equal("ledger.read", problem["known"]![0]!.GetValue<string>());
    }

    [Fact]
    public async Task The_operators_key_opens_no_companys_things()
    {
        using var client = api.Client(api.OperatorKey);
        await (await client.GetAsync("/v1/tenant", Cancel)).ProblemAsync(403, "permission.missing");
        await (await client.GetAsync("/v1/ledger/entries", Cancel)).ProblemAsync(403, "permission.missing");
    }
}
