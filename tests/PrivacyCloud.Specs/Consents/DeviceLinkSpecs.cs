using System.Globalization;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ids;
using static PrivacyCloud.Specs.Consents.SampleConsent;
using static PrivacyCloud.Specs.Tenants.Known;

namespace PrivacyCloud.Specs.Consents;

public sealed class DeviceLinkSpecs
{
    private static readonly ConsentEvent.DeviceLinked Linked = new(Phone, Shop);
    private static readonly ConsentEvent[] Fifty =
        [.. Enumerable.Range(1, 50).Select(no => new ConsentEvent.DeviceLinked(Id(no), Shop))];

    [Fact]
    public void A_device_is_linked_on_the_pages_of_one_brand() =>
        Having().When(new ConsentCommand.LinkDevice(Phone, Shop)).Then(Linked);

    [Fact]
    public void Linking_it_twice_is_once() =>
        Having(Linked).When(new ConsentCommand.LinkDevice(Phone, Shop)).ThenNothing();

    [Fact]
    public void On_another_brands_pages_it_is_another_link() =>
        Having(Linked).When(new ConsentCommand.LinkDevice(Phone, Other))
            .Then(new ConsentEvent.DeviceLinked(Phone, Other));

    [Fact]
    public void A_person_has_fifty_devices_and_no_more()
    {
        Having(Fifty[..49]).When(new ConsentCommand.LinkDevice(Phone, Shop)).Then(Linked);
        Having(Fifty).When(new ConsentCommand.LinkDevice(Phone, Shop)).ThenRefused("consent.link-unfit");
    }

    [Fact]
    public void Who_has_fifty_may_still_link_one_of_them_again_and_another_once_one_is_gone()
    {
        Having(Fifty).When(new ConsentCommand.LinkDevice(Id(50), Shop)).ThenNothing();
        Having([.. Fifty, new ConsentEvent.DeviceUnlinked(Id(7), Shop)])
            .When(new ConsentCommand.LinkDevice(Phone, Shop)).Then(Linked);
    }

    [Fact]
    public void Unlinking_ends_the_link_of_that_brand_alone()
    {
        Having(Linked).When(new ConsentCommand.UnlinkDevice(Phone, Shop))
            .Then(new ConsentEvent.DeviceUnlinked(Phone, Shop));
        Assert.Equal(
            [new(Phone, Other)],
            Assert.IsType<ConsentState.Known>(Having(
                Linked, new ConsentEvent.DeviceLinked(Phone, Other),
                new ConsentEvent.DeviceUnlinked(Phone, Shop)).State).Devices);
    }

    [Fact]
    public void What_is_not_linked_cannot_be_unlinked_and_nothing_happens()
    {
        Having().When(new ConsentCommand.UnlinkDevice(Phone, Shop)).ThenNothing();
        Having(Linked).When(new ConsentCommand.UnlinkDevice(Phone, Other)).ThenNothing();
        Having(Linked, new ConsentEvent.DeviceUnlinked(Phone, Shop))
            .When(new ConsentCommand.UnlinkDevice(Phone, Shop)).ThenNothing();
    }

    [Fact]
    public void A_link_says_nothing_about_what_was_decided()
    {
        var before = Assert.IsType<ConsentState.Known>(Having(Yes(Assurance.Verified, Analytics)).State);
        var after = Assert.IsType<ConsentState.Known>(ConsentFold.Evolve(before, Linked));

        Assert.Equal(before.Standings, after.Standings);
    }

    private static DataSubjectId Id(int no) => new(Guid.Parse(
        string.Create(CultureInfo.InvariantCulture, $"0198a1b2-0000-7000-9000-{no:d12}")));
}
