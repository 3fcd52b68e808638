using System.Net;
using System.Net.Http.Headers;
using PrivacyCloud.Conformance.Http;

namespace PrivacyCloud.Conformance.Consents;

/// <summary>However a check is written, it is answered the same, or refused the same.</summary>
public sealed class CheckInputSpecs(ConsentApi shop) : IClassFixture<ConsentApi>
{
    private const string Path = "/v1/consents/check";
    private const string Who = """{"kind":"device","value":"device-of-specs-check"}""";

    private ApiUnderTest Api => shop.Api;

    [Theory]
    [InlineData("""{"purpose":"analytics","dataSubject":WHO}""")]
    [InlineData("""  { "dataSubject" : WHO , "purpose" : "analytics" }  """)]
    [InlineData("""{"dataSubject":WHO,"\u0070urpose":"analytics"}""")]
    [InlineData("""{"dataSubject":WHO,"purpose":"\u0061nalytics"}""")]
    [InlineData("""{"dataSubject":{"value":"device-of-specs-check","kind":"device"},"purpose":"analytics"}""")]
    [InlineData("""{"dataSubject":WHO,"purpose":"analytics","brand":null}""")]
    [InlineData("""{"dataSubject":WHO,"purpose":"analytics","asOf":null}""")]
    [InlineData("""{"dataSubject":WHO,"purpose":"analytics","brand":"BRAND"}""")]
    public async Task Every_way_of_writing_the_same_question_is_answered_the_same(string body)
    {
        using var page = Api.Client(Api.First.Publishable);
        using var client = Api.Client(Api.First.Secret);
        await page.DecideAsync(ConsentTalk.Decision(Who, await page.SnapshotAsync(), granted: true));
        var plain = await client.CheckAsync(Who);
        Assert.True(plain["granted"]!.GetValue<bool>());

        var other = await (await client.SayAsync(Path, Written(body))).JsonAsync();

        Assert.Equal(plain.ToJsonString(), other.ToJsonString());
    }

    [Theory]
    [InlineData("""{"dataSubject":WHO,"purpose":"analytics","purpose":"analytics"}""")]
    [InlineData("""{"dataSubject":WHO,"dataSubject":WHO,"purpose":"analytics"}""")]
    [InlineData("""{"dataSubject":{"kind":"device","kind":"device","value":"device-of-specs-check"},"purpose":"a"}""")]
    [InlineData("""{"dataSubject":WHO,"purpose":"analytics","brand":"BRAND","brand":"BRAND"}""")]
    [InlineData("""{"dataSubject":WHO,"purpose":"analytics","__proto__":{}}""")]
    [InlineData("""{"dataSubject":WHO,"purpose":null}""")]
    [InlineData("""{"dataSubject":null,"purpose":"analytics"}""")]
    [InlineData("""{"dataSubject":WHO}""")]
    [InlineData("""{"purpose":"analytics"}""")]
    [InlineData("""{"dataSubject":WHO,"purpose":"Analytics"}""")]
    [InlineData("""{"dataSubject":WHO,"purpose":"analytics","brand":"brd_none"}""")]
    [InlineData("""{"dataSubject":WHO,"purpose":"analytics"}{}""")]
    [InlineData("""{"dataSubject":WHO,"purpose":"analytics",}""")]
    [InlineData("""{"dataSubject":WHO,"purpose":"analytics" """)]
    [InlineData("""[{"dataSubject":WHO,"purpose":"analytics"}]""")]
    [InlineData("""{"dataSubject":{"kind":"passport","value":"device-of-specs-check"},"purpose":"analytics"}""")]
    [InlineData("""{"dataSubject":{"kind":0,"value":"device-of-specs-check"},"purpose":"analytics"}""")]
    [InlineData("""{"dataSubject":{"kind":"device","value":"device-of-specs-\ud800check"},"purpose":"analytics"}""")]
    [InlineData("""{"dataSubject":{"kind":"device","value":7},"purpose":"analytics"}""")]
    public async Task What_the_contract_does_not_know_is_refused(string body)
    {
        using var client = Api.Client(Api.First.Secret);
        await (await client.SayAsync(Path, Written(body))).ProblemAsync(400, "body.unreadable");
    }

    /// <summary>What is worked out about a key is kept with the connection: it must not serve another key.</summary>
    [Fact]
    public async Task Over_one_connection_each_call_is_judged_by_its_own_key()
    {
        using var client = Api.Client(Api.First.Secret);
        var good = client.DefaultRequestHeaders.Authorization!;
        var altered = new AuthenticationHeaderValue("Bearer", $"{good.Parameter![..^1]}{Other(good.Parameter[^1])}");
        foreach (var (key, status) in new[]
        {
            (good, HttpStatusCode.OK), (altered, HttpStatusCode.Unauthorized), (good, HttpStatusCode.OK),
            (new("Bearer", Api.First.Publishable), HttpStatusCode.Forbidden), (good, HttpStatusCode.OK),
        })
        {
            client.DefaultRequestHeaders.Authorization = key;
            using var answer = await client.SayAsync(
                Path, Written("""{"dataSubject":WHO,"purpose":"analytics"}"""));
            Assert.Equal(status, answer.StatusCode);
        }
    }

    private static char Other(char last) => last == '0' ? 'g' : '0';

    private string Written(string body) => body
        .Replace("WHO", Who, StringComparison.Ordinal)
        .Replace("BRAND", Api.First.Brand.ToString(), StringComparison.Ordinal);
}
