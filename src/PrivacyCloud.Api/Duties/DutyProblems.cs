using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.Duties;

/// <summary>Why a duty does not begin or cannot be reckoned anew.</summary>
internal static class DutyProblems
{
    public static readonly Refusal NoClock = new("duty.no-clock", new(
        "The law sets no period in numbers for this duty in these circumstances; there is nothing to keep time of.",
        "Trong các tình tiết này, luật không quy định thời hạn bằng số; không có thời hạn để theo dõi.",
        "この事情のもとでは、この義務について法令に数値による期限はなく、管理する期限がありません。"));

    public static readonly Refusal NoLongerSet = new("duty.clock-gone", new(
        "The law that is loaded sets no such clock any more. Cancel the duty instead.",
        "Luật hiện hành không còn quy định thời hạn này. Hãy hủy nghĩa vụ.",
        "現在の法令にはこの期限がありません。義務を取り消してください。"));

    public static Refusal NotHeld(IEnumerable<PackStamp> held) => new("jurisdiction.not-held", new(
        "The company does not answer to that jurisdiction's law. Those it answers to are listed.",
        "Doanh nghiệp không chịu sự điều chỉnh của luật đó. Các luật đang áp dụng được liệt kê kèm theo.",
        "この会社にはその法域の法令が適用されていません。適用中のものを一覧に示します。"))
    {
        Known = [.. held.Select(pack => pack.Jurisdiction.ToString())],
    };
}
