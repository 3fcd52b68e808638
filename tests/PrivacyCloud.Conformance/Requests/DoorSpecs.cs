using System.Text;
using System.Text.RegularExpressions;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Requests;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Conformance.Requests;

/// <summary>Numbers, secrets and codes open what they should, and nothing else.</summary>
public sealed partial class DoorSpecs(DeskUnderTest desk) : IClassFixture<DeskUnderTest>
{
    [Fact]
    public async Task The_mailed_code_shows_who_asks_and_joins_her_by_that_address_alone()
    {
        var received = await desk.ReceiveAsync(desk.Vietnam, "access", email: "joined@people.example");
        var rows = received.Requests;
        Assert.Null((await desk.RowAsync(desk.Vietnam, rows[0].File.Intake.Request)).File.Identity.DataSubject);

        var code = await LastCodeAsync("joined@people.example");
        var wrong = await TryAsync(rows, code == "00000000" ? "11111111" : "00000000");
        Assert.Equal(("wrong", "4"), (wrong.Answer["code"], wrong.Answer["tries"]));
        var right = await TryAsync(rows, $"{code[..4]} {code[4..]}");

        Assert.Equal("accepted", right.Answer["code"]);
        var row = await desk.RowAsync(desk.Vietnam, rows[0].File.Intake.Request);
        Assert.Equal(IdentityStanding.Shown, row.File.Identity.Standing);
        Assert.Equal(
            row.File.Identity.DataSubject,
            await desk.Reading.PersonAsync(
                desk.Vietnam.Log, IdentifierKind.Email, "joined@people.example", desk.Cancel));
    }

    [Fact]
    public async Task A_second_verified_request_of_the_same_address_is_joined_to_the_same_person()
    {
        var first = await desk.ReceiveAsync(desk.Vietnam, "access", Channel.Phone, "twice@people.example");
        var second = await desk.ReceiveAsync(desk.Vietnam, "erasure", Channel.Phone, "twice@people.example");
        foreach (var one in new[] { first, second })
        {
            await desk.DoneAsync(
                desk.Vietnam, one.Requests[0].File.Intake.Request, new RequestAct.Verify(IdentityMeans.OfficialPaper));
        }

        var persons = await Task.WhenAll(new[] { first, second }.Select(
            one => desk.RowAsync(desk.Vietnam, one.Requests[0].File.Intake.Request)));

        Assert.NotNull(persons[0].File.Identity.DataSubject);
        Assert.Equal(persons[0].File.Identity.DataSubject, persons[1].File.Identity.DataSubject);
        Assert.NotEqual(persons[0].File.Intake.Person.Holder, persons[1].File.Intake.Person.Holder);
    }

