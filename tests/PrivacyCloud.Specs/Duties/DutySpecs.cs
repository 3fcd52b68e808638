using PrivacyCloud.Domain.Duties;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Specs.Law.Clocks;
using static PrivacyCloud.Specs.Duties.SampleDuty;

namespace PrivacyCloud.Specs.Duties;

public sealed class DutySpecs
{
    private const string InTime = "2026-03-10T12:00:00+01:00";
    private const string AfterWorkTo = "2026-03-15T00:00:00+01:00";
    private const string LastSecond = "2026-03-16T23:59:59+01:00";
    private const string Late = "2026-03-17T00:00:00+01:00";

    [Fact]
    public void Opening_a_duty_keeps_the_whole_clock()
    {
        At(InTime).When(new DutyCommand.Open(Id, Question, Running)).Then(Opened);

        Assert.Equal(new LocalDate(2026, 3, 14), Running.WorkTo);
        Assert.Equal(new LocalDate(2026, 3, 16), Running.Due);
        Assert.Equal("sha256:sample", Running.Pack.Hash);
        Assert.Equal(14, Running.Steps.Count);
    }

    [Fact]
    public void Opening_it_twice_with_the_same_clock_is_once() =>
        At(InTime, Opened).When(new DutyCommand.Open(Id, Question, Running)).Then();

    [Fact]
    public void Opening_it_again_with_another_clock_is_refused() =>
        At(InTime, Opened).When(new DutyCommand.Open(Id, Asked, Lengthened)).ThenRefused("duty.already-opened");

    [Fact]
    public void A_duty_that_never_began_cannot_be_completed() =>
        At(InTime).When(new DutyCommand.Complete()).ThenRefused("duty.unknown");

    [Fact]
    public void Completing_it_on_its_last_second_is_in_time() =>
        At(LastSecond, Opened).When(new DutyCommand.Complete())
            .Then(new DutyEvent.Completed(Statute.Moment(LastSecond), IsLate: false));

    [Fact]
    public void Completing_it_a_second_later_is_late() =>
        At(Late, Opened).When(new DutyCommand.Complete())
            .Then(new DutyEvent.Completed(Statute.Moment(Late), IsLate: true));

    [Fact]
    public void Nothing_rings_while_there_is_time() => At(InTime, Opened).When(new DutyCommand.Ring()).Then();

    [Fact]
    public void The_day_to_work_to_rings_when_it_has_passed() =>
        At(AfterWorkTo, Opened).When(new DutyCommand.Ring())
            .Then(new DutyEvent.WorkToPassed(Statute.Moment("2026-03-14T23:59:59+01:00")));

    [Fact]
    public void It_rings_once() =>
        At(AfterWorkTo, Opened, new DutyEvent.WorkToPassed(Statute.Moment("2026-03-14T23:59:59+01:00")))
            .When(new DutyCommand.Ring()).Then();

    [Fact]
    public void An_overdue_duty_is_noticed_with_the_moment_it_fell_due() =>
        At("2026-04-01T08:00:00+02:00", Opened).When(new DutyCommand.Ring())
            .Then(new DutyEvent.FellDue(Statute.Moment(LastSecond)));

    [Fact]
    public void It_is_due_to_ring_just_after_the_day_to_work_to_and_then_just_after_the_due_day()
    {
        var open = Assert.IsType<DutyState.Open>(DutyDecider.Evolve(DutyDecider.Initial, Opened));
        Assert.Equal(Statute.Moment(AfterWorkTo), open.NextRing());

        var passed = (DutyState.Open)DutyDecider.Evolve(open, new DutyEvent.WorkToPassed(open.Clock.WorkToAt));
        Assert.Equal(Statute.Moment(Late), passed.NextRing());

        var overdue = (DutyState.Open)DutyDecider.Evolve(passed, new DutyEvent.FellDue(open.Clock.DueAt));
        Assert.Null(overdue.NextRing());
    }

    [Fact]
    public void Extending_it_before_it_is_due_lengthens_it_and_keeps_both_clocks() =>
        At(InTime, Opened).When(new DutyCommand.Extend(Complexity, Asked, Lengthened))
            .Then(new DutyEvent.Extended(Complexity, Asked, Running, Lengthened, Statute.Moment(InTime)));

    [Fact]
    public void Notice_of_an_extension_on_the_last_second_is_in_time() =>
        At(LastSecond, Opened).When(new DutyCommand.Extend(Complexity, Asked, Lengthened))
            .Then(new DutyEvent.Extended(Complexity, Asked, Running, Lengthened, Statute.Moment(LastSecond)));

    [Fact]
    public void Notice_of_an_extension_after_the_due_day_is_refused_with_the_law() =>
        Assert.Equal(SampleLaw.Source, At(Late, Opened)
            .When(new DutyCommand.Extend(Complexity, Asked, Lengthened))
                .ThenRefused("duty.extension-too-late").Citation);

