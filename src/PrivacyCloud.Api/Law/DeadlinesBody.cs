using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Api.Law;

/// <summary>By when a duty must be done.</summary>
public sealed record DeadlinesBody(
    JurisdictionCode Jurisdiction,
    PackBody Pack,
    string Duty,
    OffsetDateTime From,
    string Zone,
    string? Place,
    IReadOnlyList<string> Circumstances,
    bool Extended,
    IReadOnlyList<ClockBody> Clocks,
    IReadOnlyList<KnownCircumstanceBody> KnownCircumstances,
    string? Note)
{
    private static readonly Text NoClock = new(
        "The law sets no period in numbers for this duty in these circumstances.",
        "Trong các tình tiết này, luật không quy định thời hạn bằng số cho nghĩa vụ này.",
        "この事情のもとでは、この義務について法令に数値による期限はありません。");

    /// <summary>An answer in one language.</summary>
    public static DeadlinesBody Of(
        RuleBook book, DeadlineQuestion question, OffsetDateTime from, DeadlineAnswer.Answered answer,
        Language language)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(answer);
        return new(
            book.Code,
            new(book.Parts.Version, book.Parts.Hash),
            question.Duty,
            from,
            answer.Zone.Id,
            question.Place,
            question.Circumstances,
            question.Extended,
            [.. answer.Clocks.Select(clock => ClockBody.Of(clock, language))],
            [.. book.CircumstancesOf(question.Duty)
                .Select(c => new KnownCircumstanceBody(c.Code, c.Text.In(language)))],
            answer.Clocks.Count == 0 ? NoClock.In(language) : null);
    }
}

/// <summary>Which pack answered.</summary>
public sealed record PackBody(string Version, string Hash);

/// <summary>A circumstance that may be named for the duty.</summary>
public sealed record KnownCircumstanceBody(string Code, string Text);
