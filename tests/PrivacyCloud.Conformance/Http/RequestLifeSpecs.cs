using System.Net;
using System.Text.Json.Nodes;
using PrivacyCloud.Domain.Letters;
using static PrivacyCloud.Conformance.Http.Answers;

namespace PrivacyCloud.Conformance.Http;

/// <summary>Whole lives of requests over HTTP, from first word to answer.</summary>
public sealed class RequestLifeSpecs(ApiUnderTest api) : IClassFixture<ApiUnderTest>
{
    private const string Sections = """
        {"sections":[{"title":"Account","columns":["Field","Value"],"rows":[["status","open"]]}]}
        """;

    [Fact]
    public async Task A_Vietnamese_erasure_with_a_processor_is_extended_once_and_met()
    {
        using var staff = api.Client(api.First.Secret);
        var request = await staff.FileAsync(RequestTalk.Erasure("erasure", "phone"));
        Assert.Equal("initiated", Text(request["status"]));
        var fulfil = Clock(request, "fulfil");
        Assert.Equal("vn", Text(fulfil["jurisdiction"]));
        Assert.Equal("establishment", Text(fulfil["chosenBy"]));
        Assert.NotNull(fulfil["citation"]!["article"]);
        await staff.DoAsync(request, "acknowledgement", null);
        var due = Text(Clock(await staff.DoAsync(request, "circumstances", """{"circumstances":["processor"]}"""),
            "fulfil")["due"]);
        Assert.True(string.CompareOrdinal(Text(fulfil["due"]), due) < 0, "A processor gives more time.");
        await (await staff.SayAsync($"/v1/requests/{request["id"]}/fulfilment", "{}"))
            .ProblemAsync(422, "request.identity-not-verified");
        await staff.DoAsync(request, "verification", """{"method":"registered-facts","facts":3}""");
        var task = await staff.DoAsync(
            request, "tasks", """{"for":"processor","text":"Erase and confirm.","dueOn":"2031-01-01"}""");
        Assert.Equal("open", Text(task["tasks"]![0]!["standing"]));
        var longer = await staff.DoAsync(request, "extension", """{"reason":"complexity","text":"Nhiều hệ thống."}""");
        Assert.Equal("action-delayed", Text(longer["status"]));
        Assert.True(string.CompareOrdinal(due, Text(Clock(longer, "fulfil")["due"])) < 0);
        await (await staff.SayAsync($"/v1/requests/{request["id"]}/extension", """{"reason":"complexity"}"""))
            .ProblemAsync(422, "request.extension-used-up");
        await staff.DoAsync(request, "tasks/1/completion", null);
        Assert.Equal("fulfilled", Text((await staff.DoAsync(request, "fulfilment", null))["status"]));

        using var reader = api.Client(api.First.Secret, "vi");
        var told = await (await reader.ReadAsync($"/v1/requests/{request["id"]}/timeline")).JsonAsync();
        var extended = told["items"]!.AsArray().Single(one => Text(one!["event"]) == "request.extended.v1")!;
        Assert.Contains("Hạn trả lời mới là ngày", Text(extended["text"]), StringComparison.Ordinal);
        Assert.NotNull(extended["citation"]);
    }

    [Fact]
    public async Task A_Japanese_disclosure_by_an_agent_is_paid_for_and_answered()
    {
        using var staff = api.Client(api.Second.Secret, "ja");
        await (await staff.SayAsync(
            "/v1/tenant/fees", """{"jurisdiction":"jp","right":"disclosure","amount":1000,"currency":"JPY"}"""))
            .JsonAsync();
        var request = await staff.FileAsync("""
            {"right":"disclosure","channel":"post","language":"ja","answerForm":"paper",
             "requester":{"kind":"agent","name":"代理 見本","contact":{"postal":"見本県見本市1-1\n見本ビル101"}},
             "dataSubject":{"name":"本人 見本","identifiers":[{"kind":"customer","value":"C-1001"}]}}
            """);
        await staff.DoAsync(request, "acknowledgement", "{}");
        var quoted = await staff.DoAsync(request, "fee", "{}");
        Assert.Equal("requires-action", Text(quoted["status"]));
        Assert.Equal(1000, quoted["fee"]!["amount"]!.GetValue<long>());
        await staff.DoAsync(request, "verification", """{"method":"registered-facts","facts":2}""");
        await (await staff.SayAsync($"/v1/requests/{request["id"]}/fulfilment", null)).AnyProblemAsync();
        var unknown = await (await staff.SayAsync(
            $"/v1/requests/{request["id"]}/representation", """{"papers":["no-such-paper"]}""")).AnyProblemAsync();
        Assert.Equal("request.paper-unknown", Text(unknown["code"]));
        var papers = unknown["known"]!.ToJsonString();
        await staff.DoAsync(request, "representation", $$"""{"papers":{{papers}}}""");
        await staff.DoAsync(request, "person-notice", null);
        await staff.DoAsync(request, "fee", """{"action":"paid"}""");
        Assert.Equal("fulfilled", Text((await staff.DoAsync(request, "fulfilment", """{"form":"paper"}"""))["status"]));
    }

