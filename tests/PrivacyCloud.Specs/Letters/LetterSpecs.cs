using System.Text.RegularExpressions;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Letters;
using PrivacyCloud.Runtime.Letters;

namespace PrivacyCloud.Specs.Letters;

public sealed partial class LetterSpecs
{
    public static TheoryData<LetterKind> AllKinds => [.. SampleLetters.Kinds];

    [Theory, MemberData(nameof(AllKinds))]
    public void Every_letter_is_written_under_every_law_in_every_language_without_a_gap(LetterKind kind)
    {
        foreach (var book in SampleLetters.Books)
        {
            foreach (var language in SampleLetters.Languages)
            {
                foreach (var facts in new[] { SampleLetters.Bare(language), SampleLetters.Full(book, language) })
                {
                    var letter = LetterTemplates.Write(kind, facts, book, SampleLetters.Day);
                    var text = LetterText.Plain(letter);

                    Assert.NotEmpty(letter.Blocks);
                    Assert.DoesNotContain('{', text + letter.Subject + letter.Head.Title + letter.Head.Date);
                    Assert.Contains("EX-2026-000123", letter.Subject, StringComparison.Ordinal);
                    Assert.Equal($"{kind}/{book.Code}/{LetterTemplates.Version}", letter.Template);
                }
            }
        }
    }

    [Theory, MemberData(nameof(AllKinds))]
    public void Every_letter_keeps_to_its_language(LetterKind kind)
    {
        foreach (var book in SampleLetters.Books)
        {
            foreach (var language in SampleLetters.Languages)
            {
                var facts = SampleLetters.Full(book, language);
                var letter = LetterTemplates.Write(kind, facts, book, SampleLetters.Day);
                foreach (var sentence in Sentences(letter).Select(one => Cited().Replace(one, string.Empty)))
                {
                    var right = language switch
                    {
                        Language.Japanese => Japanese().IsMatch(sentence),
                        Language.Vietnamese => Vietnamese().IsMatch(sentence) && !Japanese().IsMatch(sentence),
                        _ => !Vietnamese().IsMatch(sentence) && !Japanese().IsMatch(sentence),
                    };
                    Assert.True(right, $"{kind} {book.Code} {language}: {sentence}");
                }
            }
        }
    }

    [Theory]
    [InlineData(Language.English, "4 March 2026", "12 March 2026")]
    [InlineData(Language.Vietnamese, "Hà Nội, ngày 04 tháng 3 năm 2026", "12/03/2026")]
    [InlineData(Language.Japanese, "2026年3月4日", "2026年3月12日")]
    public void Dates_are_written_as_the_language_writes_them(Language language, string head, string due)
    {
        var book = SampleLetters.Book("vn");
        var letter = LetterTemplates.Write(
            LetterKind.Acknowledgement, SampleLetters.Full(book, language), book, SampleLetters.Day);

        Assert.Equal(head, letter.Head.Date);
        Assert.Contains(due, LetterText.Plain(letter), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_a_day_set_by_law_is_called_the_laws()
    {
        var book = SampleLetters.Book("jp");
        var facts = SampleLetters.Full(book, Language.English);
        var aimed = facts with { Due = facts.Due! with { Nature = Domain.Law.ClockNature.Target } };

        Assert.Contains("By law we must answer by 12 March 2026", Plain(facts), StringComparison.Ordinal);
        Assert.DoesNotContain("By law", Plain(aimed), StringComparison.Ordinal);
        Assert.Contains("We plan to answer by 12 March 2026", Plain(aimed), StringComparison.Ordinal);

        string Plain(LetterFacts given) => LetterText.Plain(
            LetterTemplates.Write(LetterKind.Acknowledgement, given, book, SampleLetters.Day));
    }

    [Fact]
    public void Nobody_is_asked_who_she_is_where_the_law_forbids_it()
    {
        var book = SampleLetters.Book("us-ca");
        var facts = SampleLetters.Bare(Language.English) with { Duties = ["request.opt-out"] };
        var text = LetterText.Plain(
            LetterTemplates.Write(LetterKind.Acknowledgement, facts, book, SampleLetters.Day));

        Assert.Contains("You do not need to show who you are", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mail_to_staff_does_not_name_the_person()
    {
        var book = SampleLetters.Book("jp");
        var facts = SampleLetters.Full(book, Language.Japanese) with { Addressee = null, FreeText = "秘密の内容" };
        foreach (var kind in SampleLetters.Kinds.Where(one => one.ToString().StartsWith("Staff", default)))
        {
            var text = LetterText.Plain(LetterTemplates.Write(kind, facts, book, SampleLetters.Day));
            Assert.DoesNotContain("秘密の内容", text, StringComparison.Ordinal);
            Assert.DoesNotContain("代理 花子", text, StringComparison.Ordinal);
        }
    }

    private static IEnumerable<string> Sentences(Letter letter) => letter.Blocks.SelectMany(block => block switch
    {
        LetterBlock.Paragraph paragraph => [paragraph.Text],
        LetterBlock.Heading heading => [heading.Text],
        LetterBlock.Bullets bullets => bullets.Items,
        LetterBlock.Quote quote => quote.Lines,
        LetterBlock.Code code => [code.Validity],
        LetterBlock.Link link => [link.Label],
        LetterBlock.Table table => table.Rows.Select(row => row.What),
        _ => Array.Empty<string>(),
    });

    // A citation is in the language of its law.
    [GeneratedRegex(@"\((?:[^()]|\([^()]*\))*\)")]
    private static partial Regex Cited();

    [GeneratedRegex(@"[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}]")]
    private static partial Regex Japanese();

    [GeneratedRegex("[àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]", RegexOptions.IgnoreCase)]
    private static partial Regex Vietnamese();
}
