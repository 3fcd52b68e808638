using PrivacyCloud.Domain.Documents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Letters;
using PrivacyCloud.Domain.Requests;
using static PrivacyCloud.Specs.Requests.Tale;
using static PrivacyCloud.Specs.Tenants.Known;

namespace PrivacyCloud.Specs.Requests;

public sealed class FileSpecs
{
    private const string Now = "2026-03-10T09:00:00+07:00";
    private const string Answered = "2026-03-12T09:00:00+07:00";
    private const string Fetched = "2026-03-15T00:00:00+07:00";

    private static readonly KeptDocument Zip = new(
        new(Guid.Parse("0198a1b2-0000-7000-8000-000000000031")), DocumentType.Zip, 4_096, Details);

    private static readonly RequestCommand Package = new RequestCommand.PreparePackage(Zip);
    private static readonly RequestCommand Fetch = new RequestCommand.FetchPackage(Whole: false);
    private static readonly RequestCommand Ring = new RequestCommand.Ring();
    private static readonly RequestCommand Destroyed = new RequestCommand.ConfirmPackageDestroyed();
    private static readonly RequestCommand PapersDeleted = new RequestCommand.ConfirmPapersDeleted();

    private static readonly RequestCommand Paper = new RequestCommand.AddDocument(
        Zip with { Id = new(Guid.Parse("0198a1b2-0000-7000-8000-000000000032")), Type = DocumentType.Jpeg },
        DocumentPurpose.Paper);

    private static readonly Tale Ready = VnErasure.Do(Now, Verify, Package).Do(Answered, Fulfil);

    [Fact]
    public void Files_are_fetched_only_once_it_is_answered()
    {
        VnErasure.Do(Now, Verify, Package).When(Now, Fetch).ThenRefused("request.package-not-there");
        VnErasure.Do(Now, Verify, Package, new RequestCommand.Withdraw(null)).When(Now, Fetch)
            .ThenRefused("request.package-not-there");
        Ready.When(Fetched, Fetch).Then(new RequestEvent.PackageFetched(
            Moment(Fetched), Moment(Fetched) + Duration.FromHours(24)));
    }

    [Fact]
    public void They_are_fetched_again_until_the_last_second_of_their_day() =>
        Ready.Do(Fetched, Fetch).When("2026-03-15T23:59:59+07:00", Fetch).ThenNothing();

    [Fact]
    public void Twenty_four_hours_after_the_first_fetch_they_are_over() =>
        Ready.Do(Fetched, Fetch).When("2026-03-16T00:00:00+07:00", Fetch).ThenRefused("request.package-expired");

    [Fact]
    public void The_whole_of_them_is_received_once()
    {
        var whole = new RequestCommand.FetchPackage(Whole: true);

        Assert.Equal(
            [typeof(RequestEvent.PackageFetched), typeof(RequestEvent.PackageReceived)],
            Ready.Do(Fetched, whole).Events.TakeLast(2).Select(one => one.GetType()));
        Ready.Do(Fetched, whole).When(Fetched, whole).ThenNothing();
    }

    [Fact]
    public void They_expire_at_that_moment_and_are_destroyed_once()
    {
        var fetched = Ready.Do(Fetched, Fetch);
        var expired = fetched.Do("2026-03-16T00:00:00+07:00", Ring);

        fetched.When("2026-03-15T23:59:59+07:00", Ring).ThenNothing();
        fetched.When(Fetched, Destroyed).ThenNothing();
        Assert.Equal(PackageStanding.Expired, expired.File.Package!.Standing);
        expired.When(Fetched, Ring).ThenNothing();
        Assert.Null(RequestRings.Next(expired.Do(Fetched, Destroyed).State));
        expired.Do(Fetched, Destroyed).When(Fetched, Destroyed).ThenNothing();
    }

    [Theory]
    [InlineData("2026-04-11T08:59:59+07:00", PackageStanding.Ready)]
    [InlineData("2026-04-11T09:00:00+07:00", PackageStanding.Expired)]
    public void What_nobody_fetches_expires_after_the_days_the_company_set(string at, PackageStanding standing) =>
        Assert.Equal(standing, Ready.Do(at, Ring).File.Package!.Standing);

    [Fact]
    public void There_is_one_package_at_a_time()
    {
        var other = new RequestCommand.PreparePackage(
            Zip with { Id = new(Guid.Parse("0198a1b2-0000-7000-8000-000000000034")) });
        var open = VnErasure.Do(Now, Verify, Package);

        open.When(Now, Package).ThenNothing();
        open.When(Now, other).ThenRefused("request.package-there");
        Assert.Equal(PackageStanding.Ready, Ready.Do(
            Answered, new RequestCommand.Reopen(null), Destroyed, other).File.Package!.Standing);
    }

    [Theory]
    [InlineData("2026-04-09T08:59:59+07:00", false)]
    [InlineData("2026-04-09T09:00:00+07:00", true)]
    public void Papers_are_deleted_so_many_days_after_they_have_served(string at, bool isDue)
    {
        var served = VnErasure.Do(Now, Paper, Verify);

        Assert.Equal(Moment("2026-04-09T09:00:00+07:00"), served.File.PapersDueAt);
        if (isDue)
            Assert.Empty(served.Do(at, PapersDeleted).File.Documents);
        else
            served.When(at, PapersDeleted).ThenRefused("request.papers-not-due");
    }

