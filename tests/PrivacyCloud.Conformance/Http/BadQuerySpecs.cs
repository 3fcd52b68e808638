using static PrivacyCloud.Conformance.Http.Answers;

namespace PrivacyCloud.Conformance.Http;

[Collection(ApiCollection.Name)]
public sealed class BadQuerySpecs(ApiUnderTest api)
{
    private const string M = Spoiling.AddressMarker;
    private const string Good = "/v1/deadlines?jurisdiction=vn&duty=request.erasure&from=2026-02-12T10:00:00%2B07:00";

    [Theory]
    [InlineData("/v1/deadlines", 400)]
    [InlineData("/v1/deadlines?jurisdiction=vn&duty=request.erasure", 400)]
    [InlineData("/v1/deadlines?jurisdiction=vn&duty=request.erasure&from=2026-02-30T10:00:00%2B07:00", 400)]
    [InlineData("/v1/deadlines?jurisdiction=vn&duty=request.erasure&from=2026-13-01T10:00:00%2B07:00", 400)]
    [InlineData("/v1/deadlines?jurisdiction=vn&duty=request.erasure&from=2026-02-12T25:00:00%2B07:00", 400)]
    [InlineData("/v1/deadlines?jurisdiction=vn&duty=request.erasure&from=2026-02-12T10:00:00%2B25:00", 400)]
    [InlineData("/v1/deadlines?jurisdiction=vn&duty=request.erasure&from=2026-02-12T10:00:00[Asia/Nowhere]", 400)]
    [InlineData("/v1/deadlines?jurisdiction=vn&duty=request.erasure&from=2026-02-12", 400)]
    [InlineData("/v1/deadlines?jurisdiction=vn&duty=request.erasure&from=" + M, 400)]
    [InlineData("/v1/deadlines?jurisdiction=vn&duty=request.erasure&from=9999-12-31T23:59:59Z", 400)]
    [InlineData("/v1/deadlines?jurisdiction=vn&duty=request.erasure&from=0001-01-01T00:00:00Z", 422)]
    [InlineData("/v1/deadlines?jurisdiction=" + M + "&duty=request.erasure&from=2026-02-12T10:00:00Z", 422)]
    [InlineData("/v1/deadlines?jurisdiction=vn&duty=" + M + "&from=2026-02-12T10:00:00Z", 422)]
    [InlineData("/v1/deadlines?jurisdiction=vn&duty=request.%27%3B--&from=2026-02-12T10:00:00Z", 422)]
    [InlineData(Good + "&circumstance=" + M, 422)]
    [InlineData(Good + "&place=" + M, 422)]
    [InlineData(Good + "&extended=" + M, 400)]
    [InlineData(Good + "&pause=" + M, 400)]
    [InlineData(Good + "&pause=2026-03-04/2026-03-01", 422)]
    [InlineData(Good + "&" + M + "=1", 400)]
    [InlineData(Good + "&duty=request.access", 400)]
    [InlineData(Good + "&__proto__=1", 400)]
    [InlineData("/v1/jurisdictions?" + M + "=1", 400)]
    [InlineData("/v1/jurisdictions/" + M + "/provisions", 404)]
    [InlineData("/v1/jurisdictions/%3Cscript%3E/provisions", 404)]
    [InlineData("/v1/jurisdictions/vn/provisions?x=" + M, 400)]
    [InlineData("/v1/ledger/keys?x=" + M, 400)]
    [InlineData("/v1/" + M, 404)]
    public async Task A_question_about_law_that_cannot_be_answered_says_why(string path, int status)
    {
        foreach (var language in (string[])["vi", "ja", "en"])
        {
            using var client = api.Client(bearer: null, language);
            var answer = await client.ReadAsync(path);
            Assert.True(status == (int)answer.StatusCode,
                $"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync(Cancel)}");
            await answer.AnyProblemAsync();
            Assert.Equal([language], answer.Content.Headers.ContentLanguage);
            Assert.DoesNotContain(M, await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_value_of_any_length_is_refused()
    {
        var answer = await api.Anonymous.ReadAsync(Good + "&place=" + new string('x', 5000));
        await answer.ProblemAsync(400, "query.too-long");
    }

    [Theory]
    [InlineData("/v1/tenant?" + M + "=1")]
    [InlineData("/v1/brands?limit=" + M)]
    [InlineData("/v1/brands?limit=0")]
    [InlineData("/v1/brands?limit=201")]
    [InlineData("/v1/brands?limit=-1")]
    [InlineData("/v1/brands?cursor=" + M)]
    [InlineData("/v1/brands?cursor=a&cursor=b")]
    [InlineData("/v1/keys?cursor=brd_00000000000000000000000001")]
    [InlineData("/v1/keys?limit=1.5")]
    [InlineData("/v1/duties?standing=" + M)]
    [InlineData("/v1/duties?dueBefore=2026-02-30")]
    [InlineData("/v1/duties?jurisdiction=" + M + "1")]
    [InlineData("/v1/duties?cursor=" + M)]
    [InlineData("/v1/duties/touched?" + M + "=1")]
    public async Task A_list_that_cannot_be_asked_for_like_this_says_why(string path)
    {
        using var client = api.Client(api.First.Secret, "ja");
        var answer = await client.ReadAsync(path);
        Assert.Equal(400, (int)answer.StatusCode);
        await answer.AnyProblemAsync();
        Assert.DoesNotContain(M, await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DELETE", "/v1/tenant")]
    [InlineData("PUT", "/v1/brands")]
    [InlineData("GET", "/v1/tenant/name")]
    [InlineData("POST", "/v1/deadlines")]
    [InlineData("PATCH", "/v1/ledger/entries")]
    public async Task Another_method_is_refused_with_those_there_are(string method, string path)
    {
        using var client = api.Client(api.First.Secret);
        var answer = await client.SendAsync(Calls.Of(new(method), path, json: null), Cancel);
        await answer.ProblemAsync(405, "path.method-not-allowed");
        Assert.NotEmpty(answer.Content.Headers.Allow);
    }
}