    [Fact]
    public async Task A_Californian_deletion_is_met()
    {
        var california = await new Founder(api.Services).TenantAsync(api.Group, ApiUnderTest.Japan, "us-ca", Cancel);
        using var staff = api.Client(california.Secret);
        var request = await staff.FileAsync("""
            {"right":"delete","channel":"phone","language":"en","receivedAt":"2026-03-02T09:00:00-08:00",
             "requester":{"kind":"data-subject","name":"Sample Customer","contact":{"phone":"+1 555 010 0100"}},
             "dataSubject":{"identifiers":[{"kind":"phone","value":"+1 (555) 010-0100"}]}}
            """);
        Assert.EndsWith("-07:00", Text(Clock(request, "fulfil")["dueAt"]), StringComparison.Ordinal);
        await staff.DoAsync(request, "verification", """{"method":"registered-facts","facts":3}""");
        Assert.Equal("fulfilled", Text((await staff.DoAsync(request, "fulfilment", null))["status"]));
    }

    [Fact]
    public async Task The_person_tracks_writes_and_fetches_behind_a_fresh_code()
    {
        using var page = api.Client(api.First.Publishable);
        using var staff = api.Client(api.First.Secret);
        var request = await page.FileAsync(RequestTalk.Erasure("tracker").Replace(
            "\"erasure\"", "\"access\"", StringComparison.Ordinal));
        var held = $$"""{"number":"{{request["number"]}}","secret":"{{request["trackingSecret"]}}"}""";
        var tracked = await (await page.SayAsync("/v1/tracking", held)).JsonAsync();
        var session = Text(tracked["session"]);
        var code = await api.CodeAsync(api.First, request, LetterKind.IdentityCode);
        await (await page.SayAsync("/v1/tracking/identity", """{"code":"00000000"}""", ("Tracking-Session", session)))
            .ProblemAsync(422, "request.code-wrong");
        var shown = await (await page.SayAsync(
            "/v1/tracking/identity", $$"""{"code":"{{code}}","session":"{{session}}"}""")).JsonAsync();
        Assert.Equal("shown", Text(shown["requests"]![0]!["identity"]));
        await (await page.SayAsync("/v1/tracking/message", """{"text":"Xin chào"}""", ("Tracking-Session", session)))
            .ProblemAsync(403, "tracking.fresh-code-needed");

        await (await page.SayAsync("/v1/tracking/code", null, ("Tracking-Session", session))).JsonAsync();
        code = await api.CodeAsync(api.First, request, LetterKind.DoorCode);
        var opened = await (await page.SayAsync(
            "/v1/tracking/door", $$"""{"code":"{{code}}"}""", ("Tracking-Session", session))).JsonAsync();
        var door = Text(opened["session"]);
        var wrote = await (await page.SayAsync(
            "/v1/tracking/message", """{"text":"Xin chào"}""", ("Tracking-Session", door))).JsonAsync();
        Assert.Equal("Xin chào", Text(wrote["requests"]![0]!["messages"]![0]!["text"]));
        var svg = await page.UploadAsync(
            "/v1/tracking/documents", "<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray(), "image/png",
            "paper.png", door);
        await svg.ProblemAsync(422, "upload.type-not-allowed");

        await staff.DoAsync(request, "acknowledgement", null);
        await (await staff.SayAsync($"/v1/requests/{request["id"]}/package", Sections)).JsonAsync();
        await staff.DoAsync(request, "fulfilment", """{"form":"electronic"}""");
        await FetchAsync(page, door);
        var secret = Text(request["trackingSecret"]);
        Assert.DoesNotContain(api.Lines.All, line => line.Contains(secret, StringComparison.Ordinal)
            || line.Contains(code, StringComparison.Ordinal) || line.Contains(door, StringComparison.Ordinal));
    }

    private static async Task FetchAsync(HttpClient page, string door)
    {
        var rest = await page.ReadAsync(
            "/v1/tracking/package", ("Tracking-Session", door), ("Range", "bytes=100-"));
        Assert.Equal(HttpStatusCode.PartialContent, rest.StatusCode);
        var whole = await page.ReadAsync("/v1/tracking/package", ("Tracking-Session", door));
        Assert.Equal("PK"u8.ToArray(), (await whole.Content.ReadAsByteArrayAsync(Cancel))[..2]);
    }

    private static JsonNode Clock(JsonNode request, string name) =>
        request["clocks"]!.AsArray().First(one => Text(one!["clock"]) == name)!;

    private static string Text(JsonNode? node) => node!.GetValue<string>();
}