    [Fact]
    public void Papers_that_have_not_served_stay() =>
        VnErasure.Do(Now, Paper).When(Answered, PapersDeleted).ThenNothing();

    [Fact]
    public void An_agents_papers_have_not_served_before_it_is_shown_that_she_may_act()
    {
        var agent = Received("2026-03-03T09:00:00+07:00", Under("vn", "erasure") with
        {
            RequesterKind = RequesterKind.Agent,
        }).Do(Now, Paper, Verify);

        Assert.Null(agent.File.PapersDueAt);
        Assert.NotNull(agent.Do(Now, new RequestCommand.ShowRepresentation(
            [Code("written-authorisation"), Code("identity-document")])).File.PapersDueAt);
    }

    [Fact]
    public void Papers_that_come_after_the_end_are_deleted_too() => Assert.Equal(
        Moment(Answered) + Duration.FromDays(30),
        VnErasure.Do(Now, new RequestCommand.Withdraw(null)).Do(Answered, Paper).File.PapersDueAt);

    [Fact]
    public void The_same_document_twice_is_once_and_the_thirty_first_is_refused()
    {
        VnErasure.Do(Now, Paper).When(Now, Paper).ThenNothing();
        var full = VnErasure.Do(Now, [.. Documents(RequestLimits.DocumentsMax)]);
        full.When(Now, Paper).ThenRefused("request.too-many-documents");
    }

    [Fact]
    public void Letters_wait_until_they_are_handed_over_once()
    {
        var mail = VnErasure.Do(
            Now, new RequestCommand.Withdraw(null),
            new RequestCommand.SendMessage(Details, Written with { Way = LetterWay.Mail }));

        Assert.Equal(Moment(Now), RequestRings.Next(mail.State));
        mail.When(Answered, new RequestCommand.ConfirmLetter(1))
            .Then(new RequestEvent.LetterHanded(1, Moment(Answered)));
        mail.Do(Answered, new RequestCommand.ConfirmLetter(1)).When(Answered, new RequestCommand.ConfirmLetter(1))
            .ThenNothing();
        mail.When(Answered, new RequestCommand.ConfirmLetter(2)).ThenRefused("request.letter-unknown");
    }

    [Fact]
    public void Staff_are_told_once_of_what_she_wrote_even_when_it_ended_meanwhile()
    {
        var alert = new RequestCommand.AlertStaff(new(LetterKind.StaffNewMessage, LetterWay.Staff, Details));
        var wrote = VnErasure.Do(
            Now, new RequestCommand.ReceiveMessage(Details), new RequestCommand.Withdraw(null));

        Assert.Single(wrote.File.Alerts);
        Assert.Empty(wrote.Do(Now, alert).File.Alerts);
        wrote.Do(Now, alert).When(Now, alert).ThenNothing();
    }

    [Fact]
    public void Tasks_lie_ahead_and_are_closed_once()
    {
        var set = VnErasure.Do(Now, new RequestCommand.SetTask(TaskFor.Department, Details, new(2026, 3, 9)));

        VnErasure.When(Now, new RequestCommand.SetTask(TaskFor.Department, Details, new(2026, 3, 8)))
            .ThenRefused("request.task-due-in-past");
        set.When(Now, new RequestCommand.CompleteTask(2)).ThenRefused("request.task-unknown");
        set.When(Now, new RequestCommand.CancelTask(2)).ThenRefused("request.task-unknown");
        set.Do(Now, new RequestCommand.CompleteTask(1)).When(Now, new RequestCommand.CompleteTask(1)).ThenNothing();
        set.Do(Now, new RequestCommand.CompleteTask(1)).When(Now, new RequestCommand.CancelTask(1))
            .ThenRefused("request.task-closed");
    }

    [Fact]
    public void Assigning_notes_and_revealing_are_written_down()
    {
        var staff = new StaffId(Guid.Parse("0198a1b2-0000-7000-8000-000000000033"));

        VnErasure.When(Now, new RequestCommand.Assign(staff)).Then(new RequestEvent.Assigned(staff));
        VnErasure.When(Now, new RequestCommand.Assign(null)).ThenNothing();
        VnErasure.When(Now, new RequestCommand.AddNote(Details)).Then(
            new RequestEvent.Noted(1, Details, Moment(Now)));
        VnErasure.When(Now, new RequestCommand.Reveal()).Then(new RequestEvent.Revealed(Moment(Now)));
    }

    [Fact]
    public void There_is_a_bound_to_notes_messages_and_tasks()
    {
        RequestCommand note = new RequestCommand.AddNote(Details);
        RequestCommand message = new RequestCommand.ReceiveMessage(Details);
        RequestCommand task = new RequestCommand.SetTask(TaskFor.Department, Details, new(2026, 4, 1));

        Assert.All(
            [(note, RequestLimits.NotesMax), (message, RequestLimits.MessagesMax), (task, RequestLimits.TasksMax)],
            one => VnErasure.Do(Now, [.. Enumerable.Repeat(one.Item1, one.Item2)]).When(Now, one.Item1)
                .ThenRefused("request.too-many"));
    }

    private static IEnumerable<RequestCommand> Documents(int count) => Enumerable.Range(1, count).Select(at =>
        new RequestCommand.AddDocument(
            Zip with { Id = new(new Guid(at, 0, 7, new byte[8])) }, DocumentPurpose.Evidence));
}
