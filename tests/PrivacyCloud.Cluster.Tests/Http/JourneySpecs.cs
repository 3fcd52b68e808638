using System.Net;
using System.Text.Json.Nodes;
using PrivacyCloud.Conformance.Consents;
using PrivacyCloud.Conformance.Http;
using PrivacyCloud.Conformance.Outbox;
using PrivacyCloud.Domain.Ids;
using static PrivacyCloud.Conformance.Http.Answers;

namespace PrivacyCloud.Cluster.Tests.Http;

/// <summary>What people and companies do, from beginning to end, with calls that go to two silos by turns.</summary>
[Collection(ApiCollection.Name)]
public sealed class JourneySpecs(ApiUnderTest api)
{
    private const int Patience = 60_000;

    [Fact(Timeout = Patience)]
    public async Task Consent_is_asked_given_proven_and_taken_back()
    {
        var company = await JourneyCompany.FoundAsync(api, "consent-journey");
        using var system = api.Client(company.Secret);
        using var page = api.Client(company.Publishable);
        var who = ConsentTalk.Who("email", "consents@people.example");
        var given = await system.DecideAsync(
            ConsentTalk.Decision(who, await page.SnapshotAsync(), granted: true));
        Assert.True((await system.CheckAsync(who))["granted"]!.GetValue<bool>());
        foreach (var path in (string[])["/v1/receipts/", "/receipts/"])
            Assert.Equal(HttpStatusCode.OK, (await api.Anonymous.ReadAsync($"{path}{given["receipt"]}")).StatusCode);

        await system.PublishAsync(company.Tenant, "Second edition");
        Assert.Contains(
            "Second edition", await (await page.ReadAsync("/v1/consent/config?lang=en")).Content
                .ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        await (await system.SayAsync(
            "/v1/consents/withdraw", $$"""{"dataSubject":{{who}},"purposes":["analytics"]}"""))
            .JsonAsync(HttpStatusCode.Created);
        Assert.Equal("withdrawn", (await system.CheckAsync(who))["state"]!.GetValue<string>());
        Assert.Equal(2, (await system.HistoryAsync(who)).Count);
        await company.MailAsync("consents@people.example");
    }

    [Fact(Timeout = Patience)]
    public async Task A_person_asks_shows_who_she_is_and_staff_answer_her()
    {
        var company = await JourneyCompany.FoundAsync(api, "request-journey");
        using var person = api.Visitor();
        var (ask, track) = ($"{company.Centre}/shop/ask?lang=en", $"{company.Centre}/track?lang=en");
        var done = await SendAsync(
            person, ask, ask, ("right", "vn.access"), ("who", "self"), ("name", "Lan"),
            ("email", "asks@people.example"), ("step", "send"), ("once", Guid.NewGuid().ToString("n")));
        var (number, secret) = (JourneyCompany.Text(done, "number"), JourneyCompany.Text(done, "secret"));
        await SendAsync(person, track, track, ("number", number), ("secret", secret));
        var code = await company.CodeAsync("asks@people.example");
        await SendAsync(person, track, $"{company.Centre}/track/identity?lang=en", ("code", code));
        await SendAsync(person, track, $"{company.Centre}/track/message?lang=en", ("message", "Xin chào."));

        using var staff = api.Visitor();
        await company.EmployAsync(staff, "desk@company.example");
        var inbox = await Conformance.Work.Visitor.TextAsync(await staff.GetAsync("/work/inbox"));
        Assert.Contains(number, inbox, StringComparison.Ordinal);
        using var nobody = await staff.SendFromAsync(
            "/work/staff", $"/work/staff/{new StaffId(Guid.CreateVersion7())}/suspend");
        Assert.Equal(HttpStatusCode.NotFound, nobody.StatusCode);
        using var system = api.Client(company.Secret);
        var request = (await (await system.ReadAsync("/v1/requests")).JsonAsync())["items"]![0]!;
        Assert.Equal(
            HttpStatusCode.OK, (await staff.GetAsync($"/work/requests/{request["id"]}")).StatusCode);
        await system.DoAsync(request, "acknowledgement", null);
        await system.DoAsync(
            request, "package", """{"sections":[{"title":"A","columns":["B"],"rows":[["C"]]}]}""");
        Assert.Equal(
            "fulfilled", (await system.DoAsync(request, "fulfilment", """{"form":"electronic"}"""))["status"]!
                .GetValue<string>());
        Assert.Contains(
            number, await Conformance.Work.Visitor.TextAsync(await person.GetAsync(track)), StringComparison.Ordinal);
    }

    /// <summary>Codes and sessions of this page live in one process, to which people come back.</summary>
    [Fact(Timeout = Patience)]
    public async Task What_a_person_takes_back_on_her_page_at_one_silo_the_other_knows()
    {
        var company = await JourneyCompany.FoundAsync(api, "page-journey");
        using var system = api.Client(company.Secret);
        using var page = api.Client(company.Publishable);
        var who = ConsentTalk.Who("email", "page@people.example");
        await system.DecideAsync(ConsentTalk.Decision(who, await page.SnapshotAsync(), granted: true));
        using var person = api.Visitor(only: 1);
        var door = $"{company.Centre}/preferences";
        var asked = await SendAsync(person, door, door, ("email", "page@people.example"));
        await SendAsync(
            person, door, door + "/code", ("ticket", JourneyCompany.Field(asked, "ticket")),
            ("email", "page@people.example"), ("code", await company.CodeAsync("page@people.example")));
        await SendAsync(person, door, door + "/withdraw", ("brand", "shop"), ("purpose", "analytics"));
        for (var silo = 0; silo < 2; silo++)
            Assert.Equal("withdrawn", (await system.CheckAsync(who))["state"]!.GetValue<string>());
    }

    [Fact(Timeout = Patience)]
    public async Task A_webhook_registered_at_one_silo_hears_once_of_what_happens_at_either()
    {
        var company = await JourneyCompany.FoundAsync(api, "webhook-journey");
        using var system = api.Client(company.Secret);
        using var page = api.Client(company.Publishable);
        await using var receiver = await Receiver.StartAsync();
        await (await system.SayAsync(
            "/v1/webhooks", $$"""{"url":"{{receiver.Url}}","types":["consent.decided"]}"""))
            .JsonAsync(HttpStatusCode.Created);
        var snapshot = await page.SnapshotAsync();
        for (var person = 0; person < 4; person++)
            await page.DecideAsync(ConsentTalk.Decision(ConsentTalk.Device($"hook-{person}"), snapshot, granted: true));

        while (receiver.Heard.Count < 4)
            await Task.Delay(50, Cancel);

        await api.IdleAsync();
        Assert.Equal(4, receiver.Heard.Select(one => one.Json["data"]!.ToJsonString()).Distinct().Count());
        Assert.Equal(4, receiver.Heard.Count);
    }

    private static async Task<string> SendAsync(
        Conformance.Work.Visitor visitor, string page, string path, params (string Name, string Value)[] fields)
    {
        using var answer = await visitor.SendFromAsync(page, path, fields);
        var text = await Conformance.Work.Visitor.TextAsync(answer);
        Assert.True((int)answer.StatusCode is 200 or 303 or 302, $"{path}: {(int)answer.StatusCode}\n{text}");
        return text;
    }
}
