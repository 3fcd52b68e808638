using FsCheck;
using FsCheck.Fluent;
using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Specs.Law.Clocks;

/// <summary>What holds of every clock, whatever the rule and the day.</summary>
public sealed class ClockProperties
{
    private static readonly LocalDate First = new(2024, 1, 1);

    [Fact]
    public void The_same_question_gives_the_same_clock() =>
        ForAll(sample => Told(sample.Ask()) == Told(sample.Ask()));

    [Fact]
    public void The_day_to_work_to_is_never_behind_the_due_day() =>
        ForAll(sample => sample.Ask().WorkTo <= sample.Ask().Due);

    [Fact]
    public void Steps_follow_each_other_day_by_day() => ForAll(sample =>
    {
        var steps = sample.Ask().Steps;
        return steps.Skip(1).Zip(steps).All(pair => pair.First.On == pair.Second.On.PlusDays(1));
    });

    [Fact]
    public void The_last_step_is_the_due_day() => ForAll(sample => sample.Ask().Steps[^1].On == sample.Ask().Due);

    [Fact]
    public void Counted_days_are_numbered_from_one_without_a_gap() => ForAll(sample =>
    {
        var counted = sample.Ask().Steps.Where(s => s.Counted).Select(s => s.N).ToList();
        return counted.SequenceEqual(Enumerable.Range(1, counted.Count));
    });

    [Fact]
    public void As_many_days_are_counted_as_the_period_has() => ForAll(sample =>
        sample.Rule is { Period.Unit: TimeUnit.Month } or { MinimumWorkingDays: not null }
        || sample.Ask().Steps.Count(s => s.Counted) == sample.Rule.Period.Count);

    [Fact]
    public void Only_working_days_are_counted_in_working_days() => ForAll(sample =>
        sample.Rule.Period.Unit != TimeUnit.WorkingDay || sample.Rule.MinimumWorkingDays is not null
        || sample.Ask().Steps.Where(s => s.Counted).All(s => !SampleLaw.Calendar.On(s.On).IsOff));

    [Fact]
    public void Paused_days_are_never_counted() => ForAll(sample =>
        sample.Ask().Steps.All(s => !s.Counted || !(s.On >= sample.Pause.AskedOn && s.On <= sample.Pause.RepliedOn)));

    [Fact]
    public void An_extension_never_makes_a_clock_due_earlier() => ForAll(sample =>
    {
        var extended = sample.Ask(extended: true);
        return extended.Due >= sample.Ask().Due && extended.WorkTo >= sample.Ask().WorkTo;
    });

    [Fact]
    public void A_pause_never_makes_a_clock_due_earlier() =>
        ForAll(sample => sample.Ask().Due >= sample.WithoutPause().Ask().Due);

    [Fact]
    public void An_event_one_day_later_is_never_due_earlier() => ForAll(sample =>
        sample.WithoutPause().Ask(later: 1).Due >= sample.WithoutPause().Ask().Due);

    [Fact]
    public void A_settled_roll_never_ends_on_a_day_off() => ForAll(sample =>
        sample.Rule.Roll is not { Settled: true } || !SampleLaw.Calendar.On(sample.Ask().Due).IsOff);

    [Fact]
    public void An_open_roll_works_to_the_end_as_it_was_counted() => ForAll(sample =>
        sample.Rule.Roll is not { Settled: false }
        || sample.Ask().WorkTo == (sample with { Rule = sample.Rule with { Roll = null } }).Ask().Due);

    [Fact]
    public void A_clock_in_working_days_is_flagged_exactly_when_a_year_it_passes_is_unverified() => ForAll(sample =>
        sample.Rule is not { Period.Unit: TimeUnit.WorkingDay, MinimumWorkingDays: null, Roll: null }
        || sample.Ask().UnverifiedCalendar == sample.Ask().Steps.Any(s => !SampleLaw.Calendar.On(s.On).IsVerified));

    private static void ForAll(Func<Sample, bool> holds) =>
        Prop.ForAll(Samples.ToArbitrary(), holds)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithQuietOnSuccess(true));

    private static Gen<Sample> Samples =>
        from unit in Gen.Elements(TimeUnit.CalendarDay, TimeUnit.WorkingDay, TimeUnit.Month)
        from count in Gen.Choose(1, unit == TimeUnit.Month ? 13 : 60)
        from included in Gen.Elements(FirstDay.Included, FirstDay.Excluded)
        from end in Gen.Elements(MonthEnd.SameDate, MonthEnd.DayBeforeCorresponding)
        from roll in Gen.Elements(null, SampleLaw.Roll(settled: true), SampleLaw.Roll(settled: false))
        from least in Gen.Choose(0, 4)
        from day in Gen.Choose(0, 2500)
        from pause in Gen.Choose(0, 40)
        from length in Gen.Choose(0, 15)
        let asked = First.PlusDays(day + pause)
        select new Sample(
            SampleLaw.Of(count, unit, end).Rule with
            {
                FirstDay = included,
                Roll = roll,
                MinimumWorkingDays = least == 0
                    ? null : new(least, Settled: true, SampleLaw.Source, Confidence.Primary),
                Extension = SampleLaw.Extension(count, unit),
                Pauses =
                [
                    new("clarification", SampleLaw.Words, PauseCounting.FromAskThroughReply, SampleLaw.Source,
                        Confidence.Primary),
                ],
            },
            First.PlusDays(day),
            new(asked, asked.PlusDays(length)));

    private static string Told(Clock clock) => string.Join('|', clock.Steps.Select(s => s.ToString())
        .Append((clock with { Steps = [], Readings = [] }).ToString()).Concat(clock.Readings.Select(r => r.En)));

    private sealed record Sample(ClockRule Rule, LocalDate From, Pause Pause)
    {
        private bool IsPaused { get; init; } = true;

        public Sample WithoutPause() => this with { IsPaused = false };

        public Clock Ask(bool extended = false, int later = 0) => new SampleLaw(Rule).Ask(
            From.PlusDays(later).ToString("yyyy-MM-dd", null), extended, null, IsPaused ? [Pause] : []);
    }
}