    [Fact]
    public async Task Number_and_secret_open_the_case_and_neither_does_alone()
    {
        var received = await desk.ReceiveAsync(desk.Vietnam, "access", email: "tracks@people.example");
        var other = await desk.ReceiveAsync(desk.Vietnam, "access", email: "other@people.example");
        var number = received.Requests[0].File.Intake.Number.ToString();

        Assert.NotNull(await OpenAsync(desk.Vietnam.Log, number, received.TrackingSecret));
        Assert.NotNull(await OpenAsync(
            desk.Vietnam.Log, number.Replace("-", " ", StringComparison.Ordinal),
            string.Concat(received.TrackingSecret.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant))));
        Assert.Null(await OpenAsync(desk.Vietnam.Log, number, other.TrackingSecret));
        Assert.Null(await OpenAsync(desk.Vietnam.Log, number, string.Empty));
        Assert.Null(await OpenAsync(desk.Vietnam.Log, number, null));
        Assert.Null(await OpenAsync(desk.Japan.Log, number, received.TrackingSecret));
    }

    [Fact]
    public async Task A_session_is_good_for_its_log_its_time_and_what_it_says()
    {
        var received = await desk.ReceiveAsync(desk.Vietnam, "access", email: "session@people.example");
        var sessions = desk.Get<TrackingSessions>();
        var number = received.Requests[0].File.Intake.Number;
        var session = await sessions.ForStatusAsync(desk.Vietnam.Log, number, desk.Cancel);

        Assert.Equal(new TrackingSession(number, false), await ReadAsync(desk.Vietnam.Log, session));
        Assert.Null(await ReadAsync(desk.Japan.Log, session));
        Assert.Null(await ReadAsync(
            desk.Vietnam.Log, session.Replace("~status~", "~door~", StringComparison.Ordinal)));
        Assert.Null(await ReadAsync(desk.Vietnam.Log, session + "A"));
        desk.Clock.Advance(Duration.FromMinutes(30));
        Assert.Null(await ReadAsync(desk.Vietnam.Log, session));
    }

    [Fact]
    public async Task Several_rights_become_one_case_and_a_repetition_makes_no_more()
    {
        var incoming = DeskUnderTest.Incoming("access", email: "case@people.example") with
        {
            Rights = [RightCode.Parse("access"), RightCode.Parse("erasure")],
        };
        var key = new Idempotency("POST /v1/requests", "one", Encoding.UTF8.GetBytes("body"));
        var first = await SendAsync(incoming, key);
        var again = await SendAsync(incoming, key);

        Assert.Equal(2, first.Requests.Count);
        Assert.Equal(Ids(first), Ids(again));
        Assert.Equal(first.TrackingSecret, again.TrackingSecret);
        Assert.True(again.Lead.Replayed);
        Assert.Single(first.Requests.Select(one => one.File.Intake.Number).Distinct());
    }

    [Fact]
    public async Task A_right_that_is_not_known_lets_none_of_the_others_in()
    {
        var before = (await desk.Get<InboxReading>().NewestAsync(desk.Vietnam.Log, _ => true, null, 200, desk.Cancel))
            .Lines.Count;
        var outcome = await desk.Desk.ReceiveAsync(
            desk.Vietnam.Log,
            DeskUnderTest.Incoming("access") with { Rights = [RightCode.Parse("access"), RightCode.Parse("flying")] },
            Actor.Platform, null, null, desk.Cancel);

        Assert.Equal("request.right-unknown", Assert.IsType<ReceiveOutcome.Refused>(outcome).Reason.Code);
        var after = (await desk.Get<InboxReading>().NewestAsync(desk.Vietnam.Log, _ => true, null, 200, desk.Cancel))
            .Lines.Count;
        Assert.Equal(before, after);
    }

    [Fact]
    public async Task Many_requests_in_somebodys_name_do_not_flood_her_mailbox()
    {
        for (var no = 0; no < 14; no++)
            await desk.ReceiveAsync(desk.Vietnam, "access", email: "victim@people.example");

        var texts = await Task.WhenAll(
            (await desk.MailsAsync()).Select(one => File.ReadAllTextAsync(one, desk.Cancel)));

        Assert.Equal(10, texts.Count(one => one.Contains("victim@people.example", StringComparison.Ordinal)));
    }

    private static IEnumerable<RequestId> Ids(ReceiveOutcome.Received received) =>
        received.Requests.Select(one => one.File.Intake.Request);

    private async Task<ReceiveOutcome.Received> SendAsync(IncomingRequest incoming, Idempotency key) =>
        Assert.IsType<ReceiveOutcome.Received>(await desk.Desk.ReceiveAsync(
            desk.Vietnam.Log, incoming, Actor.Platform, key, null, desk.Cancel));

    private Task<IReadOnlyList<RequestRow>?> OpenAsync(LogId log, string? number, string? secret) =>
        desk.Tracking.OpenAsync(log, number, secret, desk.Cancel);

    private Task<TrackingSession?> ReadAsync(LogId log, string session) =>
        desk.Get<TrackingSessions>().ReadAsync(log, session, desk.Cancel);

    private async Task<CommandOutcome.Done> TryAsync(IReadOnlyList<RequestRow> rows, string code) =>
        Assert.IsType<CommandOutcome.Done>(Assert.IsType<ActOutcome.Answered>(await desk.Tracking.TryCodeAsync(
            desk.Vietnam.Log, rows, CodePurpose.Identity, code, Actor.Platform, desk.Cancel)).Outcome);

    /// <summary>The code in the last mail to an address, read as a person would.</summary>
    private async Task<string> LastCodeAsync(string address)
    {
        var mails = await desk.MailsAsync();
        var texts = await Task.WhenAll(mails.Select(one => File.ReadAllTextAsync(one, desk.Cancel)));
        var mail = texts.Last(one => one.Contains(address, StringComparison.Ordinal));
        var plain = string.Concat(Base64Part().Match(mail).Groups[1].Value.Where(c => !char.IsWhiteSpace(c)));
        var text = Encoding.UTF8.GetString(Convert.FromBase64String(plain));
        return string.Concat(Code().Match(text).Value.Where(char.IsAsciiDigit));
    }

    [GeneratedRegex(@"text/plain; charset=utf-8\s+Content-Transfer-Encoding: base64\s+([A-Za-z0-9+/=\s]+?)--=")]
    private static partial Regex Base64Part();

    [GeneratedRegex(@"\b\d{4} ?\d{4}\b")]
    private static partial Regex Code();
}
