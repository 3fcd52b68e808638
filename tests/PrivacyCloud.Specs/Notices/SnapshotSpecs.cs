using System.Text;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Runtime.Json;
using static PrivacyCloud.Specs.Notices.Known;

namespace PrivacyCloud.Specs.Notices;

public sealed class SnapshotSpecs
{
    private static readonly ShownNotice Shown = new(
        Tenant, Shop, 3, Language.Vietnamese, NoticeHash.Of("shown"u8), [Analytics, Service], Now);

    [Fact]
    public void A_statement_has_one_form_and_that_is_canonical()
    {
        var payload = Shown.Payload();
        Assert.True(CanonicalJson.IsCanonical(payload));
        Assert.Equal(
            $$"""
            {"brand":"{{Shop}}","hash":"{{Shown.Hash}}","issuedAt":"2026-11-22T09:00:00Z","language":"vi",
            """ + $$"""
            "notice":3,"purposes":["analytics","service"],"tenant":"{{Tenant}}","v":1}
            """,
            Encoding.UTF8.GetString(payload));
        Assert.True(ShownNotice.TryRead(payload, out var read));
        Assert.Equal(Shown, read);
    }

    [Fact]
    public void A_statement_with_any_byte_more_less_or_other_is_none()
    {
        var payload = Shown.Payload();
        for (var at = 0; at < payload.Length; at++)
        {
            byte[] other = [.. payload];
            other[at] ^= 1;
            if (ShownNotice.TryRead(other, out var read))
                Assert.NotEqual(Shown, read);

            byte[] less = [.. payload[..at], .. payload[(at + 1)..]];
            if (ShownNotice.TryRead(less, out read))
                Assert.NotEqual(Shown, read);

            byte[] more = [.. payload[..at], (byte)' ', .. payload[at..]];
            if (ShownNotice.TryRead(more, out read))
                Assert.NotEqual(Shown, read);
        }
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"brand":1}""")]
    [InlineData("not json")]
    [InlineData("\"\\ud800\"")]
    public void What_is_no_statement_is_not_read(string json) =>
        Assert.False(ShownNotice.TryRead(Encoding.UTF8.GetBytes(json), out _));

    [Fact]
    public void The_text_form_is_read_back_and_has_one_form_only()
    {
        var text = new SnapshotText(Shown.Payload(), new byte[64]).ToString();
        Assert.True(SnapshotText.TryParse(text, out var read));
        Assert.Equal(text, read!.ToString());
        Assert.Equal(NoticeHash.Of(Shown.Payload()), read.Hash());
        string[] others =
        [
            text + "=", text + " ", " " + text, text[..^1], text + "A", text.Replace('.', ','), text + "." + text,
            text.Replace(".", "..", StringComparison.Ordinal), text[..^1] + "B", ".", "a.", ".a", string.Empty,
            new string('A', 5000) + "." + new string('A', 86),
        ];
        Assert.All(others, other => Assert.False(SnapshotText.TryParse(other, out _), other));
    }

    [Fact]
    public void With_a_hundred_purposes_it_still_fits_in_four_kilobytes()
    {
        var length = NoticeLimits.CodesLengthMax / NoticeLimits.PurposesMax;
        var full = Shown with
        {
            Version = int.MaxValue,
            IssuedAt = Now + Duration.FromNanoseconds(123_456_700),
            Purposes = [.. Enumerable.Range(0, NoticeLimits.PurposesMax).Select(number =>
                PurposeCode.Parse($"purpose-{number:D2}".PadRight(length, 'x')))],
        };
        var text = new SnapshotText(full.Payload(), new byte[64]).ToString();
        Assert.InRange(text.Length, 3000, SnapshotText.LengthMax);
    }

    [Theory]
    [InlineData("P12M", 2027, 11, 22)]
    [InlineData("P1Y", 2027, 11, 22)]
    [InlineData("P90D", 2027, 2, 20)]
    public void A_term_ends_at_the_same_time_of_day(string term, int year, int month, int day) => Assert.Equal(
        Instant.FromUtc(year, month, day, 9, 0),
        ConsentTerm.Parse(term).EndOf(Now, DateTimeZoneProviders.Tzdb["Asia/Ho_Chi_Minh"]));

    [Theory]
    [InlineData("P0D")]
    [InlineData("P011D")]
    [InlineData("P121M")]
    [InlineData("P11Y")]
    [InlineData("P1W")]
    [InlineData("PT1H")]
    [InlineData("P-1D")]
    [InlineData("P1Y2M")]
    [InlineData("1Y")]
    [InlineData("")]
    public void Other_terms_are_not_read(string term) => Assert.False(ConsentTerm.TryParse(term, out _));
}
