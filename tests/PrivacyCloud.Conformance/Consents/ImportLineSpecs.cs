using System.Text;
using PrivacyCloud.Conformance.Http;
using static PrivacyCloud.Conformance.Consents.ConsentTalk;
using static PrivacyCloud.Conformance.Consents.ImportTalk;

namespace PrivacyCloud.Conformance.Consents;

/// <summary>What lines may look like, and what becomes of those that may not.</summary>
public sealed class ImportLineSpecs(ConsentApi consent) : IClassFixture<ConsentApi>
{
    private const int LineBytesMax = 64 * 1024;

    private ApiUnderTest Api => consent.Api;

    private FoundedTenant Tenant => Api.First;

    [Fact]
    public async Task A_mark_before_the_first_line_and_returns_at_the_ends_are_no_part_of_lines()
    {
        var text = $"\ufeff{Of("bom-1")}\r\n\r\n  \t\r\n{Of("bom-2")}\n\n{Of("bom-3")}";
        var result = await SendAsync("marks", Encoding.UTF8.GetBytes(text));
        Assert.Equal((3, 0, 0), result.Counts());
        Assert.Equal(3, result["lines"]!.GetValue<long>());
        Assert.Equal(Encoding.UTF8.GetByteCount(text), result["bytes"]!.GetValue<long>());
    }

    [Fact]
    public async Task A_bad_line_is_told_by_its_number_and_the_others_are_recorded()
    {
        var head = await Api.HeadAsync(Tenant);
        byte[] broken = [0x22, 0xc3, 0x28, 0x22];
        var body = new List<byte>();
        foreach (var line in (string[])[
            Of("good-1"),
            "{nonsense",
            Of("x").Insert(1, "\"givenAt\":\"2026-04-01T10:00:00+07:00\","),
            Of("lone").Replace("device-of-specs-lone", "device-of-specs-\\ud800", StringComparison.Ordinal),
            Of("good-2"),
            "null",
            Of("unknown").Insert(1, "\"zqplantedzq\":1,"),
            Line(Tenant, Device("other"), true, purpose: "never-asked"),
            Line(Tenant, Device("future"), true, givenAt: "2199-01-01T00:00:00Z"),
            Of("when").Replace("givenAt", "gpc", StringComparison.Ordinal),
            Line(Tenant, Who("device", "short"), true)])
            body.AddRange(Lines(line));

        var spoilt = Of("utf8").Split("\"device-of-specs-utf8\"");
        body.AddRange([.. Encoding.UTF8.GetBytes(spoilt[0]), .. broken, .. Encoding.UTF8.GetBytes(spoilt[1])]);
        var result = await SendAsync("bad-lines", [.. body]);
        Assert.Equal((2, 0, 10), result.Counts());
        Assert.Equal(
            [
                (2, "import.line-unreadable"), (3, "import.line-unreadable"), (4, "import.line-unreadable"),
                (6, "import.line-unreadable"), (7, "import.line-unreadable"), (8, "consent.purpose-unknown"),
                (9, "consent.stated-at-unfit"), (10, "import.line-unreadable"), (11, "consent.data-subject-unfit"),
                (12, "import.line-unreadable"),
            ],
            result.Errors());
        Assert.DoesNotContain("zqplantedzq", result.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(head.Size + 2, (await Api.HeadAsync(Tenant)).Size);
    }

    [Fact]
    public async Task A_line_says_when_the_decision_was_made()
    {
        var line = Of("no-time");
        var result = await SendAsync(
            "no-time", Lines(line.Replace(",\"givenAt\":\"2026-04-01T10:00:00+07:00\"", "", StringComparison.Ordinal)));
        Assert.Equal([(1, "import.given-at-missing")], result.Errors());
        Assert.Equal("givenAt", result["errors"]![0]!["field"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_line_has_64_KiB_and_not_a_byte_more()
    {
        var (fits, over) = (Padded(Of("fits"), LineBytesMax), Padded(Of("over"), LineBytesMax + 1));
        var endless = Padded(Of("endless"), 3 * 1024 * 1024);
        var result = await SendAsync("long-lines", Lines(fits, over, Of("between"), endless, Of("after")));
        Assert.Equal((3, 0, 2), result.Counts());
        Assert.Equal([(2, "import.line-too-long"), (4, "import.line-too-long")], result.Errors());
    }

    [Fact]
    public async Task A_line_without_end_that_is_too_long_is_one_error()
    {
        var result = await SendAsync(
            "endless", Encoding.UTF8.GetBytes($"{Of("before-endless")}\n{new string('x', 2_000_000)}"));
        Assert.Equal((1, 0, 1), result.Counts());
        Assert.Equal([(2, "import.line-too-long")], result.Errors());
    }

    [Fact]
    public async Task Nothing_at_all_is_an_import_of_no_lines()
    {
        var result = await SendAsync("nothing", []);
        Assert.Equal((0, 0, 0), result.Counts());
        Assert.True(result["done"]!.GetValue<bool>());
    }

    [Fact]
    public async Task The_first_thousand_errors_are_told_and_all_are_counted()
    {
        var result = await SendAsync("errors", Lines(Enumerable.Repeat("?", 1_200)));
        Assert.Equal((0, 0, 1_200), result.Counts());
        Assert.Equal(Enumerable.Range(1, 1_000).Select(one => (long)one), result.Errors().Select(one => one.Line));
    }

    private string Of(string name) => Line(Tenant, Device(name), granted: true);

    private static string Padded(string line, int bytes) => line.Insert(1, new string(' ', bytes - line.Length));

    private async Task<System.Text.Json.Nodes.JsonNode> SendAsync(string name, byte[] body)
    {
        using var client = Api.Client(Tenant.Secret);
        return await client.ImportAsync(name, body);
    }
}
