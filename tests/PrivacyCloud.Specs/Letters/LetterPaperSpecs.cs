using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Letters;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Letters;

namespace PrivacyCloud.Specs.Letters;

public sealed class LetterPaperSpecs
{
    [Fact]
    public void A_Japanese_letter_is_framed_as_a_business_letter()
    {
        var page = Page("jp", Language.Japanese);

        AssertInOrder(page, "〒000-0000", "請求 太郎 様", "2026年3月4日", "株式会社例示", "<h1>", "拝啓", "敬具", ">記<",
            "ご不服がある場合", ">以上<", "お問い合わせ先");
        Assert.Contains("<html lang=\"ja\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_Vietnamese_letter_is_framed_as_an_official_letter()
    {
        var page = Page("vn", Language.Vietnamese);

        AssertInOrder(page, "Công ty Ví dụ", "Số: EX-2026-000123", "V/v: trả lời yêu cầu về dữ liệu cá nhân",
            "Hà Nội, ngày 04 tháng 3 năm 2026", "Kính gửi: Người Yêu Cầu", "Trân trọng.", "Nơi nhận:",
            "ĐẠI DIỆN CÔNG TY", "(Ký, ghi rõ họ tên, đóng dấu)");
        Assert.Contains("<html lang=\"vi\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public void An_English_letter_is_framed_as_a_letter()
    {
        AssertInOrder(Page("eu", Language.English), "Example Company", "Requester One", "4 March 2026",
            "Dear Requester One,", "<h1>", "If you do not agree", "Yours sincerely,", "Privacy office");
    }

    [Fact]
    public void A_Japanese_mail_has_no_opening_and_so_no_closing_word()
    {
        var book = SampleLetters.Book("jp");
        var letter = LetterTemplates.Write(
            LetterKind.Refusal, SampleLetters.Full(book, Language.Japanese), book, SampleLetters.Day);

        foreach (var mail in new[] { LetterText.Plain(letter), LetterHtml.Mail(letter) })
        {
            Assert.DoesNotContain("拝啓", mail, StringComparison.Ordinal);
            Assert.DoesNotContain("敬具", mail, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("JPY", "1,000 yen", "1.000 yên", "1,000円")]
    [InlineData("VND", "1,000 dong", "1.000 đồng", "1,000ドン")]
    [InlineData("EUR", "EUR 1,000", "1.000 EUR", "1,000 EUR")]
    public void Amounts_are_written_as_the_language_writes_them(string currency, string en, string vi, string ja)
    {
        var money = new Money(1000, Currency.Parse(currency));

        Assert.Equal(en, LetterDates.Amount(money, Language.English));
        Assert.Equal(vi, LetterDates.Amount(money, Language.Vietnamese));
        Assert.Equal(ja, LetterDates.Amount(money, Language.Japanese));
    }

    private static string Page(string code, Language language)
    {
        var book = SampleLetters.Book(code);
        var facts = SampleLetters.Full(book, language);
        return LetterHtml.Page(LetterTemplates.Write(LetterKind.Refusal, facts, book, SampleLetters.Day), true);
    }

    private static void AssertInOrder(string page, params string[] parts)
    {
        var from = 0;
        foreach (var part in parts)
        {
            var at = page.IndexOf(part, from, StringComparison.Ordinal);
            Assert.True(at >= 0, part);
            from = at;
        }
    }
}
