namespace PrivacyCloud.Domain.Law;

/// <summary>Why a question about a deadline cannot be answered.</summary>
public static class DeadlineRefusals
{
    /// <summary>The moment lies outside 1990 to 2150.</summary>
    public static readonly Refusal OutOfRange = new("deadline.out-of-range", new(
        "The moment must lie between 1990 and 2150.",
        "Thời điểm phải nằm trong khoảng từ năm 1990 đến năm 2150.",
        "日時は1990年から2150年までの間で指定してください。"));

    /// <summary>A pause ends before it begins, or lies outside the range.</summary>
    public static readonly Refusal BadPause = new("deadline.bad-pause", new(
        "A pause must end on or after the day it began, and may last ten years at most.",
        "Ngày kết thúc tạm dừng không được trước ngày bắt đầu, và thời gian tạm dừng tối đa là mười năm.",
        "停止期間の終了日は開始日以降とし、期間は10年以内で指定してください。"));

    /// <summary>More circumstances or pauses than one question may name.</summary>
    public static readonly Refusal TooMany = new("deadline.too-many", new(
        $"One question may name {DeadlineQuestion.CircumstancesMax} circumstances "
            + $"and {DeadlineQuestion.PausesMax} pauses at most.",
        $"Một câu hỏi chỉ được nêu tối đa {DeadlineQuestion.CircumstancesMax} tình tiết "
            + $"và {DeadlineQuestion.PausesMax} lần tạm dừng.",
        $"一度に指定できるのは、事情は{DeadlineQuestion.CircumstancesMax}件、停止期間は{DeadlineQuestion.PausesMax}件までです。"));

    /// <summary>The pack has no such duty.</summary>
    public static Refusal UnknownDuty(IReadOnlyList<string> known) => new("deadline.unknown-duty", new(
        "This jurisdiction has no clock for that duty. The known duties are listed.",
        "Luật này không có thời hạn cho nghĩa vụ đó. Các nghĩa vụ đã biết được liệt kê kèm theo.",
        "この法域には、その義務の期限がありません。指定できる義務を一覧に示します。"))
    {
        Known = known,
    };

    /// <summary>The pack knows no such circumstance for the duty.</summary>
    public static Refusal UnknownCircumstance(IReadOnlyList<string> known) => new("deadline.unknown-circumstance", new(
        "That circumstance is not known for this duty. The known ones are listed.",
        "Tình tiết đó không được biết đến đối với nghĩa vụ này. Các tình tiết đã biết được liệt kê kèm theo.",
        "その事情は、この義務では指定できません。指定できる事情を一覧に示します。"))
    {
        Known = known,
    };

    /// <summary>The pack knows no such place.</summary>
    public static Refusal UnknownPlace(IReadOnlyList<string> known) => new("deadline.unknown-place", new(
        "That place is not known in this jurisdiction. The known ones are listed.",
        "Địa điểm đó không thuộc phạm vi luật này. Các địa điểm đã biết được liệt kê kèm theo.",
        "その場所は、この法域では指定できません。指定できる場所を一覧に示します。"))
    {
        Known = known,
    };

    /// <summary>Two circumstances cannot hold together.</summary>
    public static Refusal Excluding(Circumstance circumstance)
    {
        ArgumentNullException.ThrowIfNull(circumstance);
        return new("deadline.circumstances-exclude-each-other", new(
            "Two of these circumstances cannot hold together.",
            "Hai trong số các tình tiết này không thể cùng tồn tại.",
            "指定された事情のうち、同時には成り立たないものがあります。"))
        {
            Known = [circumstance.Code, .. circumstance.Excludes],
        };
    }

    /// <summary>The law did not apply yet, or no longer.</summary>
    public static Refusal NoLawInForce(ProvisionVersion first)
    {
        ArgumentNullException.ThrowIfNull(first);
        return new("deadline.no-law-in-force", new(
            "No law with a clock for this duty applied on that day.",
            "Vào ngày đó không có luật nào quy định thời hạn cho nghĩa vụ này được áp dụng.",
            "その日に適用される、この義務の期限を定める法令はありません。"), first.Citation);
    }
}
