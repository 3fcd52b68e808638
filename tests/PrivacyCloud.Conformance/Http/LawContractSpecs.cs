using System.Text.Json.Nodes;
using static PrivacyCloud.Conformance.Http.Answers;

namespace PrivacyCloud.Conformance.Http;

[Collection(ApiCollection.Name)]
public sealed class LawContractSpecs(ApiUnderTest api)
{
    [Theory]
    [InlineData("Tet: acknowledging in two working days", "vn", "request.erasure", "2026-02-12T10:00:00+07:00", "",
        "acknowledge", "2026-02-23", "2026-02-23")]
    [InlineData("Tet: access in ten days ends on a Sunday", "vn", "request.access", "2026-02-12T10:00:00+07:00", "",
        "fulfil", "2026-02-23", "2026-02-22")]
    [InlineData("Tet: access with a processor", "vn", "request.access", "2026-02-12T10:00:00+07:00",
        "&circumstance=processor", "fulfil", "2026-02-27", "2026-02-27")]
    [InlineData("Tet: withdrawal of consent", "vn", "request.withdraw-consent", "2026-02-12T10:00:00+07:00", "",
        "fulfil", "2026-02-27", "2026-02-27")]
    [InlineData("Tet: erasure", "vn", "request.erasure", "2026-02-12T10:00:00+07:00", "", "fulfil", "2026-03-04",
        "2026-03-04")]
    [InlineData("Tet: erasure with a processor ends on a Saturday", "vn", "request.erasure",
        "2026-02-12T10:00:00+07:00", "&circumstance=processor", "fulfil", "2026-03-16", "2026-03-14")]
    [InlineData("National Day", "vn", "request.erasure", "2026-08-28T10:00:00+07:00", "", "acknowledge", "2026-09-04",
        "2026-09-04")]
    [InlineData("The closed run of September 2026 in Japan", "jp", "breach.authority-final",
        "2026-08-23T10:00:00+09:00", "", "notify", "2026-09-24", "2026-09-24")]
    [InlineData("The year end in Japan", "jp", "breach.authority-final", "2026-12-04T10:00:00+09:00", "", "notify",
        "2027-01-04", "2027-01-04")]
    [InlineData("31 January and one month", "eu", "request.rectification", "2026-01-31T10:00:00+01:00", "&place=FR",
        "fulfil", "2026-03-02", "2026-03-02")]
    public async Task Ten_deadlines_that_counsel_worked_out(
        string what, string jurisdiction, string duty, string from, string more, string clock, string due,
            string workTo)
    {
        var answer = await AskAsync(jurisdiction, duty, from, more);
        var found = answer["clocks"]!.AsArray().Single(one => one!["clock"]!.GetValue<string>() == clock)!;
        Assert.True(
            (due, workTo) == (found["due"]!.GetValue<string>(), found["workTo"]!.GetValue<string>()),
            $"{what}: {found["due"]} / {found["workTo"]}");
    }

