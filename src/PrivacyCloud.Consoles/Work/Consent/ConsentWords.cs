using PrivacyCloud.Domain;

namespace PrivacyCloud.Consoles.Work.Consent;

/// <summary>What stands on all pages about consent.</summary>
internal static class ConsentWords
{
    public static readonly Text Pages = new("Pages about consent", "Các trang về sự đồng ý", "同意に関するページ");

    public static readonly IReadOnlyList<(string Path, Text Word)> Views =
    [
        (ConsentPaths.Figures, new("Figures", "Số liệu", "集計")),
        (ConsentPaths.Tasks, new("To stop", "Cần dừng", "停止すべき処理")),
        (ConsentPaths.Notices, new("What is asked", "Nội dung hỏi", "質問の内容")),
        (ConsentPaths.Exports, new("Exports", "Lần xuất dữ liệu", "書き出し")),
    ];
}
