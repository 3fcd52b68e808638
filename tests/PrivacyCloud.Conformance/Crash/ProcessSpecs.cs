using System.Net;
using System.Text.Json.Nodes;

namespace PrivacyCloud.Conformance.Crash;

/// <summary>How the host begins, ends, and lives with what lies in its folder.</summary>
public sealed class ProcessSpecs
{
    private const int PageSize = 4_096;
    private const int CannotStart = 3;
    private const int DoesNotHold = 1;

    [Fact(Timeout = 240_000)]
    public async Task A_second_process_is_refused_the_folder_and_the_first_goes_on()
    {
        using var folder = await LoadedDemo.CopyAsync();
        await using var first = HostProcess.Serve(folder.Path);
        var address = await first.ReadyAsync();

        await using var second = HostProcess.Serve(folder.Path);
        Assert.Equal(CannotStart, await second.ExitAsync());
        Assert.Contains("is in use by another process", second.Errors, StringComparison.Ordinal);

        using var client = folder.Accounts()[0].Client(address);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(client, "/v1/tenant"));
    }

    [Fact(Timeout = 240_000)]
    public async Task Asked_to_end_it_ends_cleanly_and_leaves_no_write_ahead_log()
    {
        using var folder = await LoadedDemo.CopyAsync();
        await using var host = HostProcess.Serve(folder.Path);
        await host.ReadyAsync();
        host.Terminate();
        Assert.Equal(0, await host.ExitAsync());
        Assert.Empty(Directory.GetFiles(folder.Path, "*-wal", SearchOption.AllDirectories));
    }

    [Fact(Timeout = 240_000)]
    public async Task A_demo_that_was_cut_short_is_loaded_to_its_end_at_the_next_start()
    {
        using CrashFolder folder = new();
        await using (var cut = HostProcess.Serve(folder.Path))
        {
            await cut.SaysAsync("(3 of 5)");
            cut.Kill();
            Assert.Equal(HostProcess.ExitOfKilled, await cut.ExitAsync());
        }

        await using var host = HostProcess.Serve(folder.Path);
        var address = await host.ReadyAsync();
        Assert.Equal(5, folder.Accounts().Count);
        foreach (var account in folder.Accounts())
        {
            using var client = account.Client(address);
            Assert.Equal(HttpStatusCode.OK, await StatusAsync(client, "/v1/tenant"));
        }
    }

    [Theory(Timeout = 240_000)]
    [InlineData("the head of the file")]
    [InlineData("every page after the first")]
    public async Task A_damaged_company_is_closed_alone_and_the_others_are_served(string where)
    {
        using var folder = await LoadedDemo.CopyAsync();
        var (damaged, whole) = (folder.Accounts()[0], folder.Accounts().Skip(1).ToArray());
        Flip(folder.LedgerOf(damaged), where == "the head of the file");

        await using (var host = HostProcess.Serve(folder.Path))
        {
            var address = await host.ReadyAsync();
            using var client = damaged.Client(address);
            await IsUnavailableAsync(client, "/v1/tenant");
            await IsUnavailableAsync(client, "/v1/ledger/checkpoint");
            foreach (var account in whole)
            {
                using var other = account.Client(address);
                Assert.Equal(HttpStatusCode.OK, await StatusAsync(other, "/v1/tenant"));
                Assert.Equal(HttpStatusCode.OK, await StatusAsync(other, "/v1/ledger/checkpoint"));
            }

            Assert.Equal(HttpStatusCode.OK, await StatusAsync(client, "/readyz"));
            host.Terminate();
            Assert.Equal(0, await host.ExitAsync());
        }

        await using var verify = HostProcess.Run("verify", "--data", folder.Path);
        Assert.Equal(DoesNotHold, await verify.ExitAsync());
        Assert.Contains(damaged.Tenant, verify.Errors, StringComparison.Ordinal);
        Assert.All(whole, one => Assert.DoesNotContain(one.Tenant, verify.Errors, StringComparison.Ordinal));
    }

    /// <summary>Turns over 64 bytes at the head of the first page, or of every other page.</summary>
    private static void Flip(string file, bool firstPage)
    {
        var bytes = File.ReadAllBytes(file);
        for (var page = firstPage ? 0 : PageSize; page < (firstPage ? PageSize : bytes.Length); page += PageSize)
        {
            for (var at = page; at < page + 64; at++)
                bytes[at] ^= 0xFF;
        }

        File.WriteAllBytes(file, bytes);
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(path, CancellationToken.None);
        return answer.StatusCode;
    }

    private static async Task IsUnavailableAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(path, CancellationToken.None);
        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync(CancellationToken.None))!;
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal("service.log-unavailable", problem["code"]!.GetValue<string>());
        Assert.NotNull(answer.Headers.RetryAfter);
    }
}