    [Fact]
    public async Task Hours_run_through_Tet_to_the_minute()
    {
        var answer = await AskAsync("vn", "breach.authority", "2026-02-14T09:30:00+07:00");
        var clock = answer["clocks"]!.AsArray().Single(one => one!["clock"]!.GetValue<string>() == "notify")!;
        Assert.Equal("2026-02-17T09:30:00+07:00", clock["dueAt"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_deadline_has_the_shape_of_the_contract()
    {
        var answer = await AskAsync("vn", "request.erasure", "2026-02-12T10:00:00+07:00");
        Assert.Equal("vn", answer["jurisdiction"]!.GetValue<string>());
        Assert.StartsWith("sha256:", answer["pack"]!["hash"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal("Asia/Ho_Chi_Minh", answer["zone"]!.GetValue<string>());
        Assert.Equal("2026-02-12T10:00:00+07:00", answer["from"]!.GetValue<string>());
        var clock = answer["clocks"]!.AsArray().Single(one => one!["clock"]!.GetValue<string>() == "acknowledge")!;
        Assert.Equal("P2D", clock["period"]!.GetValue<string>());
        Assert.Equal("working-day", clock["unit"]!.GetValue<string>());
        Assert.Equal("2026-02-23T23:59:59+07:00", clock["dueAt"]!.GetValue<string>());
        Assert.Equal("V1", clock["confidence"]!.GetValue<string>());
        Assert.Equal(["article", "instrument", "url"], clock["citation"]!.AsObject().Select(one => one.Key)
            .Order(StringComparer.Ordinal));
        var steps = clock["steps"]!.AsArray();
        Assert.Equal(1, steps.First(one => one!["counted"]!.GetValue<bool>())!["n"]!.GetValue<int>());
        Assert.False(string.IsNullOrEmpty(steps.First(one => !one!["counted"]!.GetValue<bool>())!["why"]!
            .GetValue<string>()));
    }

    [Fact]
    public async Task The_civil_day_is_taken_in_the_packs_zone_whatever_the_offset()
    {
        var local = await AskAsync("vn", "request.erasure", "2026-02-12T23:30:00+07:00");
        var elsewhere = await AskAsync("vn", "request.erasure", "2026-02-12T16:30:00Z");
        Assert.Equal(local["clocks"]!.ToJsonString(), elsewhere["clocks"]!.ToJsonString());
    }

    [Fact]
    public async Task Jurisdictions_have_the_shape_of_the_contract()
    {
        var list = await (await api.Anonymous.ReadAsync("/v1/jurisdictions")).JsonAsync();
        var codes = list["items"]!.AsArray().Select(one => one!["code"]!.GetValue<string>()).ToList();
        Assert.Equal(["eu", "jp", "kr", "sg", "th", "uk", "us-ca", "vn"], codes);
        Assert.True(list.AsObject().ContainsKey("next"));
        Assert.All(list["items"]!.AsArray(), one =>
        {
            Assert.Equal(["en", "ja", "vi"], one!["names"]!.AsObject().Select(name => name.Key)
                .Order(StringComparer.Ordinal));
            Assert.NotEmpty(one["rights"]!.AsArray());
            Assert.NotEmpty(one["languages"]!.AsArray());
            Assert.False(string.IsNullOrEmpty(one["version"]!.GetValue<string>()));
            Assert.StartsWith("sha256:", one["hash"]!.GetValue<string>(), StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("vn")]
    [InlineData("jp")]
    [InlineData("eu")]
    [InlineData("uk")]
    [InlineData("us-ca")]
    [InlineData("sg")]
    [InlineData("th")]
    [InlineData("kr")]
    public async Task Every_provision_says_since_when_where_and_how_sure(string code)
    {
        var list = await (await api.Anonymous.ReadAsync($"/v1/jurisdictions/{code}/provisions")).JsonAsync();
        Assert.NotEmpty(list["items"]!.AsArray());
        Assert.All(list["items"]!.AsArray(), one =>
        {
            Assert.False(string.IsNullOrEmpty(one!["id"]!.GetValue<string>()));
            Assert.NotNull(one["summary"]);
            Assert.All(one["versions"]!.AsArray(), version =>
            {
                Assert.NotNull(version!["inForceFrom"]);
                Assert.NotNull(version["status"]);
                Assert.NotNull(version["citation"]);
                Assert.NotNull(version["verified"]);
            });
        });
    }

    [Fact]
    public async Task Health_is_open_to_anybody()
    {
        Assert.Equal("alive", (await (await api.Anonymous.ReadAsync("/healthz")).JsonAsync())["status"]!
            .GetValue<string>());
        Assert.Equal("ready", (await (await api.Anonymous.ReadAsync("/readyz")).JsonAsync())["status"]!
            .GetValue<string>());
    }

    private async Task<JsonNode> AskAsync(string jurisdiction, string duty, string from, string more = "") =>
        await (await api.Anonymous.ReadAsync(
            $"/v1/deadlines?jurisdiction={jurisdiction}&duty={duty}&from={Uri.EscapeDataString(from)}{more}"))
                .JsonAsync();
}
