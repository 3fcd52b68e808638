using PrivacyCloud.Domain;

namespace PrivacyCloud.Consoles.Work.Consent;

/// <summary>The words of the page of exports.</summary>
internal static class ExportedWords
{
    public static readonly Text Title = new(
        "Exports of consents", "Các lần xuất dữ liệu đồng ý", "同意データの書き出し");

    public static readonly Text Lead = new(
        "Each time consents were handed out in bulk: by whom, what, and how many lines. It stands in the ledger before "
            + "the first line leaves, so that an export that was broken off is here too.",
        "Mỗi lần dữ liệu đồng ý được xuất hàng loạt: do ai, nội dung gì và bao nhiêu dòng. Sổ cái ghi lại trước khi "
            + "dòng đầu tiên rời đi, nên lần xuất bị ngắt giữa chừng cũng có ở đây.",
        "同意データの一括書き出しの記録です（実施者・内容・行数）。最初の行を送る前に台帳に記録するため、"
            + "途中で中断した書き出しも残ります。");

    public static readonly Text Caption = new(
        "Exports, the newest first", "Các lần xuất, mới nhất trước", "書き出し（新しい順）");

    public static readonly Text When = new("When", "Thời điểm", "日時");
    public static readonly Text Who = new("By whom", "Do ai", "実施者");
    public static readonly Text What = new("What", "Nội dung", "内容");
    public static readonly Text Lines = new("Lines", "Số dòng", "行数");
    public static readonly Text Place = new("Ledger position", "Vị trí trong sổ cái", "台帳位置");
    public static readonly Text Key = new("API key {0}", "khóa API {0}", "APIキー {0}");
    public static readonly Text Erased = new("erased account", "tài khoản đã xóa", "消去済みのアカウント");

    public static readonly Text InClear = new(
        "with people’s identifiers", "kèm thông tin định danh", "識別情報を含む");

    public static readonly Text Without = new(
        "without identifiers", "không kèm thông tin định danh", "識別情報なし");

    public static readonly Text Since = new("recorded from {0} on", "ghi nhận từ {0}", "{0}以降の記録");
    public static readonly Text After = new(
        "after ledger position {0}", "sau vị trí sổ cái {0}", "台帳位置{0}より後");

    public static readonly Text Broken = new(
        "broken off: at most {0}", "bị ngắt: nhiều nhất {0}", "中断：最大{0}");

    public static readonly Text Running = new(
        "no end on record: it still runs, or the program stopped over it",
        "chưa ghi nhận kết thúc: đang chạy, hoặc chương trình đã dừng giữa chừng",
        "終了の記録なし：実行中、またはプログラムが途中で停止");

    public static readonly Text EmptyTitle = new(
        "Nothing has been exported", "Chưa có lần xuất nào", "書き出しはまだありません");

    public static readonly Text EmptyWhy = new(
        "When somebody has consents handed out in bulk through the API, it appears here by itself.",
        "Khi có người xuất hàng loạt dữ liệu đồng ý qua API, thông tin sẽ tự xuất hiện ở đây.",
        "APIで同意データが一括で書き出されると、ここに自動的に表示されます。");
}
