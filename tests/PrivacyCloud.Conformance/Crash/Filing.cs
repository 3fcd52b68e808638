using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace PrivacyCloud.Conformance.Crash;

/// <summary>
/// Sends calls of one kind from several clients until the host is killed under them, and remembers what was answered to
/// each key. What was cut off is remembered as unanswered.
/// </summary>
/// <param name="path">Where the calls go.</param>
/// <param name="body">The body that goes with a key.</param>
/// <param name="member">Which member of the answer names what came of it.</param>
/// <param name="name">What its keys begin with.</param>
internal sealed class Filing(string path, Func<string, string> body, string member, string name = "kill")
{
    private const int ClientsMax = 6;

    private int _number;

    /// <summary>What was answered to each key.</summary>
    public ConcurrentDictionary<string, string?> Answers { get; } = new(StringComparer.Ordinal);

    /// <summary>Sends until the trigger is pulled.</summary>
    public async Task RunAsync(HttpClient client, Trigger trigger) =>
        await Task.WhenAll(Enumerable.Range(0, ClientsMax).Select(async _ =>
        {
            try
            {
                while (!trigger.IsPulled)
                {
                    var number = Interlocked.Increment(ref _number);
                    var key = string.Create(CultureInfo.InvariantCulture, $"{name}-{number:d5}");
                    Answers[key] = null;
                    var sending = SendAsync(client, key);
                    trigger.Sent();
                    Answers[key] = await sending;
                    trigger.Acknowledged();
                }
            }
            catch (Exception cut) when (trigger.IsPulled && cut is HttpRequestException or IOException)
            {
                // The process was killed under this call. Whether it counted is what is looked at in the end.
            }
        }));

    /// <summary>Every call once more: the same answer to what was acknowledged, one to what was cut off.</summary>
    public async Task SendAgainAsync(HttpClient client)
    {
        Assert.Contains(Answers.Values, one => one is null);
        foreach (var key in Answers.Keys.Order(StringComparer.Ordinal))
        {
            var before = Answers[key];
            Answers[key] = await SendAsync(client, key);
            Assert.True(before is null || before == Answers[key], "A repetition answers what there is.");
        }
    }

    private async Task<string> SendAsync(HttpClient client, string key)
    {
        using HttpRequestMessage message = new(HttpMethod.Post, path)
        {
            Content = new StringContent(body(key), Encoding.UTF8, "application/json"),
            Headers = { { "Idempotency-Key", key } },
        };
        using var answer = await client.SendAsync(message, CancellationToken.None);
        var text = await answer.Content.ReadAsStringAsync(CancellationToken.None);
        Assert.True(answer.StatusCode == HttpStatusCode.Created, text);
        return JsonNode.Parse(text)![member]!.GetValue<string>();
    }
}
