using PrivacyCloud.Conformance.Outbox;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Runtime.Consents.Figures;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Reactors;
using PrivacyCloud.Runtime.Views;
using static PrivacyCloud.Conformance.Http.Answers;

namespace PrivacyCloud.Conformance.Consents;

/// <summary>Figures over real files: exact, also after a crash, in the tenant's days, and of nobody.</summary>
public sealed class FigureSpecs
{
    private static readonly BrandId Brand = new(Guid.CreateVersion7());

    [Fact]
    public async Task Yes_no_and_taking_back_are_counted_by_purpose()
    {
        await using var host = await OutboxUnderTest.OpenAsync(new());
        var (people, one, other) = (People(host), Decisions.Somebody(), Decisions.Somebody());
        await people.DecideAsync(one, ["ads", "analytics"], []);
        await people.DecideAsync(other, ["analytics"], ["ads"]);
        await people.WithdrawAsync(one, "ads");

        await CountAsync(host);

        Assert.Equal(new(0, 1, 1, 1, 0), await OfAsync(host, "ads"));
        Assert.Equal(new(0, 2, 0, 0, 0), await OfAsync(host, "analytics"));
    }

    [Fact]
    public async Task A_no_that_takes_back_a_yes_is_a_withdrawal_and_no_refusal()
    {
        await using var host = await OutboxUnderTest.OpenAsync(new());
        var (people, person) = (People(host), Decisions.Somebody());
        await people.GiveAsync(person, "analytics");
        await people.RefuseAsync(person, "analytics", "ads");

        await CountAsync(host);

        Assert.Equal(new(0, 1, 0, 1, 0), await OfAsync(host, "analytics"));
        Assert.Equal(new(0, 0, 1, 0, 0), await OfAsync(host, "ads"));
    }

    [Fact]
    public async Task The_end_of_a_yes_is_counted_on_its_day()
    {
        await using var host = await OutboxUnderTest.OpenAsync(new());
        var end = new ConsentEnd(PurposeCode.Parse("ads"), host.Clock.Now + Duration.FromDays(2));
        await People(host).DecideAsync(Decisions.Somebody(), ["ads"], [], end);
        host.Clock.Advance(Duration.FromDays(3));
        await host.Get<Sweeper>().SweepOnceAsync(Cancel);

        await CountAsync(host);

        var lines = await LinesAsync(host);
        Assert.Equal([1L, 0], lines.Select(one => one.Figure.Given));
        Assert.Equal([0L, 1], lines.Select(one => one.Figure.Expired));
        Assert.Equal(3, Period.DaysBetween(lines[0].Key.Day, lines[1].Key.Day));
    }

    [Fact]
    public async Task Days_are_those_of_the_tenants_zone_and_what_was_stated_counts_on_its_own_day()
    {
        await using var host = await OutboxUnderTest.OpenAsync(new());
        var people = People(host);
        var (last, first) = (Instant.FromUtc(2026, 3, 4, 16, 59, 59), Instant.FromUtc(2026, 3, 4, 17, 0));
        await people.DecideAsync(Decisions.Somebody(), ["ads"], [], at: last);
        await people.DecideAsync(Decisions.Somebody(), ["ads"], [], at: first);
        await people.DecideAsync(Decisions.Somebody(), ["ads"], [], stated: Instant.FromUtc(2025, 1, 2, 3, 0));

        await CountAsync(host);

        Assert.Equal(
            [new(2025, 1, 2), new(2026, 3, 4), new LocalDate(2026, 3, 5)],
            (await LinesAsync(host, new(2025, 1, 1), new(2026, 3, 31))).Select(one => one.Key.Day));
    }

    [Fact]
    public async Task Another_process_goes_on_where_the_last_one_wrote_and_counts_nothing_twice()
    {
        await using var host = await OutboxUnderTest.OpenAsync(new());
        await People(host).GiveAsync(Decisions.Somebody(), "ads");
        await CountAsync(host);

        // What follows is recorded and not counted before the process ends.
        await People(host).GiveAsync(Decisions.Somebody(), "ads");
        await host.RestartAsync();
        await host.Get<FigureClerk>().CatchUpAsync(Cancel);
        await host.Get<FigureClerk>().CatchUpAsync(Cancel);

        Assert.Equal(2, (await OfAsync(host, "ads")).Given);
    }

