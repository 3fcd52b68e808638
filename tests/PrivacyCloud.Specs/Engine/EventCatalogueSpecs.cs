using System.Text;
using System.Text.Json;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Consents;
using PrivacyCloud.Runtime.Consents.Doors;
using PrivacyCloud.Runtime.Consents.Exports;
using PrivacyCloud.Runtime.Notices;
using PrivacyCloud.Runtime.Outbox;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Staff;
using PrivacyCloud.Specs.Tidy;

namespace PrivacyCloud.Specs.Engine;

/// <summary>
/// How events are written is a contract with every ledger there is: a line once in the recorded catalogue is never
/// changed, only followed by another version. A new event is recorded with PRIVACYCLOUD_RECORD=1.
/// </summary>
public sealed class EventCatalogueSpecs
{
    private static readonly string Recorded =
        Path.Combine(Tree.Root, "tests", "PrivacyCloud.Conformance", "Contracts", "event-catalogue.txt");

    [Fact]
    public void Every_event_is_written_as_the_recorded_catalogue_has_it()
    {
        if (Environment.GetEnvironmentVariable("PRIVACYCLOUD_RECORD") == "1")
            File.WriteAllText(Recorded, string.Concat(EventSamples.All.Select(one => Line(one) + "\n")));

        Assert.Equal(Lines(), EventSamples.All.Select(Line));
    }

    [Fact]
    public void Every_line_ever_recorded_can_be_read_and_is_written_the_same_again() => Assert.All(Lines(), line =>
    {
        var name = line[..line.IndexOf(' ', StringComparison.Ordinal)];
        var data = Encoding.UTF8.GetBytes(line[(name.Length + 1)..]);

        Assert.Equal(line, Line(Rewrite(name, data)));
    });

    [Fact]
    public void Every_name_has_a_sample() => Assert.Equal(
        [
            .. GroupAggregate.Events.Names, .. TenantAggregate.Events.Names, .. ErasureAggregate.Events.Names,
            .. StaffAggregate.Events.Names, .. ParcelAggregate.Events.Names, .. WebhooksAggregate.Events.Names,
            .. DutyAggregate.Events.Names, .. RequestAggregate.Events.Names,
            .. NoticeAggregate.Events.Names, .. ConsentAggregate.Events.Names,
            .. PreferenceLinkAggregate.Events.Names, .. ConsentExportAggregate.Events.Names,
        ],
        Lines().Select(line => line[..line.IndexOf(' ', StringComparison.Ordinal)]).Distinct());

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"tenant":null,"region":"jp-1"}""")]
    [InlineData("""{"tenant":"ten_06ccggw0000000000000000001","region":"jp-1","more":1}""")]
    [InlineData("""{"Tenant":"ten_06ccggw0000000000000000001","region":"jp-1"}""")]
    [InlineData("""{"tenant":"grp_06ccggw0000000000000000001","region":"jp-1"}""")]
    [InlineData("""{"tenant":"ten_00000000000000000000000000","region":"jp-1"}""")]
    [InlineData("""{"tenant":"ten_06ccggw0000000000000000001","region":"jp-1","region":"jp-1"}""")]
    [InlineData("""{"tenant":1,"region":"jp-1"}""")]
    [InlineData("""[]""")]
    [InlineData("""null""")]
    public void What_is_not_written_as_it_should_be_is_not_read(string json) => Assert.Throws<JsonException>(
        () => GroupAggregate.Events.Read("group.tenant-admitted.v1", Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void A_name_nobody_wrote_is_not_read() =>
        Assert.Throws<JsonException>(() => GroupAggregate.Events.Read("group.exploded.v1", "{}"u8.ToArray()));

    [Fact]
    public void An_empty_id_is_never_written() => Assert.Throws<JsonException>(
        () => GroupAggregate.Events.Write(new Domain.Groups.GroupEvent.TenantReleased(default)));

    private static string[] Lines() => File.ReadAllLines(Recorded);

    private static string Line(NewEvent written) => $"{written.Type} {Encoding.UTF8.GetString(written.Data.Span)}";

    private static NewEvent Rewrite(string name, byte[] data) => name.Split('.')[0] switch
    {
        GroupAggregate.Kind => GroupAggregate.Events.Write(GroupAggregate.Events.Read(name, data)),
        TenantAggregate.Kind => TenantAggregate.Events.Write(TenantAggregate.Events.Read(name, data)),
        ErasureAggregate.Kind => ErasureAggregate.Events.Write(ErasureAggregate.Events.Read(name, data)),
        StaffAggregate.Kind => StaffAggregate.Events.Write(StaffAggregate.Events.Read(name, data)),
        DutyAggregate.Kind => DutyAggregate.Events.Write(DutyAggregate.Events.Read(name, data)),
        RequestAggregate.Kind => RequestAggregate.Events.Write(RequestAggregate.Events.Read(name, data)),
        NoticeAggregate.Kind => NoticeAggregate.Events.Write(NoticeAggregate.Events.Read(name, data)),
        "consent" => ConsentAggregate.Events.Write(ConsentAggregate.Events.Read(name, data)),
        PreferenceLinkAggregate.Kind =>
            PreferenceLinkAggregate.Events.Write(PreferenceLinkAggregate.Events.Read(name, data)),
        ConsentExportAggregate.Kind =>
            ConsentExportAggregate.Events.Write(ConsentExportAggregate.Events.Read(name, data)),
        ParcelAggregate.Kind => ParcelAggregate.Events.Write(ParcelAggregate.Events.Read(name, data)),
        WebhooksAggregate.Kind => WebhooksAggregate.Events.Write(WebhooksAggregate.Events.Read(name, data)),
        _ => throw new KeyNotFoundException(name),
    };
}
