using Microsoft.Extensions.DependencyInjection;
using Orleans.Core.Internal;
using PrivacyCloud.Cluster.Grains;
using PrivacyCloud.Cluster.Identity;
using PrivacyCloud.Conformance.Consents;
using PrivacyCloud.Conformance.Http;
using PrivacyCloud.Runtime.Commands;

namespace PrivacyCloud.Cluster.Tests.Http;

/// <summary>Who has to be awake for what is written.</summary>
[Collection(ApiCollection.Name)]
public sealed class WritePathSpecs(ApiUnderTest api)
{
    [Fact(Timeout = 60_000)]
    public async Task Consent_is_given_proven_and_taken_back_without_the_company_s_own_owner()
    {
        var company = await JourneyCompany.FoundAsync(api, "write-path");
        using var system = api.Client(company.Secret);
        using var page = api.Client(company.Publishable);
        var shown = await page.SnapshotAsync();
        var grains = api.Services.GetRequiredService<IGrainFactory>();
        var owner = grains.GetGrain<ITenantGrain>(
            GrainKeys.Of(TenantAggregate.StreamOf(company.Tenant.Log.Region, company.Tenant.Id)));
        await SleepAsync(grains, owner, new(ByEdge: true, company.Tenant.Log));

        foreach (var person in (string[])[
            ConsentTalk.Who("email", "writes@people.example"), ConsentTalk.Device("write-path")])
        {
            await system.DecideAsync(ConsentTalk.Decision(person, shown, granted: true));
            await system.DecideAsync(ConsentTalk.Decision(person, shown, granted: false));
            await system.CheckAsync(person);
        }

        Assert.Null(await grains.GetGrain<IManagementGrain>(0).GetActivationAddress(owner));
    }

    private static async Task SleepAsync(IGrainFactory grains, ITenantGrain owner, CallIdentity identity)
    {
        identity.Enter();
        await owner.Cast<IGrainManagementExtension>().DeactivateOnIdle(Answers.Cancel);
        CallIdentity.Leave();
        while (await grains.GetGrain<IManagementGrain>(0).GetActivationAddress(owner) is not null)
            await Task.Delay(20, Answers.Cancel);
    }
}
