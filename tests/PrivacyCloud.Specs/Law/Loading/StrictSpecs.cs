using System.Text;
using PrivacyCloud.Rules;
using static PrivacyCloud.Specs.Law.Loading.SamplePack;

namespace PrivacyCloud.Specs.Law.Loading;

/// <summary>What is no sound pack is told with file, line and path, and is not loaded.</summary>
public sealed class StrictSpecs
{
    [Fact]
    public void A_sound_pack_loads_without_error()
    {
        var loaded = new SamplePack().Load();

        Assert.Empty(loaded.Errors);
        Assert.NotNull(loaded.Library.Find("xx"));
    }

    /// <summary>
    /// Each row: what is spoiled, where the error must stand (line by a text on it, and path), and a word it must say.
    /// </summary>
    [Theory]
    [InlineData(Clock, "\"status\": \"in-force\",", "\"status\": \"in-force\", \"stat\": 1,", "\"stat\"",
        "versions[1].stat", "misplaced")]
    [InlineData(Clock, "\"unit\": \"calendar-day\",\n", "", "\"clock\": {", "versions[1].clock", "\"unit\" is missing")]
    [InlineData(Clock, "\"period\": \"P20D\",", "\"period\": \"P20D\", \"period\": \"P20D\",", "\"P20D\"",
        "versions[1].clock.period", "twice")]
    [InlineData(Clock, "\"nature\": \"statutory\"", "\"nature\": null", "\"nature\"", "versions[1].clock.nature",
        "one of")]
    [InlineData(Clock, "\"nature\": \"statutory\"", "\"nature\": 1", "\"nature\"", "versions[1].clock.nature",
        "a number")]
    [InlineData(Clock, "\"nature\": \"statutory\"", "\"nature\": \"Statutory\"", "\"nature\"",
        "versions[1].clock.nature", "statutory")]
    [InlineData(Clock, "\"unit\": \"calendar-day\"", "\"unit\": \"fortnight\"", "\"fortnight\"",
        "versions[1].clock.unit", "working-day")]
    [InlineData(Clock, "\"period\": \"P20D\"", "\"period\": \"P0D\"", "P0D", "versions[1].clock.period", "ISO 8601")]
    [InlineData(Clock, "\"period\": \"P20D\"", "\"period\": \"PT20H\"", "PT20H", "versions[1].clock.period", "unit")]
    [InlineData(Clock, "\"period\": \"P20D\"", "\"period\": \"p20d\"", "p20d", "versions[1].clock.period", "unit")]
    [InlineData(Clock, "\"period\": \"P20D\"", "\"period\": 20", "\"period\": 20", "versions[1].clock.period",
        "a string")]
    [InlineData(Clock, "\"period\": \"P20D\"", "\"period\": \"P10001D\"", "P10001D", "versions[1].clock.period",
        "ISO 8601")]
    [InlineData(Clock, "\"inForceFrom\": \"2026-01-01\"", "\"inForceFrom\": \"2026-02-30\"", "2026-02-30",
        "versions[1].inForceFrom", "a date")]
    [InlineData(Clock, "\"inForceFrom\": \"2026-01-01\"", "\"inForceFrom\": \"01/01/2026\"", "01/01/2026",
        "versions[1].inForceFrom", "a date")]
    [InlineData(Clock, "\"inForceUntil\": null", "\"inForceUntil\": \"9999-12-31\"", "9999-12-31",
        "versions[1].inForceUntil", "a date")]
    [InlineData(Clock, "\"duties\": [\"request.erasure\"],\n        \"nature\"", "\"duties\": [],\n        \"nature\"",
        "\"duties\": []", "versions[1].clock.duties", "at least 1")]
    [InlineData(Clock, "\"duties\": [\"request.erasure\"],\n        \"nature\"",
        "\"duties\": [\"request.erasure\", \"request.erasure\"],\n        \"nature\"",
        "\"duties\": [\"request.erasure\", ", "versions[1].clock.duties[1]", "twice")]
    [InlineData(Clock, "\"roll\": {", "\"roll\": {}, \"rolled\": {", "\"rolled\"", "versions[1].clock.rolled",
        "misplaced")]
    [InlineData(Clock, "\"settled\": true,", "\"settled\": \"true\",", "\"settled\"", "versions[1].clock.roll.settled",
        "true or false")]
    [InlineData(Clock, "\"max\": 1,", "\"max\": 1.5,", "\"max\"", "versions[1].clock.extension.max", "whole number")]
    [InlineData(Clock, "\"max\": 1,", "\"max\": 1e999,", "\"max\"", "versions[1].clock.extension.max", "out of range")]
    [InlineData(Clock, "\"max\": 1,", "\"max\": NaN,", "NaN", "$", "not JSON")]
    [InlineData(Clock, "\"perNotice\": 1,", "\"perNotice\": 2,", "\"extension\"", "versions[1].clock.extension",
        "perNotice")]
    [InlineData(Clock, "\"5\", \"url\": \"https://law.example\"", "\"5\", \"url\": \"law.example\"", "\"law.example\"",
        "versions[1].clock.exceptions[0].citation.url", "https")]
    [InlineData(Clock, "\"kind\": \"clock\"", "\"kind\": \"timer\"", "\"timer\"", "kind", "clock, right")]
    [InlineData(Clock, "\"selectedBy\": \"received\"", "\"selectedBy\": \"decided\"", "\"decided\"", "selectedBy",
        "start")]
    [InlineData(Clock, "\"monthEnd\": null", "\"monthEnd\": \"same-date\"", "\"same-date\"",
        "versions[1].clock.monthEnd", "months")]
    [InlineData(Clock, "\"firstDay\": \"excluded\"", "\"firstDay\": \"excluded-hour\"", "\"excluded-hour\"",
        "versions[1].clock.firstDay", "hours alone")]
    [InlineData(Clock, "\"settled\": true", "\"settled\": false", "\"reading\": null", "versions[1].clock.roll.reading",
        "open")]
    [InlineData(Pack, "\"vi\": \"Bắc\"", "\"vi\": \"\"", "\"vi\": \"\"", "places[0].names.vi", "says something")]
    [InlineData(Pack, "\"vi\": \"Bắc\"", "\"vi\": \" \"", "\"vi\": \" \"", "places[0].names.vi", "says something")]
    [InlineData(Pack, ", \"vi\": \"Bắc\"", "", "\"North\"", "places[0].names", "\"vi\" is missing")]
    [InlineData(Pack, "\"vi\": \"Bắc\"", "\"vi\": \"B\\u202eắc\"", "u202e", "places[0].names.vi", "direction")]
    [InlineData(Pack, "\"vi\": \"Bắc\"", "\"vi\": \"B\\ud800\"", "ud800", "places[0].names.vi", "surrogate")]
    [InlineData(Pack, "\"zone\": \"Asia/Tokyo\",\n  \"languages\"", "\"zone\": \"Asia/Edo\",\n  \"languages\"",
        "Asia/Edo", "zone", "time zone")]
    [InlineData(Pack, "\"code\": \"xx\"", "\"code\": \"yy\"", "\"yy\"", "code", "folder")]
    [InlineData(Calendar, "\"year\": 2026,", "\"year\": 2027,", "\"days\": [", "years[0].days", "not in 2027")]
    [InlineData(Calendar, "\"monday\", ", "\"Monday\", ", "\"Monday\"", "week.workingDays", "lower case")]
    [InlineData(Calendar, "\"confidence\": \"V1\"", "\"confidence\": \"U\"", "\"U\"", "years[0].verified.confidence",
        "never move")]
    [InlineData(Right, "\"answerForms\": [\"paper\"]", "\"answerForms\": [\"fax\"]", "\"fax\"",
        "versions[0].right.answerForms", "electronic")]
    [InlineData(Right, "\"right\": \"erasure\"", "\"right\": \"Erasure!\"", "Erasure!", "versions[0].right.right",
        "letters and digits")]
    [InlineData(Breach, "\"persons\": 1001", "\"persons\": -1", "-1", "versions[0].breach.thresholds[0].persons",
        "whole number")]
    [InlineData(Breach, "\"confidence\": \"V1\"\n          }", "\"confidence\": \"MEM\"\n          }", "\"MEM\"",
        "versions[0].breach.thresholds[0].confidence", "never move")]
    public void What_is_spoiled_is_told_with_its_line_and_path(
        string file, string sound, string spoiled, string line, string path, string says)
    {
        var pack = new SamplePack().Change(file, sound, spoiled);
        var loaded = pack.Load();

        var error = Assert.Single(loaded.Errors, e => e.File == file && e.Path == path);
        Assert.Equal(pack.LineOf(file, line), error.Line);
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
        Assert.Null(loaded.Library.Find("xx"));
    }

