using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using PrivacyCloud.Runtime.Commands;
using static PrivacyCloud.Conformance.Http.Answers;

namespace PrivacyCloud.Conformance.Http;

/// <summary>
/// What others rely on, word for word. It changes only on purpose: set PRIVACYCLOUD_RECORD=1, run these specs, and
/// commit the files alone.
/// </summary>
[Collection(ApiCollection.Name)]
public sealed class RecordedContractSpecs(ApiUnderTest api)
{
    private const string Record = "PRIVACYCLOUD_RECORD";
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    [Fact]
    public async Task The_OpenAPI_document_is_as_recorded()
    {
        var document = await (await api.Anonymous.ReadAsync("/openapi/v1.json")).JsonAsync();
        await SameAsync("openapi.v1.json", document.ToJsonString(Indented) + "\n");
    }

    [Fact]
    public async Task Events_are_called_as_recorded()
    {
        var names = api.Services.GetRequiredService<Aggregates>().All
            .SelectMany(one => one.EventNames).Order(StringComparer.Ordinal);
        await SameAsync("events.txt", string.Join('\n', names) + "\n");
    }

    [Fact]
    public async Task Every_call_is_described_with_its_name_summary_and_problems()
    {
        var document = await (await api.Anonymous.ReadAsync("/openapi/v1.json")).JsonAsync();
        var calls = document["paths"]!.AsObject()
            .Where(path => path.Key.StartsWith("/v1/", StringComparison.Ordinal))
            .SelectMany(path => path.Value!.AsObject().Select(call => (path.Key, Call: call.Value!)))
            .ToList();
        Assert.Equal(calls.Count, calls.Select(one => one.Call["operationId"]!.GetValue<string>()).Distinct().Count());
        Assert.All(calls, one =>
        {
            Assert.False(string.IsNullOrEmpty(one.Call["summary"]?.GetValue<string>()), one.Key);
            Assert.Contains(one.Call["responses"]!.AsObject(), answer => answer.Key.StartsWith('4'));
        });
        var open = calls.Where(one => one.Call["security"] is null).Select(one => one.Key);
        Assert.Equal(
            [
                "/v1/deadlines", "/v1/directory", "/v1/jurisdictions", "/v1/jurisdictions/{code}/provisions",
                "/v1/ledger/keys", "/v1/receipts/verify", "/v1/receipts/{receipt}",
            ],
            open.Order(StringComparer.Ordinal));
    }

    private static async Task SameAsync(string file, string now)
    {
        if (Environment.GetEnvironmentVariable(Record) == "1")
        {
            await File.WriteAllTextAsync(Path.Combine(Source(), file), now, Cancel);
            return;
        }

        var recorded = await File.ReadAllTextAsync(Path.Combine(Source(), file), Cancel);
        Assert.True(recorded == now,
            $"{file} is not what the server says now. If that is meant, record it with {Record}=1.");
    }

    /// <summary>The folder of the recorded contracts in the source tree.</summary>
    private static string Source()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PrivacyCloud.sln")))
            folder = folder.Parent;

        return Path.Combine(folder!.FullName, "tests", "PrivacyCloud.Conformance", "Contracts");
    }
}
