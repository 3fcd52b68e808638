namespace PrivacyCloud.Conformance.Http;

public sealed class ClosureSpecs(ApiUnderTest api) : IClassFixture<ApiUnderTest>
{
    [Fact]
    public async Task A_company_that_leaves_is_let_in_no_more_and_the_others_are()
    {
        using var client = api.Client(api.First.Secret);
        await (await client.SayAsync("/v1/tenant/closure", null)).JsonAsync();
        await (await client.ReadAsync("/v1/tenant")).ProblemAsync(401, "credential.invalid");
        using var publishable = api.Client(api.First.Publishable);
        await (await publishable.ReadAsync("/v1/tenant")).ProblemAsync(401, "credential.invalid");
        using var other = api.Client(api.Second.Secret);
        await (await other.ReadAsync("/v1/tenant")).JsonAsync();
    }
}
