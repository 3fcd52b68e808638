using Microsoft.Extensions.DependencyInjection;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Staff;
using PrivacyCloud.Runtime.Access;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Staff;
using static PrivacyCloud.Conformance.Http.Answers;

namespace PrivacyCloud.Conformance.Http;

/// <summary>Whoever came through a link with a directory is out at once, everywhere, when it is taken back.</summary>
[Collection(ApiCollection.Name)]
public sealed class DirectorySessionSpecs(ApiUnderTest api)
{
    private readonly DirectoryId _directory = DirectoryId.Parse(Guid.NewGuid().ToString("D"));

    [Fact(Timeout = 60_000)]
    public async Task Taking_a_link_back_ends_its_sessions_and_tokens_in_every_process_and_for_good()
    {
        var (company, account, she) = await JoinedAsync();
        await StandsAsync(she, account);
        await LinkAsync(company, null);
        await IsOverAsync(she, account);
        await LinkAsync(company, _directory);
        Assert.All(await SessionsAsync(she), Assert.Null);
        var again = await SignInAsync(company, account);
        Assert.NotEqual(she.Link, again.Link);
        Assert.All(await SessionsAsync(again), one => Assert.Equal(again, one));
    }

    [Fact(Timeout = 60_000)]
    public async Task Linking_another_directory_ends_the_sessions_of_the_first()
    {
        var (company, account, she) = await JoinedAsync();
        await LinkAsync(company, DirectoryId.Parse(Guid.NewGuid().ToString("D")));
        await IsOverAsync(she, account);
    }

    [Fact(Timeout = 60_000)]
    public async Task Suspending_somebody_ends_her_sessions_and_tokens_in_every_process()
    {
        var (company, account, she) = await JoinedAsync();
        await StandsAsync(she, account);
        api.Services.GetRequiredService<CallTenant>().Establish(company.Log);
        Assert.Null(await api.Services.GetRequiredService<StaffDesk>().SuspendAsync(
            she with { Staff = new(Guid.CreateVersion7()) }, she.Staff, Cancel));
        await IsOverAsync(she, account);
        Assert.Null(await api.Services.GetRequiredService<DirectoryDesk>().SignInAsync(company.Log, account, Cancel));
    }

    [Fact(Timeout = 60_000)]
    public async Task A_session_that_was_begun_with_a_password_outlives_the_link()
    {
        var (company, _, she) = await JoinedAsync();
        var byPassword = she with { Link = null };
        await LinkAsync(company, null);
        Assert.All(await SessionsAsync(byPassword), one => Assert.Equal(byPassword, one));
    }

    /// <summary>Somebody of a company of her own who has just come through its link.</summary>
    private async Task<(FoundedTenant Company, DirectoryAccount Account, StaffCaller She)> JoinedAsync()
    {
        var company = await new Founder(api.Services).TenantAsync(api.Group, ApiUnderTest.Vietnam, "vn", Cancel);
        await LinkAsync(company, _directory);
        var email = $"joined-{Guid.NewGuid():n}@company.example";
        Assert.IsType<Invited.Done>(await api.Services.GetRequiredService<StaffDesk>().EnrolAsync(
            company.Log, Actor.Platform, StaffRole.Viewer, "Some Desk", email, Cancel));
        DirectoryAccount account = new(_directory, Guid.NewGuid(), [StaffEmail.Parse(email)!]);
        return (company, account, await SignInAsync(company, account));
    }

    private async Task<StaffCaller> SignInAsync(FoundedTenant company, DirectoryAccount account) =>
        Assert.IsType<StaffCaller>(
            await api.Services.GetRequiredService<DirectoryDesk>().SignInAsync(company.Log, account, Cancel));

    private async Task LinkAsync(FoundedTenant company, DirectoryId? directory)
    {
        using var client = api.Client(company.Secret);
        var body = directory is null ? """{"directory":null}""" : $$"""{"directory":"{{directory}}"}""";
        await (await client.SayAsync("/v1/tenant/directory", body)).JsonAsync();
    }

    private async Task StandsAsync(StaffCaller she, DirectoryAccount account)
    {
        Assert.All(await SessionsAsync(she), one => Assert.Equal(she, one));
        Assert.All(await TokensAsync(account), one => Assert.Equal(she.Staff, one?.Staff));
    }

    private async Task IsOverAsync(StaffCaller she, DirectoryAccount account)
    {
        Assert.All(await SessionsAsync(she), Assert.Null);
        Assert.All(await TokensAsync(account), Assert.Null);
    }

    /// <summary>What each process says of a session; of a company that another founded it knows soon.</summary>
    private async Task<IReadOnlyList<StaffCaller?>> SessionsAsync(StaffCaller she)
    {
        List<StaffCaller?> found = [];
        foreach (var host in api.Hosts)
        {
            while (await host.GetRequiredService<IRegionDirectory>().FindAsync(she.Tenant, Cancel) is null)
                await Task.Delay(50, Cancel);

            found.Add(await host.GetRequiredService<StaffSessions>().FindAsync(
                she.Tenant, she.Staff, she.Epoch, she.Link, Cancel));
        }

        return found;
    }

    private async Task<IReadOnlyList<StaffCaller?>> TokensAsync(DirectoryAccount account)
    {
        List<StaffCaller?> found = [];
        foreach (var host in api.Hosts)
            found.Add(await host.GetRequiredService<DirectoryDesk>().FindAsync(account, Cancel));

        return found;
    }
}
