using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Letters;
using PrivacyCloud.Runtime.Letters;

namespace PrivacyCloud.Specs.Letters;

public sealed class LetterLawSpecs
{
    [Fact]
    public void An_extension_gives_both_dates_the_reason_the_ground_and_the_law()
    {
        foreach (var book in SampleLetters.Books)
        {
            foreach (var language in SampleLetters.Languages)
            {
                var facts = SampleLetters.Full(book, language);
                var text = Text(LetterKind.Extension, facts, book);

                Assert.Contains(Joined(LetterDates.Date(new(2026, 3, 12), language)), text, StringComparison.Ordinal);
                Assert.Contains(Joined(LetterDates.Date(new(2026, 4, 1), language)), text, StringComparison.Ordinal);
                Assert.Contains(Joined(SampleLetters.Reason.In(language)), text, StringComparison.Ordinal);
                Assert.Contains(Law(facts.Extension!.Citation, language), text, StringComparison.Ordinal);
                Assert.Contains(Joined(facts.Extension.Ground!.In(language).TrimEnd('.', '。')), text,
                    StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void A_refusal_gives_grounds_law_reasons_and_where_to_turn()
    {
        foreach (var book in SampleLetters.Books)
        {
            foreach (var language in SampleLetters.Languages)
            {
                var facts = SampleLetters.Full(book, language);
                var text = Text(LetterKind.Refusal, facts, book);
                var ground = facts.Grounds[0];

                Assert.Contains(Joined(ground.Text.In(language).TrimEnd('.', '。')), text, StringComparison.Ordinal);
                Assert.Contains(Law(ground.Citation, language), text, StringComparison.Ordinal);
                Assert.Contains(Joined(SampleLetters.Reason.In(language)), text, StringComparison.Ordinal);
                Assert.Contains(Joined(book.Parts.Authority.Name.In(language)), text, StringComparison.Ordinal);
                Assert.Contains(book.Parts.Authority.Url, text, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("eu", "go to court (Regulation (EU) 2016/679 (GDPR), 12(4))")]
    [InlineData("vn", "go to court (Law 91/2025/QH15, 4(1)(đ))")]
    [InlineData("jp", "go to court (Act on the Protection of Personal Information (Act No. 57 of 2003), 39(1); 33(1))")]
    public void The_way_to_court_is_told_with_its_law_where_the_pack_holds_it(string code, string expected)
    {
        var book = SampleLetters.Book(code);
        var facts = SampleLetters.Full(book, Language.English);

        Assert.Contains(Joined(expected), Text(LetterKind.Refusal, facts, book), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("us-ca"), InlineData("sg"), InlineData("th"), InlineData("kr"), InlineData("uk")]
    public void Nobody_is_sent_to_court_by_a_pack_that_does_not_speak_of_it(string code)
    {
        var book = SampleLetters.Book(code);
        var facts = SampleLetters.Full(book, Language.English);

        Assert.DoesNotContain(Joined("go to court"), Text(LetterKind.Refusal, facts, book), StringComparison.Ordinal);
    }

    [Fact]
    public void The_notice_that_speaks_of_the_court_in_the_union_is_the_one_that_is_cited()
    {
        var demands = LetterCoverage.Check(
            LetterKind.Refusal, SampleLetters.Bare(Language.English), SampleLetters.Book("eu"), "request.erasure",
            SampleLetters.Day);

        Assert.Contains(demands, one => one.What.En == "That the person may go to court"
            && one.Citation.Article == "12(4)");
    }

    [Fact]
    public void Unconfirmed_law_is_on_the_checklist_but_not_in_the_letter()
    {
        var book = SampleLetters.Book("vn");
        var facts = SampleLetters.Full(book, Language.English) with { Duties = ["request.access"] };
        var day = new LocalDate(2026, 10, 1);
        var demand = Assert.Single(LetterCoverage.Check(LetterKind.Refusal, facts, book, "request.access", day));

        Assert.False(demand.IsConfirmed);
        Assert.Equal("The reason.", demand.What.En);
        Assert.DoesNotContain(Joined(demand.Citation.Instrument), Joined(LetterText.Plain(
            LetterTemplates.Write(LetterKind.Refusal, facts, book, day))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vn", LetterKind.Extension, "request.erasure", "The reason why an extension is needed.")]
    [InlineData("us-ca", LetterKind.Acknowledgement, "request.delete", "In general, how the person is verified")]
    [InlineData("jp", LetterKind.NoData, "request.disclosure", "That the company holds no such data or record")]
    [InlineData("jp", LetterKind.FeeQuote, "request.disclosure", "The amount")]
    [InlineData("kr", LetterKind.Refusal, "request.access", "How to object")]
    public void The_checklist_says_what_the_law_wants_in_the_notice(
        string code, LetterKind kind, string duty, string expected)
    {
        var demands = LetterCoverage.Check(
            kind, SampleLetters.Bare(Language.English), SampleLetters.Book(code), duty, SampleLetters.Day);

        Assert.Contains(demands, one => one.What.En == expected && one.IsConfirmed);
    }

    [Fact]
    public void What_a_letter_still_lacks_is_said_before_it_goes_out()
    {
        var book = SampleLetters.Book("vn");
        var bare = SampleLetters.Bare(Language.Vietnamese);

        Assert.Equal(2, LetterCoverage.Missing(LetterKind.Refusal, bare).Count);
        Assert.NotEmpty(LetterCoverage.Missing(LetterKind.Extension, bare));
        foreach (var kind in SampleLetters.Kinds)
            Assert.Empty(LetterCoverage.Missing(kind, SampleLetters.Full(book, Language.Vietnamese)));
    }

    [Fact]
    public void Accredited_organisations_are_named_when_there_are_any()
    {
        var book = SampleLetters.Book("jp");
        var facts = SampleLetters.Full(book, Language.Japanese) with
        {
            AccreditedOrganisations =
                [new(new("Example Body", "Tổ chức Ví dụ", "例示認定団体"), "https://body.example/")],
        };

        Assert.Contains(
            "例示認定団体（https://body.example/）", Text(LetterKind.Refusal, facts, book), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("jp", Language.Japanese, "39(1); 33(1)", "個人情報の保護に関する法律第39条第1項、第33条第1項")]
    [InlineData("jp", Language.Japanese, "32(1)(iii), 38; Order for Enforcement 12(iv)",
        "個人情報の保護に関する法律第32条第1項第3号、第38条、個人情報の保護に関する法律施行令第12条第4号")]
    [InlineData("jp", Language.Japanese, "33(1)–(4)", "個人情報の保護に関する法律第33条第1項から第4項まで")]
    public void Japanese_law_is_cited_in_Japanese_as_it_is_there(
        string code, Language language, string article, string expected)
    {
        var act = SampleLetters.Book(code).RulesOn<ProvisionRule.Right>(SampleLetters.Day)
            .First(one => one.Rule.Rule.Right == "disclosure").Version.Citation;

        Assert.Equal(expected, LetterCitations.In(act with { Article = article }, language));
    }

    [Theory]
    [InlineData("Decree 356/2025/ND-CP", "5(4)", "khoản 4 Điều 5 Nghị định 356/2025/NĐ-CP")]
    [InlineData("Law 91/2025/QH15", "4(1)(đ)", "điểm đ khoản 1 Điều 4 Luật 91/2025/QH15")]
    [InlineData("Law 91/2025/QH15; Decree 356/2025/ND-CP", "10(1); 5(2)",
        "khoản 1 Điều 10 Luật 91/2025/QH15; khoản 2 Điều 5 Nghị định 356/2025/NĐ-CP")]
    public void Vietnamese_law_is_cited_in_Vietnamese_as_it_is_there(
        string instrument, string article, string expected) =>
        Assert.Equal(
            expected, LetterCitations.In(new(instrument, article, string.Empty), Language.Vietnamese));

    private static string Text(LetterKind kind, LetterFacts facts, RuleBook book) =>
        Joined(LetterText.Plain(LetterTemplates.Write(kind, facts, book, SampleLetters.Day)));

    private static string Law(Citation citation, Language language) =>
        Joined(LetterCitations.In(citation, language));

    // Lines are wrapped; what is said does not hang on where.
    private static string Joined(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
