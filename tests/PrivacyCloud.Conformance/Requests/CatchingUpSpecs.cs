using PrivacyCloud.Domain.Documents;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Documents;
using PrivacyCloud.Runtime.Requests;

namespace PrivacyCloud.Conformance.Requests;

/// <summary>What falls due while nobody is there is caught up with, once, and told with how late it is.</summary>
public sealed class CatchingUpSpecs(DeskUnderTest desk) : IClassFixture<DeskUnderTest>
{
    [Fact]
    public async Task The_first_sweep_after_downtime_tells_each_late_clock_once()
    {
        var received = await desk.ReceiveAsync(desk.Vietnam, "rectification", Channel.Phone);
        var request = received.Requests[0].File.Intake.Request;
        var due = (await desk.RowAsync(desk.Vietnam, request)).File.Clocks.Max(one => one.Clock.End());
        await desk.RestartAsync();

        desk.Clock.Advance(due - desk.Clock.Now + Duration.FromHours(24) + Duration.FromMinutes(1));
        await desk.SweepAsync();

        var late = (await desk.Reading.HistoryAsync(desk.Vietnam.Log, request, desk.Cancel))
            .Select(one => one.Happened).OfType<RequestEvent.FellOverdue>().ToList();
        Assert.Equal(2, late.Count);
        Assert.Equal(2, late.Single(one => one.DueAt == due).DaysLate);
        Assert.True((await desk.RowAsync(desk.Vietnam, request)).File.IsOverdue());
        var before = await desk.HistoryAsync(desk.Vietnam, request);
        Assert.DoesNotContain("request.lead-time-reached.v1", before);

        await desk.SweepAsync();

        Assert.Equal(before, await desk.HistoryAsync(desk.Vietnam, request));
    }

    [Fact]
    public async Task Staff_are_mailed_about_a_late_clock_once()
    {
        var received = await desk.ReceiveAsync(desk.Vietnam, "protection", Channel.Phone);
        var request = received.Requests[0].File.Intake.Request;
        desk.Clock.Advance(Duration.FromDays(60));
        await desk.SweepAsync();
        await desk.SweepAsync();

        var row = await desk.RowAsync(desk.Vietnam, request);

        Assert.Empty(row.File.Alerts);
        Assert.Equal(2, row.File.Letters.Count(one => one.Way == LetterWay.Staff));
        Assert.All(row.File.Letters, one => Assert.Equal(LetterStanding.Handed, one.Standing));
        Assert.NotEmpty(await desk.MailsAsync());
    }

    [Fact]
    public async Task Who_does_not_show_who_she_is_is_reminded_once_and_not_before_a_day()
    {
        var received = await desk.ReceiveAsync(desk.Vietnam, "access", email: "reminded@people.example");
        var request = received.Requests[0].File.Intake.Request;
        desk.Clock.Advance(Duration.FromHours(24) - Duration.FromSeconds(1));
        await desk.SweepAsync();
        Assert.DoesNotContain("request.identity-reminded.v1", await desk.HistoryAsync(desk.Vietnam, request));

        desk.Clock.Advance(Duration.FromSeconds(1));
        await desk.SweepAsync();
        desk.Clock.Advance(Duration.FromDays(3));
        await desk.SweepAsync();

        Assert.Single(
            await desk.HistoryAsync(desk.Vietnam, request), one => one == "request.identity-reminded.v1");
    }

    [Fact]
    public async Task Papers_are_deleted_when_their_time_is_over_and_nobody_can_read_them_then()
    {
        var received = await desk.ReceiveAsync(desk.Japan, "disclosure", Channel.Post, "papers@people.example");
        var intake = received.Requests[0].File.Intake;
        var kept = Assert.IsType<KeepOutcome.Kept>(await desk.Get<DocumentDesk>().KeepAsync(
            desk.Japan.Log, intake.Person.Holder, RequestCompartments.NewPaper(desk.Clock), DocumentType.Text,
            "paper.txt", new MemoryStream("a paper"u8.ToArray()), 1_000, desk.Cancel));
        await desk.DoneAsync(
            desk.Japan, intake.Request, new RequestAct.AddDocument(kept.Fresh, DocumentPurpose.Paper));
        await desk.DoneAsync(
            desk.Japan, intake.Request, new RequestAct.Verify(IdentityMeans.RegisteredFacts, 2));
        Assert.NotNull(await desk.Get<DocumentDesk>().OpenAsync(desk.Japan.Log, kept.Fresh.Document, desk.Cancel));

        desk.Clock.Advance(Duration.FromDays(RequestTerms.Default.PapersKeptDays));
        await desk.SweepAsync();

        Assert.Contains("request.papers-deleted.v1", await desk.HistoryAsync(desk.Japan, intake.Request));
        Assert.Null(await desk.Get<DocumentDesk>().OpenAsync(desk.Japan.Log, kept.Fresh.Document, desk.Cancel));
        Assert.Empty((await desk.RowAsync(desk.Japan, intake.Request)).File.Documents);
    }
}
