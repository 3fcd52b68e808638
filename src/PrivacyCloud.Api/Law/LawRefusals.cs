using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Api.Law;

/// <summary>Why a question about law cannot be answered.</summary>
internal static class LawRefusals
{
    public static Refusal UnknownJurisdiction(LawLibrary law) => new("jurisdiction.unknown", new(
        "We have no rule pack for that jurisdiction. The known ones are listed.",
        "Chúng tôi chưa có bộ quy tắc cho luật đó. Các luật đã có được liệt kê kèm theo.",
        "その法域のルールパックはありません。利用できるものを一覧に示します。"))
    {
        Known = [.. law.Books.Select(b => b.Code.ToString())],
    };
}
