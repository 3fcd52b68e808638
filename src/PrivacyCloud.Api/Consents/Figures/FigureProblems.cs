using PrivacyCloud.Domain;

namespace PrivacyCloud.Api.Consents.Figures;

/// <summary>What can be wrong with asking for figures.</summary>
internal static class FigureProblems
{
    /// <summary>The days are in the wrong order, or too many.</summary>
    public static readonly Refusal RangeUnfit = new("consent.figures-range-unfit", new(
        "The last day must not come before the first, and at most 400 days are answered at once.",
        "Ngày cuối không được trước ngày đầu và mỗi lần chỉ trả lời tối đa 400 ngày.",
        "最終日は開始日以降とし、1回の照会は400日以内にしてください。"));

    /// <summary>There is more than is answered at once.</summary>
    public static readonly Refusal TooMany = new("consent.figures-too-many", new(
        "There is more than 100,000 lines of this. Name a brand, or fewer days.",
        "Kết quả có hơn 100.000 dòng. Hãy nêu một thương hiệu hoặc chọn ít ngày hơn.",
        "結果が10万行を超えます。ブランドを指定するか、日数を減らしてください。"));
}
