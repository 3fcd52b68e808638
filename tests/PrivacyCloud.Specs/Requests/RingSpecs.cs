using PrivacyCloud.Domain.Duties;
using PrivacyCloud.Domain.Letters;
using PrivacyCloud.Domain.Requests;
using static PrivacyCloud.Specs.Requests.Tale;

namespace PrivacyCloud.Specs.Requests;

public sealed class RingSpecs
{
    private const string Early = "2026-03-04T09:00:00+07:00";

    // Worked to and due on Monday 23 March; identity is shown and receipt acknowledged, so that only this clock rings.
    private static readonly Tale Running = VnErasure.Do(
        Early, Verify, new RequestCommand.Acknowledge(null));

    private static readonly RequestClock Clock = Running.Clock("fulfil");

    private static readonly RequestCommand Clarify = new RequestCommand.Pause(Code("clarification"), Written);

    [Theory]
    [InlineData("2026-03-16T23:59:59+07:00", 7)]
    [InlineData("2026-03-20T23:59:58+07:00", 7)]
    [InlineData("2026-03-20T23:59:59+07:00", 3)]
    [InlineData("2026-03-22T23:59:58+07:00", 3)]
    [InlineData("2026-03-22T23:59:59+07:00", 1)]
    [InlineData("2026-03-23T23:59:59+07:00", 1)]
    public void Of_lead_times_that_passed_only_the_last_is_told(string at, int days) => Running.Ring(Moment(at))
        .Then(new RequestEvent.LeadTimeReached(Clock.Name(), days, Clock.Clock.Citation));

    [Fact]
    public void A_second_before_the_first_lead_time_nothing_rings() =>
        Running.Ring(Moment("2026-03-16T23:59:58+07:00")).ThenNothing();

    [Fact]
    public void It_wants_to_be_woken_at_the_first_lead_time() =>
        Assert.Equal(Moment("2026-03-16T23:59:59+07:00"), RequestRings.Next(Running.State));

    [Fact]
    public void A_lead_time_that_rang_leads_to_the_next_and_tells_staff_once()
    {
        var rung = Running.Do("2026-03-16T23:59:59+07:00", new RequestCommand.Ring());

        Assert.Equal(new StaffAlert(LetterKind.StaffLeadTime, Clock.Name(), 7), Assert.Single(rung.File.Alerts));
        rung.Ring(Moment("2026-03-20T23:59:58+07:00")).ThenNothing();
        Assert.Equal(Moment("2026-03-20T23:59:59+07:00"), RequestRings.Next(Told(rung).State));
    }

    [Theory]
    [InlineData("2026-03-24T00:00:00+07:00", 1)]
    [InlineData("2026-03-24T23:59:59+07:00", 1)]
    [InlineData("2026-03-25T00:00:00+07:00", 2)]
    [InlineData("2026-04-23T23:59:59+07:00", 31)]
    [InlineData("2026-04-24T00:00:00+07:00", 32)]
    public void However_long_nobody_looked_only_that_it_is_overdue_is_told_and_by_how_much(string at, int days) =>
        Running.Ring(Moment(at)).Then(new RequestEvent.FellOverdue(
            Clock.Name(), Moment("2026-03-23T23:59:59+07:00"), days, Moment(at), Clock.Clock.Citation));

    [Fact]
    public void What_was_told_to_be_overdue_never_rings_again()
    {
        var late = Told(Running.Do("2026-03-24T00:00:00+07:00", new RequestCommand.Ring()));

        Assert.True(late.File.IsOverdue());
        Assert.Null(RequestRings.Next(late.State));
        late.Ring(Moment("2026-06-01T00:00:00+07:00")).ThenNothing();
    }