    [Fact]
    public void An_extension_the_law_does_not_know_is_refused_with_the_law()
    {
        var firm = Computed(Firm, Question);

        var refusal = At(InTime, new DutyEvent.Opened(Id, Question, firm))
            .When(new DutyCommand.Extend(Complexity, Asked, firm)).ThenRefused("duty.extension-not-allowed");
        Assert.Equal(SampleLaw.Source, refusal.Citation);
    }

    [Fact]
    public void It_is_extended_no_more_often_than_the_law_allows()
    {
        var twice = Question with { Notices = 2 };
        var thrice = Question with { Notices = 3 };

        At(InTime,
            Opened,
            new DutyEvent.Extended(Complexity, Asked, Running, Lengthened, Statute.Moment(InTime)),
            new DutyEvent.Extended(Complexity, twice, Lengthened, Computed(Statute, twice), Statute.Moment(InTime)))
            .When(new DutyCommand.Extend(Complexity, thrice, Computed(Statute, thrice)))
            .ThenRefused("duty.extension-used-up");
    }

    [Fact]
    public void A_second_extension_counts_from_the_first_day_again() =>
        Assert.Equal(new LocalDate(2026, 4, 3), Computed(Statute, Question with { Notices = 2 }).WorkTo);

    [Fact]
    public void A_ground_the_law_does_not_name_is_refused_with_those_it_names() =>
        Assert.Equal(["complexity"], At(InTime, Opened)
            .When(new DutyCommand.Extend(Ground("holidays"), Asked, Lengthened))
            .ThenRefused("duty.extension-ground-unknown").Known);

    [Fact]
    public void The_clock_of_another_duty_is_refused_as_an_extension() =>
        At(InTime, Opened)
            .When(new DutyCommand.Extend(Complexity, Asked, Lengthened with { Name = "acknowledge" }))
            .ThenRefused("duty.another-clock");

    [Fact]
    public void A_corrected_date_is_recorded_with_the_old_and_the_new_clock_and_their_packs()
    {
        var corrected = Computed(Firm, Question) with { Pack = Running.Pack with { Hash = "sha256:corrected" } };

        At(InTime, Opened).When(new DutyCommand.CorrectDueDate(corrected))
            .Then(new DutyEvent.DueDateCorrected(Running, corrected, Statute.Moment(InTime)));
    }

    [Fact]
    public void A_correction_that_changes_no_date_is_refused() =>
        At(InTime, Opened)
            .When(new DutyCommand.CorrectDueDate(
                Running with { Pack = Running.Pack with { Hash = "sha256:corrected" } }))
            .ThenRefused("duty.correction-without-difference");

    [Fact]
    public void A_correction_by_another_law_is_refused() =>
        At(InTime, Opened)
            .When(new DutyCommand.CorrectDueDate(Running with
            {
                Pack = Running.Pack with { Jurisdiction = JurisdictionCode.Parse("yy") },
            }))
            .ThenRefused("duty.another-clock");

    [Fact]
    public void A_corrected_duty_rings_anew()
    {
        var corrected = Computed(Firm, Question);
        var state = new DutyEvent[]
        {
            Opened, new DutyEvent.WorkToPassed(Running.WorkToAt),
            new DutyEvent.DueDateCorrected(Running, corrected, Statute.Moment(AfterWorkTo)),
        }.Aggregate(DutyDecider.Initial, DutyDecider.Evolve);

        Assert.Equal(Statute.Moment(AfterWorkTo), Assert.IsType<DutyState.Open>(state).NextRing());
    }

    [Fact]
    public void A_cancelled_duty_names_its_reason() =>
        At(InTime, Opened).When(new DutyCommand.Cancel(CancelReason.Withdrawn))
            .Then(new DutyEvent.Cancelled(CancelReason.Withdrawn, Statute.Moment(InTime)));

    [Fact]
    public void A_closed_duty_does_not_change()
    {
        var done = new DutyEvent.Completed(Statute.Moment(InTime), IsLate: false);

        At(LastSecond, Opened, done).When(new DutyCommand.Cancel(CancelReason.Merged)).ThenRefused("duty.closed");
        At(LastSecond, Opened, done).When(new DutyCommand.CorrectDueDate(Lengthened)).ThenRefused("duty.closed");
        At(LastSecond, Opened, done).When(new DutyCommand.Extend(Complexity, Asked, Lengthened))
            .ThenRefused("duty.closed");
    }

    [Fact]
    public void A_closed_duty_never_rings() =>
        At(Late, Opened, new DutyEvent.Cancelled(CancelReason.Merged, Statute.Moment(InTime)))
            .When(new DutyCommand.Ring()).Then();

    [Fact]
    public void Completing_it_twice_is_once() =>
        At(LastSecond, Opened, new DutyEvent.Completed(Statute.Moment(InTime), IsLate: false))
            .When(new DutyCommand.Complete()).Then();
}
