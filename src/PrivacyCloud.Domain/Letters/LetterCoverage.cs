using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Domain.Letters;

/// <summary>What the law wants in a notice, and what a letter still lacks.</summary>
public static class LetterCoverage
{
    private static readonly Text Ground = new(
        "The ground for refusing", "Căn cứ từ chối", "応じない根拠");

    private static readonly Text Reasons = new(
        "The reasons in plain words", "Lý do bằng lời dễ hiểu", "平易な言葉での理由");

    private static readonly Text NewDue = new(
        "The new due date", "Hạn trả lời mới", "延長後の期限");

    private static readonly Text WhyLater = new(
        "The reason why it takes longer", "Lý do cần thêm thời gian", "延長の理由");

    private static readonly Text WhatWasDone = new(
        "What was done", "Những việc đã thực hiện", "対応の内容");

    private static readonly Text Amount = new("The amount of the fee", "Mức phí", "手数料の額");

    private static readonly Text Words = new("The words themselves", "Nội dung cần gửi", "連絡の本文");

    private static readonly Text Code = new("The code", "Mã", "コード");

    /// <summary>What the law demands of this notice for this duty; nothing for other letters.</summary>
    public static IReadOnlyList<LetterDemand> Check(
        LetterKind kind, LetterFacts facts, RuleBook book, string duty, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(book);
        return [.. from found in LetterNotices.Of(kind, [duty], facts.ReceivedOn, book, day)
                   from content in found.Rule.Contents
                   select new LetterDemand(
                       content, found.Rule.When, found.Version.Citation, found.Version.Verified.Confidence)];
    }

    /// <summary>What this kind of letter cannot do without and was not given: it should not go out so.</summary>
    public static IReadOnlyList<Text> Missing(LetterKind kind, LetterFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        (Text What, bool Lacks)[] wanted = kind switch
        {
            LetterKind.Refusal => [(Ground, NoGround(facts)), (Reasons, Blank(facts.Reasons ?? facts.FreeText))],
            LetterKind.PartialFulfilment =>
                [(WhatWasDone, NothingDone(facts)), (Ground, NoGround(facts)), (Reasons, Blank(facts.Reasons))],
            LetterKind.Fulfilment => [(WhatWasDone, NothingDone(facts))],
            LetterKind.Extension => [(NewDue, facts.Extension is null), (WhyLater, NoReason(facts.Extension))],
            LetterKind.FeeQuote => [(Amount, facts.Fee is null)],
            LetterKind.Message => [(Words, Blank(facts.FreeText))],
            LetterKind.MoreInformation => [(Words, Blank(facts.FreeText) && facts.Papers.Count == 0)],
            LetterKind.IdentityCode or LetterKind.DoorCode => [(Code, Blank(facts.Code))],
            _ => [],
        };
        return [.. wanted.Where(one => one.Lacks).Select(one => one.What)];
    }

    private static bool NothingDone(LetterFacts facts) => Blank(facts.FreeText) && facts.Items.Count == 0;

    private static bool NoGround(LetterFacts facts) => facts.Grounds.Count == 0;

    private static bool NoReason(LetterExtension? longer) =>
        longer is null || (longer.Ground is null && Blank(longer.Reason));

    private static bool Blank(string? text) => LetterLine.Clean(text).Length == 0;
}

/// <summary>One thing the law wants a notice to hold.</summary>
/// <param name="What">What it must hold.</param>
/// <param name="When">By when the notice must go out.</param>
/// <param name="Citation">Where that stands.</param>
/// <param name="Confidence">How well that was checked.</param>
public sealed record LetterDemand(Text What, Text When, Citation Citation, Confidence Confidence)
{
    /// <summary>False for what a single secondary source says: shown as unconfirmed, never as in force.</summary>
    public bool IsConfirmed => Confidence.MayBeInForce();
}