    [Fact]
    public void Where_another_reading_leaves_a_day_more_the_day_to_work_to_rings_first()
    {
        var clock = UkAccess.Clock("fulfil");
        var warned = UkAccess.Do("2026-07-08T23:59:59+01:00", new RequestCommand.Ring());

        Assert.Equal(Moment("2026-07-09T00:00:00+01:00"), RequestRings.Next(Told(warned).State));
        warned.Ring(Moment("2026-07-08T23:59:59+01:00")).ThenNothing();
        warned.Ring(Moment("2026-07-09T00:00:00+01:00")).Then(new RequestEvent.WorkToPassed(
            clock.Name(), Moment("2026-07-08T23:59:59+01:00"), clock.Clock.Citation));
        warned.Do("2026-07-09T00:00:00+01:00", new RequestCommand.Ring())
            .Ring(Moment("2026-07-09T23:59:59+01:00")).ThenNothing();
        warned.Do("2026-07-09T00:00:00+01:00", new RequestCommand.Ring())
            .Ring(Moment("2026-07-10T00:00:00+01:00")).Then(new RequestEvent.FellOverdue(
                clock.Name(), Moment("2026-07-09T23:59:59+01:00"), 1, Moment("2026-07-10T00:00:00+01:00"),
                clock.Clock.Citation));
    }

    [Fact]
    public void After_downtime_each_clock_tells_its_own_last_moment() => Assert.Equal(
        [("acknowledge", typeof(RequestEvent.FellOverdue)), ("fulfil", typeof(RequestEvent.LeadTimeReached))],
        VnErasure.Do("2026-03-17T09:00:00+07:00", new RequestCommand.Ring()).Events.Skip(1).Select(one => one switch
        {
            RequestEvent.FellOverdue e => (e.Clock.Clock.ToString(), e.GetType()),
            RequestEvent.LeadTimeReached e => (e.Clock.Clock.ToString(), e.GetType()),
            _ => (string.Empty, one.GetType()),
        }));

    [Fact]
    public void A_lead_time_before_receipt_never_rings()
    {
        var dated = new Tale(RequestDecider.Initial, []).Do("2026-03-20T09:00:00+07:00", new RequestCommand.Receive(
            Under("vn", "erasure") with
            {
                ReceivedAt = Moment("2026-03-03T09:00:00+07:00"),
                Backdating = BackdatingReason.EnteredLater,
                Terms = RequestTerms.Default with { LeadDays = [30] },
            },
            []));

        Assert.DoesNotContain(
            dated.Do("2026-03-23T23:59:59+07:00", new RequestCommand.Ring()).Events,
            one => one is RequestEvent.LeadTimeReached);
    }

    [Fact]
    public void What_stands_still_does_not_ring_and_rings_anew_once_it_runs()
    {
        var paused = UkAccess.Do("2026-06-11T09:00:00+01:00", Clarify);

        paused.Ring(Moment("2027-01-01T00:00:00Z")).ThenNothing();
        Assert.Null(RequestRings.Next(paused.State));
        Assert.Equal(
            Moment("2026-07-06T23:59:59+01:00"),
            RequestRings.Next(paused.Do("2026-06-15T09:00:00+01:00", new RequestCommand.Resume()).State));
    }

    [Fact]
    public void What_is_closed_does_not_ring()
    {
        var closed = Running.Do(Early, Fulfil);

        closed.Ring(Moment("2027-01-01T00:00:00Z")).ThenNothing();
        Assert.Null(RequestRings.Next(closed.State));
    }

    [Fact]
    public void An_extended_clock_rings_for_its_new_day()
    {
        var extend = new RequestCommand.Extend(Ground("complexity"), Written);
        var longer = Running.Do("2026-03-22T23:59:59+07:00", new RequestCommand.Ring())
            .Do("2026-03-23T10:00:00+07:00", extend);

        // Worked to Sunday 12 April.
        Assert.Equal(Moment("2026-04-05T23:59:59+07:00"), RequestRings.Next(Told(longer).State));
    }

    [Fact]
    public void Before_it_is_received_nothing_rings()
    {
        Assert.Null(RequestRings.Next(RequestDecider.Initial));
        new Tale(RequestDecider.Initial, []).Ring(Moment(Early)).ThenNothing();
    }

    private static ExtensionGround Ground(string code) => Duties.SampleDuty.Ground(code);

    /// <summary>The tale once staff were told of all there is to tell, and the mails have left.</summary>
    private static Tale Told(Tale tale) => tale.Fold(tale.File.Alerts.SelectMany((alert, at) => (RequestEvent[])
    [
        new RequestEvent.LetterFiled(
            tale.File.Letters.Count + at + 1, new(alert.Kind, LetterWay.Staff, Tenants.Known.Details), default),
        new RequestEvent.LetterHanded(tale.File.Letters.Count + at + 1, default),
    ]));
}
