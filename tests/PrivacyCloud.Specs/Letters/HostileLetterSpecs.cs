using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Letters;
using PrivacyCloud.Runtime.Letters;

namespace PrivacyCloud.Specs.Letters;

public sealed class HostileLetterSpecs
{
    private const string Hostile =
        "<script>alert(1)</script>\r\nBcc: all@shop.example\u2028\"'&\u202Egnp\u0000\uD800{number}"
        + "<img src=x onerror=y>";

    [Fact]
    public void Nothing_typed_breaks_out_of_a_page_a_text_or_a_header()
    {
        var book = SampleLetters.Book("jp");
        foreach (var language in SampleLetters.Languages)
        {
            foreach (var kind in SampleLetters.Kinds)
            {
                var letter = LetterTemplates.Write(kind, Poisoned(language), book, SampleLetters.Day);
                foreach (var page in new[] { LetterHtml.Page(letter, true), LetterHtml.Page(letter, false) })
                {
                    Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
                    Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
                    Assert.DoesNotContain("href=\"javascript", page, StringComparison.OrdinalIgnoreCase);
                }

                Assert.DoesNotContain(letter.Subject, char.IsControl);
                foreach (var text in new[] { letter.Subject, LetterText.Plain(letter), LetterHtml.Mail(letter) })
                {
                    Assert.DoesNotContain('\u202E', text);
                    Assert.DoesNotContain('\u2028', text);
                    Assert.DoesNotContain('\0', text);
                    Assert.DoesNotContain(text, char.IsSurrogate);
                    Assert.DoesNotContain('\r', text);
                }
            }
        }
    }

    [Fact]
    public void What_looks_like_a_gap_in_somebodys_words_stays_as_it_is()
    {
        var book = SampleLetters.Book("jp");
        var letter = LetterTemplates.Write(
            LetterKind.Message, Poisoned(Language.English), book, SampleLetters.Day);

        Assert.Contains("{number}", LetterText.Plain(letter), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_stands_alone()
    {
        var book = SampleLetters.Book("vn");
        foreach (var language in SampleLetters.Languages)
        {
            var facts = SampleLetters.Full(book, language) with { TrackingAddress = null };
            var letter = LetterTemplates.Write(LetterKind.Refusal, facts, book, SampleLetters.Day);
            var page = LetterHtml.Page(letter, printable: true);

            Assert.StartsWith("<!doctype html>", page, StringComparison.Ordinal);
            Assert.DoesNotContain("src=", page, StringComparison.Ordinal);
            Assert.DoesNotContain("url(", page, StringComparison.Ordinal);
            Assert.DoesNotContain("@import", page, StringComparison.Ordinal);
            Assert.DoesNotContain("<link", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Plain_text_is_wrapped_at_76_columns_and_counts_wide_characters_twice()
    {
        var book = SampleLetters.Book("vn");
        foreach (var language in SampleLetters.Languages)
        {
            foreach (var kind in SampleLetters.Kinds)
            {
                var letter = LetterTemplates.Write(
                    kind, SampleLetters.Full(book, language), book, SampleLetters.Day);
                foreach (var line in LetterText.Plain(letter).Split('\n'))
                    Assert.True(Columns(line) <= 78 || !line.Trim().Contains(' ', StringComparison.Ordinal), line);
            }
        }

        static int Columns(string line) => line.Sum(c => c > '\u2E7F' ? 2 : 1);
    }

    private static LetterFacts Poisoned(Language language)
    {
        var words = new Text(Hostile, Hostile, Hostile);
        return SampleLetters.Full(SampleLetters.Book("jp"), language) with
        {
            Company = words,
            Brand = words,
            Number = Hostile,
            Rights = [words],
            FreeText = Hostile,
            Reasons = Hostile,
            Addressee = Hostile,
            PostalLines = [Hostile],
            Contact = [Hostile],
            Place = words,
            Representative = Hostile,
            RepresentativeRole = words,
            Code = Hostile,
            TrackingAddress = "javascript:alert(1)",
            Papers = [words],
            Task = words,
            MergedInto = Hostile,
            Items = [new(words, Hostile)],
            AccreditedOrganisations = [new(words, Hostile)],
        };
    }
}
