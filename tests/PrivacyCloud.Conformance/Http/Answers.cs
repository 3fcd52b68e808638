using System.Net;
using System.Text.Json.Nodes;

namespace PrivacyCloud.Conformance.Http;

/// <summary>Reads answers and holds problems to their shape.</summary>
public static class Answers
{
    public static async Task<JsonNode> JsonAsync(
        this HttpResponseMessage answer, HttpStatusCode status = HttpStatusCode.OK)
    {
        var text = await answer.Content.ReadAsStringAsync(Cancel);
        Assert.True(status == answer.StatusCode, $"{(int)answer.StatusCode} instead of {(int)status}: {text}");
        return JsonNode.Parse(text)!;
    }

    /// <summary>A problem document with everything it must have, in the right status and with the right code.</summary>
    public static async Task<JsonNode> ProblemAsync(this HttpResponseMessage answer, int status, string code)
    {
        var problem = await answer.AnyProblemAsync();
        Assert.True(
            status == (int)answer.StatusCode && code == problem["code"]!.GetValue<string>(),
            $"{(int)answer.StatusCode} {problem["code"]} instead of {status} {code}");
        return problem;
    }

    /// <summary>Some problem document of the caller's making: never of ours.</summary>
    public static async Task<JsonNode> AnyProblemAsync(this HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync(Cancel);
        Assert.True((int)answer.StatusCode is >= 400 and < 500, $"{(int)answer.StatusCode}: {text}");
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = JsonNode.Parse(text)!;
        Assert.Equal((int)answer.StatusCode, problem["status"]!.GetValue<int>());
        Assert.Matches("^[a-z-]+\\.[a-z-]+$", problem["code"]!.GetValue<string>());
        Assert.False(string.IsNullOrWhiteSpace(problem["title"]!.GetValue<string>()));
        Assert.False(string.IsNullOrWhiteSpace(problem["detail"]!.GetValue<string>()));
        Assert.False(string.IsNullOrWhiteSpace(problem["traceId"]!.GetValue<string>()));
        Assert.StartsWith("urn:", problem["type"]!.GetValue<string>(), StringComparison.Ordinal);
        return problem;
    }

    public static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
