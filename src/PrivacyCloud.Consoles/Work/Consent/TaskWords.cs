using PrivacyCloud.Domain;

namespace PrivacyCloud.Consoles.Work.Consent;

/// <summary>The words of the page of tasks after withdrawals.</summary>
internal static class TaskWords
{
    public static readonly Text Title = new("To stop after withdrawals", "Cần dừng sau khi rút lại", "撤回後に停止すべき処理");

    public static readonly Text Lead = new(
        "These people took a consent back. Processing for these purposes has to stop, here and at those who process "
            + "for you; what was done before stays lawful. Confirm when it has stopped everywhere.",
        "Những người này đã rút lại sự đồng ý. Việc xử lý cho các mục đích này phải dừng, tại công ty và tại các bên "
            + "xử lý thay; những gì đã làm trước đó vẫn hợp pháp. Hãy xác nhận khi mọi nơi đã dừng.",
        "次の方々が同意を撤回しました。自社と委託先の双方で、これらの目的での処理を停止する必要があります。"
            + "撤回前の処理は適法のままです。すべて停止したら確認してください。");

    public static readonly Text Caption = new(
        "What is to stop, the soonest first", "Việc cần dừng, hạn gần nhất trước", "停止すべき処理（期限の近い順）");

    public static readonly Text TimeLeft = new("Time left", "Thời gian còn lại", "残り時間");
    public static readonly Text What = new("Purpose", "Mục đích", "目的");
    public static readonly Text Processors = new("Processors to tell", "Bên xử lý cần báo", "連絡する委託先");
    public static readonly Text Person = new("Person", "Người liên quan", "対象者");
    public static readonly Text Confirm = new("Confirm: stopped", "Xác nhận đã dừng", "停止を確認する");

    public static readonly Text NoProcessors = new(
        "none named in the notice", "thông báo không nêu bên nào", "通知に記載なし");

    public static readonly Text NoNumber = new(
        "the law names no number of days", "luật không nêu số ngày", "法律に日数の定めなし");

    public static readonly Text Own = new("Here: {0}", "Tại công ty: {0}", "自社：{0}");
    public static readonly Text Theirs = new("Processors: {0}", "Bên xử lý: {0}", "委託先：{0}");

    public static readonly Text Confirmed = new(
        "It is on record that processing has stopped.",
        "Đã ghi nhận rằng việc xử lý đã dừng.",
        "処理の停止を記録しました。");

    public static readonly Text EmptyTitle = new("Nothing is left to stop", "Không còn gì cần dừng", "停止すべき処理はありません");

    public static readonly Text EmptyWhy = new(
        "When somebody takes a consent back, what has to stop appears here by itself, with the last day the law gives "
            + "you and whom to tell.",
        "Khi có người rút lại sự đồng ý, việc cần dừng sẽ tự xuất hiện ở đây, kèm ngày cuối cùng theo luật và bên cần "
            + "báo.",
        "同意が撤回されると、停止すべき処理が、法律上の期限と連絡先とともにここに表示されます。");

    public static readonly Text Paging = new("Pages of the list", "Các trang danh sách", "一覧のページ");
    public static readonly Text FirstPage = new("First page", "Trang đầu", "最初のページ");
    public static readonly Text NextPage = new("Next page", "Trang tiếp", "次のページ");
}
