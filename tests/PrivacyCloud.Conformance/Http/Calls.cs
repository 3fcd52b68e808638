using System.Net.Http.Headers;
using System.Text;

namespace PrivacyCloud.Conformance.Http;

/// <summary>Makes calls with the headers that specs care about.</summary>
public static class Calls
{
    public static Task<HttpResponseMessage> SayAsync(
        this HttpClient client, string path, string? json, params (string Name, string Value)[] headers) =>
        client.SendAsync(Of(ChangingCalls.MethodOf(path), path, json, headers), Answers.Cancel);

    public static Task<HttpResponseMessage> ReadAsync(
        this HttpClient client, string path, params (string Name, string Value)[] headers) =>
        client.SendAsync(Of(HttpMethod.Get, path, json: null, headers), Answers.Cancel);

    public static HttpRequestMessage Of(
        HttpMethod method, string path, string? json, params (string Name, string Value)[] headers)
    {
        var call = new HttpRequestMessage(method, path);
        if (json is not null)
        {
            call.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(json));
            call.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        }

        foreach (var (name, value) in headers)
            Assert.True(call.Headers.TryAddWithoutValidation(name, value));

        return call;
    }

    /// <summary>A name in all languages, as JSON.</summary>
    public static string Name(string name) => $$"""{"en":"{{name}}","vi":"{{name}}","ja":"{{name}}"}""";
}
