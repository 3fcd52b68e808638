using NodaTime.Text;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Specs.Law.Clocks;

/// <summary>A law with one clock, made for specs. Its days off are written here and nowhere else.</summary>
internal sealed record SampleLaw(ClockRule Rule)
{
    public static readonly Text Words = new("Sample", "Ví dụ", "例");
    public static readonly Citation Source = new("Sample Act", "1", "https://law.example/1");

    /// <summary>
    /// Monday to Friday; 2026 and 2027 verified. A run of days off stands around 1 May 2026, and 2 October is not
    /// announced.
    /// </summary>
    public static readonly WorkCalendar Calendar = new("public", Words, WorkingWeek(),
    [
        new(2026, Source, new(2026, 11, 22), Confidence.Primary,
        [
            Off(2026, 1, 1), Off(2026, 5, 1), Off(2026, 5, 4), Off(2026, 5, 5), Off(2026, 12, 25),
            new(new(2026, 10, 2), DayKind.Open, Words, null, null),
            new(new(2026, 8, 22), DayKind.SwappedWorked, Words, null, null),
            new(new(2026, 8, 21), DayKind.SwappedOff, Words, null, null),
        ]),
        new(2027, Source, new(2026, 11, 22), Confidence.Primary, [Off(2027, 1, 1)]),
        new(2028, Source, new(2026, 11, 22), Confidence.Secondary, [Off(2028, 1, 3)]),
    ]);

    public string Zone { get; init; } = "Europe/Berlin";

    public IReadOnlyList<Circumstance> Circumstances { get; init; } = [];

    public RuleBook Book => new(new()
    {
        Code = JurisdictionCode.Parse("xx"),
        Version = "2026-01-01",
        Hash = "sha256:sample",
        Names = Words,
        Zone = DateTimeZoneProviders.Tzdb[Zone],
        Languages = ["en"],
        DefaultCalendar = "public",
        Authority = new(Words, "https://law.example"),
        Places = [],
        Circumstances = Circumstances,
        OpenQuestions = [],
        Provisions =
        [
            new("request.erasure.fulfil", Words, "received",
            [
                new(new(1900, 1, 1), null, ProvisionStatus.InForce, Source, new(new(2026, 11, 22), Confidence.Primary),
                    null,
                    new ProvisionRule.Clock(Rule)),
            ]),
        ],
        Calendars = new Dictionary<string, WorkCalendar> { ["public"] = Calendar },
    });

    public static SampleLaw Of(int count, TimeUnit unit, MonthEnd? monthEnd = null) => new(new ClockRule
    {
        Name = "fulfil",
        Duties = ["request.erasure"],
        Nature = ClockNature.Statutory,
        Start = "received",
        Period = new(count, unit),
        FirstDay = FirstDay.Excluded,
        MonthEnd = unit == TimeUnit.Month ? monthEnd ?? MonthEnd.SameDate : null,
    });

    public static RollRule Roll(bool settled) => new(null, settled, settled ? null : Words, Source, Confidence.Primary);

    public static ExtensionRule Extension(int count, TimeUnit unit, int perNotice = 1) =>
        new(new(count, unit), 2, perNotice, NoticeBeforeDue: true, [new("complexity", Words)], Source,
            Confidence.Primary);

    public SampleLaw With(Func<ClockRule, ClockRule> change) => this with { Rule = change(Rule) };

    /// <summary>The clock of an event at noon of a day, or at a moment.</summary>
    public Clock Ask(string from, bool extended = false, string[]? circumstances = null, params Pause[] pauses) =>
        Assert.Single(Assert.IsType<DeadlineAnswer.Answered>(Answer(from, extended, circumstances, pauses)).Clocks);

    public DeadlineAnswer Answer(
        string from, bool extended = false, string[]? circumstances = null, params Pause[] pauses) =>
        Deadlines.Answer(Book, new("request.erasure", Moment(from), circumstances ?? [], extended, null, pauses));

    public Instant Moment(string from) => from.Contains('T', StringComparison.Ordinal)
        ? OffsetDateTimePattern.ExtendedIso.Parse(from).Value.ToInstant()
        : LocalDatePattern.Iso.Parse(from).Value.At(new LocalTime(12, 0))
            .InZoneLeniently(DateTimeZoneProviders.Tzdb[Zone]).ToInstant();

    private static DayOff Off(int year, int month, int day) =>
        new(new(year, month, day), DayKind.Holiday, Words, null, null);

    private static HashSet<IsoDayOfWeek> WorkingWeek() =>
    [
        IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday,
    ];
}