    [Fact]
    public async Task A_decision_and_what_it_takes_back_are_counted_together_wherever_a_page_of_the_log_ends()
    {
        await using var host = await OutboxUnderTest.OpenAsync(new());
        var (people, person) = (People(host), Decisions.Somebody());
        await people.GiveAsync(person, "ads");
        var head = await host.Get<ILedger>().HeadAsync(host.Log, Cancel);

        // The decision becomes the thousandth entry, its consequence the first of the next thousand.
        await FillAsync(host, 999 - head.Size);
        await people.RefuseAsync(person, "ads");
        await CountAsync(host);

        Assert.Equal(new(0, 1, 0, 1, 0), await OfAsync(host, "ads"));
    }

    [Fact]
    public async Task A_thousand_decisions_are_one_append_and_the_log_holds_nothing_of_it()
    {
        await using var host = await OutboxUnderTest.OpenAsync(new());
        await People(host).GiveAsync(Decisions.Somebody(), "ads");
        var before = await host.Get<ILedger>().HeadAsync(host.Log, Cancel);

        await CountAsync(host);
        await host.Get<FigureBook>().AskedAsync(host.Log, Brand, [PurposeCode.Parse("ads")], 7, Cancel);

        Assert.Equal(before.Size, (await host.Get<ILedger>().HeadAsync(host.Log, Cancel)).Size);
        Assert.Equal(new(7, 1, 0, 0, 0), await OfAsync(host, "ads"));
    }

    [Fact]
    public async Task Figures_hold_no_id_of_a_person()
    {
        await using var host = await OutboxUnderTest.OpenAsync(new());
        var person = Decisions.Somebody();
        await People(host).GiveAsync(person, "ads");
        await CountAsync(host);

        var rows = await host.Get<IViewStore>().ListAsync(
            host.Log, ViewNames.ConsentFigures, null, 1000, descending: false, Cancel);

        var row = Assert.Single(rows.Rows);
        Assert.True(FigureKey.TryParse(row.Key, out _));
        Assert.DoesNotContain(
            person.ToString(), row.Key + System.Text.Encoding.UTF8.GetString(row.Body.Span), StringComparison.Ordinal);
    }

    private static Decisions People(OutboxUnderTest host) => new(host.Gateway, host.Log, Brand);

    private static Task<long?> CountAsync(OutboxUnderTest host) =>
        host.Get<FigureBook>().CountAsync(host.Log, Cancel);

    private static async Task<ConsentFigure> OfAsync(OutboxUnderTest host, string purpose) =>
        (await LinesAsync(host)).Where(one => one.Key.Purpose == PurposeCode.Parse(purpose))
        .Aggregate(ConsentFigure.None, (sum, one) => sum.Plus(one.Figure));

    private static async Task<IReadOnlyList<FigureLine>> LinesAsync(OutboxUnderTest host)
    {
        var today = host.Clock.Now.InUtc().Date;
        return await LinesAsync(host, today.PlusDays(-10), today.PlusDays(10));
    }

    private static async Task<IReadOnlyList<FigureLine>> LinesAsync(
        OutboxUnderTest host, LocalDate from, LocalDate to) =>
        (await host.Get<FigureReading>().ReadAsync(host.Log, [Brand], from, to, Cancel))!;

    private static async Task FillAsync(OutboxUnderTest host, long entries)
    {
        var stream = new StreamId(host.Log, "request", "req_01k2gv4000e00800000000000a");
        var data = "{}"u8.ToArray();
        Assert.IsType<AppendOutcome.Appended>(await host.Get<ILedger>().AppendAsync(
            new()
            {
                Stream = stream,
                ExpectedVersion = 0,
                At = host.Clock.Now,
                Actor = Actor.Platform,
                Events = [.. Enumerable.Range(0, (int)entries).Select(_ => new NewEvent("request.noted.v1", data))],
            },
            Cancel));
    }
}
