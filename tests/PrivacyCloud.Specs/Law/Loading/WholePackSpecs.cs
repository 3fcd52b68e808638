using static PrivacyCloud.Specs.Law.Loading.SamplePack;

namespace PrivacyCloud.Specs.Law.Loading;

/// <summary>What can only be seen with a whole pack in view is told with its real line, too.</summary>
public sealed class WholePackSpecs
{
    private const string Exception = """
        {
          "label": "urgent",
          "when": ["urgent"],
          "overrides": [],
          "period": "P3D",
          "citation": { "instrument": "Sample Act", "article": "6", "url": "https://law.example" },
          "confidence": "V1",
          "note": null
        },
        """;

    [Theory]
    [InlineData("2026-01-01", "2020-01-01", "2020-01-01")]
    [InlineData("2026-01-01", "2019-01-01", "2020-01-01")]
    public void Versions_that_overlap_are_refused(string sound, string spoiled, string line) =>
        Refused(
            new SamplePack().Change(Clock, $"\"inForceFrom\": \"{sound}\"", $"\"inForceFrom\": \"{spoiled}\""),
            Clock, FirstVersion(line), "versions[0].inForceFrom", "overlaps");

    [Fact]
    public void Versions_with_a_gap_between_them_are_refused() =>
        Refused(
            new SamplePack().Change(
                Clock, "\"inForceUntil\": null,\n      \"status\": \"superseded\"",
                "\"inForceUntil\": \"2025-12-30\",\n      \"status\": \"superseded\""),
            Clock, "\"inForceFrom\": \"2020-01-01\"", "versions[0].inForceFrom", "a gap or an overlap");

    [Fact]
    public void A_version_that_ends_the_day_before_the_next_begins_is_sound() =>
        Assert.Empty(new SamplePack().Change(
            Clock, "\"inForceUntil\": null,\n      \"status\": \"superseded\"",
            "\"inForceUntil\": \"2025-12-31\",\n      \"status\": \"superseded\"").Load().Errors);

    [Fact]
    public void A_version_that_ends_before_it_begins_is_refused() =>
        Refused(
            new SamplePack().Change(Clock, "\"inForceUntil\": null", "\"inForceUntil\": \"2025-12-31\""),
            Clock, "\"inForceFrom\": \"2026-01-01\"", "versions[1].inForceFrom", "ends before");

    [Fact]
    public void The_last_version_cannot_be_superseded() =>
        Refused(
            new SamplePack().Change(Clock, "\"status\": \"in-force\"", "\"status\": \"superseded\""),
            Clock, "\"inForceFrom\": \"2026-01-01\"", "versions[1].inForceFrom", "nothing follows");

    [Theory]
    [InlineData("in-force", "V2", "may not be in force")]
    [InlineData("in-force", "MEM", "never fires")]
    [InlineData("in-force", "M", "never fires")]
    [InlineData("in-force", "U", "never fires")]
    [InlineData("unconfirmed", "U", "never fires")]
    [InlineData("unconfirmed", "V1", "V2 alone")]
    public void What_nobody_verified_well_enough_is_not_in_force(string status, string confidence, string says)
    {
        var errors = new SamplePack()
            .Change(Clock, "\"status\": \"in-force\"", $"\"status\": \"{status}\"")
            .Change(Clock, "\"confidence\": \"V2+\"", $"\"confidence\": \"{confidence}\"").Load().Errors;

        Assert.Contains(errors, e => e.Path == "versions[1].status"
            && e.Message.Contains(says, StringComparison.Ordinal));
    }

    [Fact]
    public void What_nobody_verified_may_be_proposed() =>
        Assert.Empty(new SamplePack()
            .Change(Breach, "\"status\": \"in-force\"", "\"status\": \"proposed\"")
            .Change(Breach, "\"confidence\": \"V1\" },\n      \"note\"", "\"confidence\": \"U\" },\n      \"note\"")
                .Load().Errors);

    [Fact]
    public void Exceptions_that_could_apply_at_once_are_refused() =>
        Refused(
            new SamplePack().Change(Clock, "\"exceptions\": [", "\"exceptions\": [" + Exception),
            Clock, "\"label\": \"urgent\"", "versions[1].clock.exceptions[0]", "could apply at once", lineOffset: -1);

    [Fact]
    public void Exceptions_of_which_one_overrides_the_other_are_sound() =>
        Assert.Empty(new SamplePack().Change(
            Clock, "\"exceptions\": [", "\"exceptions\": ["
                + Exception.Replace("[]", "[\"processor\"]", StringComparison.Ordinal)).Load().Errors);

    [Fact]
    public void Exceptions_whose_circumstances_exclude_each_other_are_sound() =>
        Assert.Empty(new SamplePack()
            .Change(Clock, "\"exceptions\": [", "\"exceptions\": [" + Exception)
            .Change(Pack, "\"excludes\": []", "\"excludes\": [\"processor\"]").Load().Errors);

    [Fact]
    public void An_exception_that_can_never_apply_is_refused() =>
        Refused(
            new SamplePack()
                .Change(Clock, "\"when\": [\"processor\"]", "\"when\": [\"processor\", \"urgent\"]")
                .Change(Pack, "\"excludes\": []", "\"excludes\": [\"processor\"]"),
            Clock, "\"label\": \"processor\"", "versions[1].clock.exceptions[0]", "never apply", lineOffset: -1);

