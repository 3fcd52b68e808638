using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace PrivacyCloud.Bench;

/// <summary>
/// Data subject requests received over HTTP by the real host, each with its clocks fixed, its person sealed and its
/// rows written before it is answered; beside the opening of duties, two durable commands over the same way without
/// personal data, and beside a call that does nothing.
/// </summary>
internal static class RequestsBench
{
    private const int RoundsMax = 5;
    private const int ClientsMax = 16;

    private static readonly TimeSpan Lasting = TimeSpan.FromSeconds(4);
    private static int _number;

    public static async Task RunAsync(string[] args)
    {
        using var temporary = new TemporaryFolder();
        using var host = HostStart.Begin(temporary.Path, "--limits", "off");
        try
        {
            var address = await HostStart.AddressAsync(host.StandardOutput);
            _ = host.StandardOutput.ReadToEndAsync();
            using var client = new HttpClient { BaseAddress = address };
            var key = KeyIn(temporary.Path);
            var load = new HttpLoad(client, host, ClientsMax, Lasting);
            List<LoadFigures> requests = [], duties = [], nothing = [];
            for (var round = -1; round < RoundsMax; round++)
            {
                var figures = (
                    await load.RunAsync(() => Call("/v1/requests", key, RequestBody())),
                    await load.RunAsync(() => Call("/v1/duties", key, DutyBody)),
                    await load.RunAsync(() => new(HttpMethod.Get, "/healthz")));
                if (round < 0)
                    continue;

                requests.Add(figures.Item1);
                duties.Add(figures.Item2);
                nothing.Add(figures.Item3);
            }

            Tell(requests, duties, nothing);
        }
        finally
        {
            host.Kill();
            await host.WaitForExitAsync();
        }
    }

    private static void Tell(List<LoadFigures> requests, List<LoadFigures> duties, List<LoadFigures> nothing)
    {
        var baseline = LoadFigures.Median(duties);
        Console.WriteLine(
            "\n| 16 clients, median round of 5 | per second | p50 ms | p99 ms | CPU ms each | ratio |\n"
            + "|---|---:|---:|---:|---:|---:|");
        Console.WriteLine(LoadFigures.Median(requests).Row("`POST /v1/requests` (Vietnamese erasure)", baseline));
        Console.WriteLine(baseline.Row("`POST /v1/duties` (baseline: two durable commands)", baseline));
        Console.WriteLine(LoadFigures.Median(nothing).Row("`GET /healthz` (the way alone)", baseline));
    }

    private static HttpRequestMessage Call(string path, string key, string body) => new(HttpMethod.Post, path)
    {
        Headers = { Authorization = new AuthenticationHeaderValue("Bearer", key) },
        Content = new StringContent(body, Encoding.UTF8, "application/json"),
    };

    private const string DutyBody = """
        {"jurisdiction":"vn","duty":"request.erasure","from":"2026-11-20T10:00:00+07:00"}
        """;

    private static string RequestBody()
    {
        var number = Interlocked.Increment(ref _number).ToString("D7", CultureInfo.InvariantCulture);
        return $$"""
            {"right":"erasure","channel":"phone","language":"vi",
             "requester":{"kind":"data-subject","name":"Khách hàng Mẫu {{number}}",
                          "contact":{"email":"bench{{number}}@people.example"} },
             "dataSubject":{"identifiers":[{"kind":"email","value":"bench{{number}}@people.example"}]} }
            """;
    }

    private static string KeyIn(string folder)
    {
        using var keys = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "demo-keys.json")));
        return keys.RootElement.GetProperty("tenants")[0].GetProperty("secretKey").GetString()!;
    }
}