    [Fact]
    public void A_member_one_level_too_high_is_told_where_it_stands_and_where_it_is_missing()
    {
        var pack = new SamplePack().Change(Clock, "\"period\": \"P20D\",", string.Empty)
            .Change(Clock, "\"note\": null,\n      \"clock\": {\n        \"clock\"",
                "\"note\": null, \"period\": \"P20D\",\n      \"clock\": {\n        \"clock\"");

        var errors = pack.Load().Errors;

        Assert.Contains(errors, e => e.Path == "versions[1].period"
            && e.Line == pack.LineOf(Clock, "\"period\": \"P20D\""));
        Assert.Contains(errors, e => e.Path == "versions[1].clock"
            && e.Message.Contains("\"period\" is missing", StringComparison.Ordinal));
    }

    [Fact]
    public void A_number_without_its_citation_is_no_law() =>
        Assert.Contains("\"citation\" is missing", new SamplePack().Change(
            Clock, "\"citation\": { \"instrument\": \"Sample Act\", \"article\": \"5\", \"url\": "
                + "\"https://law.example\" },", string.Empty)
            .Error().Message, StringComparison.Ordinal);

    [Fact]
    public void All_errors_are_told_at_once_each_in_its_file()
    {
        var errors = new SamplePack()
            .Change(Clock, "\"period\": \"P20D\"", "\"period\": \"P0D\"")
            .Change(Clock, "\"nature\": \"statutory\"", "\"nature\": \"divine\"")
            .Change(Clock, "\"label\": \"processor\",", string.Empty)
            .Change(Right, "\"form\": \"free\"", "\"form\": \"dance\"")
            .Change(Calendar, "\"kind\": \"holiday\"", "\"kind\": \"party\"")
            .Change(Pack, "\"languages\": [\"ja\"]", "\"languages\": []")
            .Load().Errors;

        Assert.Equal(6, errors.Count);
        Assert.Equal([Calendar, Pack, Clock, Right], errors.Select(e => e.File).Distinct()
            .Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("// a comment\n", "")]
    [InlineData("", "\n{}")]
    [InlineData("", " trailing")]
    [InlineData("[", "]")]
    public void What_is_not_one_plain_object_is_refused(string before, string after)
    {
        var pack = new SamplePack();

        Assert.Equal(Right, pack.Write(Right, before + pack.Text(Right) + after).Error().File);
    }

    [Fact]
    public void A_trailing_comma_is_refused_on_its_line()
    {
        var pack = new SamplePack().Change(Right, "\"answerForms\": [\"paper\"]", "\"answerForms\": [\"paper\"],");

        Assert.Equal(pack.LineOf(Right, "\"answerForms\"") + 1, pack.Error().Line);
    }

    [Fact]
    public void A_byte_order_mark_is_refused()
    {
        var pack = new SamplePack();

        Assert.Contains("byte order mark",
            pack.Write(Right, [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(pack.Text(Right))])
            .Error().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_refused()
    {
        var pack = new SamplePack();
        var bytes = Encoding.UTF8.GetBytes(pack.Text(Right));
        bytes[Array.IndexOf(bytes, (byte)'S')] = 0xFF;

        Assert.Contains("UTF-8", pack.Write(Right, bytes).Error().Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("\"text\"")]
    public void A_file_without_an_object_is_refused(string text) =>
        Assert.NotEmpty(new SamplePack().Write(Right, text).Load().Errors);

    [Fact]
    public void Five_thousand_levels_are_refused_and_break_nothing()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"a\":[", 2500)) + "1"
            + string.Concat(Enumerable.Repeat("]}", 2500));

        Assert.Contains("not JSON", new SamplePack().Write(Right, deep).Error().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_over_one_mebibyte_is_refused_unread()
    {
        var pack = new SamplePack();

        Assert.Contains("1 MiB", pack.Write(Right, pack.Text(Right) + new string(' ', PackFile.SizeBytesMax))
            .Error().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pack_with_an_error_stays_out_and_the_others_are_loaded()
    {
        var spoiled = new SamplePack().Change(Right, "\"form\": \"free\"", "\"form\": \"dance\"").Files;
        var loaded = RulePacks.Load([.. spoiled, .. RulePackSpecs.Files.Where(f => f.Pack == "jp")]);

        Assert.Null(loaded.Library.Find("xx"));
        Assert.NotNull(loaded.Library.Find("jp"));
    }

    [Fact]
    public void An_error_is_written_so_that_editors_make_a_link_of_it() =>
        Assert.Equal(
            "xx/rights/right.erasure.json:22 versions[0].right.form: This must be one of free, written, procedure, "
                + "and is \"dance\".",
            new SamplePack().Change(Right, "\"form\": \"free\"", "\"form\": \"dance\"").Error().ToString());
}
