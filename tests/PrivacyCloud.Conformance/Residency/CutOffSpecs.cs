using System.Net;
using PrivacyCloud.Conformance.Http;

namespace PrivacyCloud.Conformance.Residency;

/// <summary>A cell that is cut off serves its own, and goes on sending others where it knows they belong.</summary>
public sealed class CutOffSpecs
{
    [Fact(Timeout = 240_000)]
    public async Task A_cell_whose_peer_is_dead_serves_its_own_and_sends_others_on_also_after_a_restart()
    {
        await using TwoCells cells = new();
        await cells.InitializeAsync();
        await cells.Japan.KillAsync();
        await ServesAndSendsAsync(cells);

        await cells.Vietnam.KillAsync();
        await cells.Vietnam.StartAsync(cells.Japan.Peer);
        await ServesAndSendsAsync(cells);
        Assert.DoesNotContain("is taken", cells.Vietnam.Host.Said, StringComparison.Ordinal);

        // Another key is pinned for the same region: what was kept under the old one is worth nothing now.
        await cells.Vietnam.KillAsync();
        var other = cells.Japan.Peer[..^8] + "01234567";
        await cells.Vietnam.StartAsync(other);
        await cells.Vietnam.Host.SaysAsync("is not signed under the key now pinned");
        using var client = cells.Vietnam.Client(cells.Osaka.Secret);
        await (await client.ReadAsync("/v1/tenant")).ProblemAsync(401, "credential.invalid");
    }

    [Theory(Timeout = 120_000)]
    [InlineData("jp-1=https://jp.example.com")]
    [InlineData("jp-1=http://jp.example.com#sha256:67e66e5dbf7bcc4397768c080644e1e6a636fc782435d35854084bc8a9eb20cb")]
    [InlineData("vn-1=https://vn.example.com#sha256:67e66e5dbf7bcc4397768c080644e1e6a636fc782435d35854084bc8a9eb20cb")]
    public async Task A_peer_without_a_pinned_key_or_of_ones_own_region_is_refused_at_the_start(string peer)
    {
        using Crash.CrashFolder folder = new();
        await using var host = Crash.HostProcess.Run("--data", folder.Path, "--region", "vn-1", "--peer", peer);
        Assert.Equal(2, await host.ExitAsync());
        Assert.NotEmpty(host.Errors);
    }

    private static async Task ServesAndSendsAsync(TwoCells cells)
    {
        using var own = cells.Vietnam.Client(cells.Saigon.Secret);
        await (await own.ReadAsync("/v1/tenant")).JsonAsync();
        using var other = cells.Vietnam.Client(cells.Osaka.Secret);
        using var answer = await other.ReadAsync("/v1/tenant");
        Assert.Equal(HttpStatusCode.TemporaryRedirect, answer.StatusCode);
    }
}
