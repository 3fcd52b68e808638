using PrivacyCloud.Domain.Duties;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Specs.Law.Clocks;

namespace PrivacyCloud.Specs.Duties;

/// <summary>
/// A duty of twelve days from Monday 2 March 2026 in Berlin. They end on Saturday 14 March, which is the day to work
/// to;
/// whether that end moves to Monday 16 March is left open by the text.
/// </summary>
internal static class SampleDuty
{
    public static readonly DutyId Id = new(Guid.Parse("0198a1b2-0000-7000-8000-000000000001"));

    public static readonly SampleLaw Statute = SampleLaw.Of(12, TimeUnit.CalendarDay).With(r => r with
    {
        Roll = SampleLaw.Roll(settled: false),
        Extension = SampleLaw.Extension(10, TimeUnit.CalendarDay),
    });

    public static readonly SampleLaw Firm = SampleLaw.Of(12, TimeUnit.CalendarDay);

    public static readonly RecordedQuestion Question =
        new("request.erasure", Statute.Moment("2026-03-02"), [], 0, null, []);

    /// <summary>Worked to Saturday 14 March, due on Monday 16 March.</summary>
    public static readonly RecordedClock Running = Computed(Statute, Question);

    public static readonly RecordedQuestion Asked = Question with { Notices = 1 };

    public static readonly RecordedClock Lengthened = Computed(Statute, Asked);

    public static readonly DutyEvent Opened = new DutyEvent.Opened(Id, Question, Running);

    public static readonly ExtensionGround Complexity = Ground("complexity");

    public static RecordedClock Computed(SampleLaw law, RecordedQuestion question) =>
        LawReview.Recompute(question, "fulfil", law.Book)!;

    public static ExtensionGround Ground(string code)
    {
        Assert.True(ExtensionGround.TryParse(code, out var ground));
        return ground;
    }

    public static Spec<DutyState, DutyCommand, DutyEvent> At(string moment, params DutyEvent[] history) => new(
        DutyDecider.Initial,
        (state, command) => DutyDecider.Decide(state, command, Statute.Moment(moment)),
        DutyDecider.Evolve,
        history);
}
