using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Runtime.Notices;

namespace PrivacyCloud.Standalone.Demo.Notices;

/// <summary>Defines and publishes the catalogue of a demo brand through the same commands as everybody.</summary>
internal sealed class DemoNotices(DemoDesk desk)
{
    public async Task PublishAsync(DemoTenant tenant, DemoClock clock, CancellationToken cancel)
    {
        var brand = DemoDesk.BrandOf(tenant);
        var stream = NoticeAggregate.StreamOf(DemoDesk.LogOf(tenant), brand);
        var (title, text, purposes) = DemoCatalogues.Of(tenant);
        ValueList<JurisdictionCode> laws = [JurisdictionCode.Parse(tenant.Jurisdiction)];
        foreach (var (code, terms) in purposes)
        {
            var define = new NoticeCommand.DefinePurpose(
                brand, PurposeCode.Parse(code), new(terms, IsPreset: false, [], []), IsMaterial: false, laws);
            await desk.SayAsync(stream, define, clock, [], cancel).ConfigureAwait(false);
        }

        var draft = new NoticeDraft(
            title, text, tenant.LegalName, PolicyUrl.Parse(tenant.Origins[0] + "/privacy"), BannerWords.All,
            RejectWeight.Equal, SilenceMeaning.Nothing);
        await desk.SayAsync(stream, new NoticeCommand.Publish(draft, laws), clock, [], cancel).ConfigureAwait(false);
    }
}
