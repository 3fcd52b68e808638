using PrivacyCloud.Domain;

namespace PrivacyCloud.Consoles.PrivacyCenter.Preferences;

/// <summary>A person's preferences at every company of a group.</summary>
internal static class GroupPreferenceWords
{
    public static readonly Text Title = new(
        "Your choices at the companies of {0}", "Lựa chọn của bạn tại các công ty thuộc {0}", "{0}各社での選択");

    public static readonly Text Lead = new(
        "Each company keeps its own record of what you said yes and no to. Here you see them side by side.",
        "Mỗi công ty tự lưu những gì bạn đã đồng ý hoặc từ chối. Tại đây bạn xem được tất cả cùng lúc.",
        "同意と拒否の記録は会社ごとに保管されています。このページでまとめてご覧いただけます。");

    public static readonly Text WithoutScript = new(
        "Open the page of each company you mean, one after the other.",
        "Hãy lần lượt mở trang của từng công ty.",
        "対象の会社のページを順に開いてください。");

    public static readonly Text WithScript = new(
        "Each company sends you a code of its own. Your browser asks each of them separately and puts the answers "
            + "together; no server does.",
        "Mỗi công ty gửi cho bạn một mã riêng. Trình duyệt của bạn hỏi riêng từng công ty và ghép các câu trả lời; "
            + "không máy chủ nào làm việc đó.",
        "会社ごとに別のコードが届きます。ブラウザが各社に個別に問い合わせて表示し、サーバーがまとめることはありません。");

    public static readonly Text Open = new(
        "Open your choices at this company", "Mở lựa chọn của bạn tại công ty này", "この会社での選択を開く");

    public static readonly Text Send = new(
        "Send me a code from each company", "Gửi mã của từng công ty cho tôi", "各社のコードを送る");

    public static readonly Text Code = new("Code from {0}", "Mã của {0}", "{0}のコード");
    public static readonly Text Show = new("Show", "Xem", "表示する");
    public static readonly Text Change = new("Change or take along", "Thay đổi hoặc tải về", "変更・保存する");
    public static readonly Text Outcomes = new("Company by company", "Theo từng công ty", "会社ごとの内容");

    public static readonly Text Card = new(
        "See and change what I said yes and no to at every company",
        "Xem và thay đổi những gì tôi đã đồng ý hoặc từ chối tại mọi công ty",
        "各社での同意と拒否を確認・変更する");
}