    [Fact]
    public void Overriding_an_exception_that_is_not_there_is_refused() =>
        Refused(
            new SamplePack().Change(Clock, "\"overrides\": []", "\"overrides\": [\"holiday\"]"),
            Clock, "\"label\": \"processor\"", "versions[1].clock.exceptions[0]", "no such other exception",
            lineOffset: -1);

    [Theory]
    [InlineData(Clock, "\"when\": [\"processor\"]", "\"when\": [\"moonlight\"]", "{\n                        \"label\"",
        "versions[1].clock.exceptions[0]", "not declared")]
    [InlineData(Clock, "\"calendar\": \"default\"", "\"calendar\": \"lunar\"", "\"lunar\"",
        "versions[1].clock.roll.calendar", "no calendar")]
    [InlineData(Pack, "\"calendar\": \"public\" }", "\"calendar\": \"lunar\" }", "\"lunar\"", "places[0].calendar",
        "no calendar")]
    [InlineData(Pack, "\"excludes\": []", "\"excludes\": [\"moonlight\"]", "\"moonlight\"", "circumstances[1].excludes",
        "no other circumstance")]
    [InlineData(Pack, "\"duties\": [\"request.erasure\"], \"excludes\"",
        "\"duties\": [\"request.nothing\"], \"excludes\"", "request.nothing", "circumstances[1].duties",
        "No provision knows")]
    [InlineData(Breach, "\"form\": null", "\"form\": \"form-8\"", "form-8", "versions[0].breach.form", "no form")]
    [InlineData(Right, "\"id\": \"right.erasure\"", "\"id\": \"right.deletion\"", "right.deletion", "id",
        "named after the id")]
    public void Names_must_lead_to_something(
        string file, string sound, string spoiled, string line, string path, string says) =>
        Refused(
            new SamplePack().Change(file, sound, spoiled), file,
            line.StartsWith('{') ? "\"label\"" : line, path, says, line.StartsWith('{') ? -1 : 0);

    [Fact]
    public void A_circumstance_must_be_declared_for_every_duty_of_the_clock_that_uses_it() =>
        Refused(
            new SamplePack().Change(
                Clock, "\"duties\": [\"request.erasure\"],\n        \"nature\"",
                "\"duties\": [\"request.erasure\", \"request.access\"],\n        \"nature\""),
            Clock, "\"label\": \"processor\"", "versions[1].clock.exceptions[0]", "every duty", lineOffset: -1);

    [Fact]
    public void A_right_that_nobody_defines_cannot_be_named() =>
        Assert.Contains(
            "no right \"access\"",
            new SamplePack().Write("xx/fees/fee.none.json", Fee).Error().Message, StringComparison.Ordinal);

    [Fact]
    public void A_pack_without_its_pack_file_is_refused() =>
        Assert.Contains("no pack.json", new SamplePack().Without(Pack).Error().Message, StringComparison.Ordinal);

    [Fact]
    public void A_provision_that_is_there_twice_is_refused_with_both_places()
    {
        var pack = new SamplePack();
        var error = pack.Write("xx/more/right.erasure.json", pack.Text(Right)).Error();

        Assert.Contains("right.erasure.json", error.Message, StringComparison.Ordinal);
        Assert.Equal("id", error.Path);
    }

    [Fact]
    public void One_clock_set_by_two_provisions_is_refused()
    {
        var pack = new SamplePack();
        var second = pack.Text(Clock)
            .Replace("request.erasure.fulfil", "request.erasure.again", StringComparison.Ordinal);

        Assert.Contains(
            "is set by",
            pack.Write("xx/requests/request.erasure.again.json", second).Error().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_in_a_folder_of_another_name_changes_the_hash_of_the_pack()
    {
        var moved = new SamplePack().Move(Right, "xx/law/right.erasure.json").Load();

        Assert.Empty(moved.Errors);
        Assert.NotEqual(new SamplePack().Load().Library.Find("xx")!.Parts.Hash, moved.Library.Find("xx")!.Parts.Hash);
    }

    private const string Fee = """
        {
          "id": "fee.none", "kind": "fee", "summary": { "en": "Sample", "vi": "Ví dụ", "ja": "例" },
          "selectedBy": "received",
          "versions": [ {
            "inForceFrom": "2020-01-01", "inForceUntil": null, "status": "in-force",
            "citation": { "instrument": "Sample Act", "article": "1", "url": "https://law.example" },
            "verified": { "on": "2026-11-22", "confidence": "V1" }, "note": null,
            "fee": { "rights": ["access"], "allowed": false, "switchable": false, "estimateFirst": false,
                "mustPublish": false,
              "currency": null, "cap": null, "example": null,
              "conditions": { "en": "Sample", "vi": "Ví dụ", "ja": "例" } } } ]
        }
        """;

    private static string FirstVersion(string from) =>
        $"\"inForceFrom\": \"{from}\",\n      \"inForceUntil\": null,\n      \"status\": \"superseded\"";

    private static void Refused(SamplePack pack, string file, string line, string path, string says, int lineOffset = 0)
    {
        var error = Assert.Single(pack.Load().Errors, e => e.File == file && e.Path == path);
        Assert.Equal(pack.LineOf(file, line) + lineOffset, error.Line);
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
    }
}
