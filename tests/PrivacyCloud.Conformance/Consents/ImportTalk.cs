using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using PrivacyCloud.Conformance.Http;

namespace PrivacyCloud.Conformance.Consents;

/// <summary>Sends lines of decisions over HTTP.</summary>
public static class ImportTalk
{
    /// <summary>A line about one purpose, decided on a day in the spring of 2026.</summary>
    public static string Line(
        FoundedTenant tenant, string who, bool granted, string givenAt = "2026-04-01T10:00:00+07:00",
        string purpose = "analytics", string more = "")
    {
        var decision = $$"""{"purpose":"{{purpose}}","granted":{{(granted ? "true" : "false")}}}""";
        var notice = $$"""{"brand":"{{tenant.Brand}}","version":1,"language":"vi"}""";
        return $$"""{"dataSubject":{{who}},"decisions":[{{decision}}],"notice":{{notice}},"""
            + $$"""
                "givenAt":"{{givenAt}}"{{more}} }
                """.Trim();
    }

    /// <summary>Lines with an end each.</summary>
    public static byte[] Lines(params IEnumerable<string> lines) =>
        Encoding.UTF8.GetBytes(string.Concat(lines.Select(one => one + "\n")));

    /// <summary>A call that sends a body under a name.</summary>
    public static HttpRequestMessage Import(string name, HttpContent content)
    {
        content.Headers.ContentType = new MediaTypeHeaderValue("application/x-ndjson");
        var call = new HttpRequestMessage(HttpMethod.Post, "/v1/consents/import") { Content = content };
        call.Headers.Add("Idempotency-Key", name);
        return call;
    }

    /// <summary>Sends a body under a name.</summary>
    public static async Task<HttpResponseMessage> SendLinesAsync(this HttpClient client, string name, byte[] body)
    {
        using var call = Import(name, new ByteArrayContent(body));
        return await client.SendAsync(call, Answers.Cancel);
    }

    /// <summary>Sends a body under a name and answers what came of it.</summary>
    public static async Task<JsonNode> ImportAsync(this HttpClient client, string name, byte[] body) =>
        await (await client.SendLinesAsync(name, body)).JsonAsync();

    /// <summary>Sends a body under a name, again and again while an earlier sending still comes to its end.</summary>
    public static async Task<JsonNode> ImportOnAsync(this HttpClient client, string name, byte[] body)
    {
        while (true)
        {
            var answer = await client.SendLinesAsync(name, body);
            if ((int)answer.StatusCode != 409)
                return await answer.JsonAsync();

            await Task.Yield();
        }
    }

    /// <summary>How many lines were recorded, repeated and failed.</summary>
    public static (long Recorded, long Repeated, long Failed) Counts(this JsonNode progress) => (
        progress["recorded"]!.GetValue<long>(), progress["repeated"]!.GetValue<long>(),
        progress["failed"]!.GetValue<long>());

    /// <summary>Which lines failed, and why.</summary>
    public static IEnumerable<(long Line, string Code)> Errors(this JsonNode progress) =>
        progress["errors"]!.AsArray().Select(
            one => (one!["line"]!.GetValue<long>(), one["code"]!.GetValue<string>()));
}
