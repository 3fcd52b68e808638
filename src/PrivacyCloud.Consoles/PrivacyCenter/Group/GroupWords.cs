using PrivacyCloud.Domain;

namespace PrivacyCloud.Consoles.PrivacyCenter.Group;

/// <summary>The page of a group.</summary>
internal static class GroupWords
{
    public static readonly Text Title = new(
        "Your data at the companies of {0}", "Dữ liệu của bạn tại các công ty thuộc {0}", "{0}各社が保有するお客様のデータ");

    public static readonly Text Lead = new(
        "Each company is responsible for its own data and answers under its own law. Choose what you want, and of "
            + "whom.",
        "Mỗi công ty chịu trách nhiệm về dữ liệu của mình và trả lời theo pháp luật áp dụng cho công ty đó. "
            + "Hãy chọn điều bạn muốn và gửi tới công ty nào.",
        "データの責任者は会社ごとに異なり、それぞれに適用される法律に基づいて回答します。ご希望の内容と会社をお選びください。");

    public static readonly Text Wish = new("What do you want?", "Bạn muốn điều gì?", "ご希望の内容");
    public static readonly Text Companies = new("Of which companies?", "Tại các công ty nào?", "どの会社に請求しますか");
    public static readonly Text Responsible = new("Responsible", "Chịu trách nhiệm", "責任者");
    public static readonly Text Law = new("Law", "Pháp luật", "法律");
    public static readonly Text Region = new("Data kept in", "Dữ liệu lưu tại", "データの保存先");
    public static readonly Text Right = new("Asked for", "Nội dung yêu cầu", "請求の内容");

    public static readonly Text NoRight = new(
        "The law of this company has no such right. Look at what it offers.",
        "Pháp luật áp dụng cho công ty này không có quyền đó. Hãy xem các quyền khác.",
        "この会社に適用される法律にこの請求はありません。ほかの内容をご確認ください。");

    public static readonly Text OpenForm = new(
        "Open the form of this company", "Mở biểu mẫu của công ty này", "この会社のフォームを開く");

    public static readonly Text WithoutScript = new(
        "Open the form of each company you mean, one after the other. Each form takes along only what you want and the "
            + "language. You type your details for each company: nobody gathers them.",
        "Hãy lần lượt mở biểu mẫu của từng công ty. Mỗi biểu mẫu chỉ mang theo điều bạn muốn và ngôn ngữ. "
            + "Bạn nhập thông tin cho từng công ty: không ai gom các thông tin đó lại.",
        "対象の会社のフォームを順に開いてください。引き継がれるのはご希望の内容と言語だけです。"
            + "情報は会社ごとに入力していただき、まとめて集める者はいません。");

    public static readonly Text WithScript = new(
        "Your browser sends your details to each company you tick, separately. Nobody gathers them.",
        "Trình duyệt của bạn gửi thông tin riêng tới từng công ty bạn chọn. Không ai gom các thông tin đó lại.",
        "ブラウザから、選んだ会社にそれぞれ個別に送信します。まとめて集める者はいません。");

    public static readonly Text You = new("About you", "Về bạn", "請求される方");
    public static readonly Text Send = new("Send to each company", "Gửi tới từng công ty", "各社に送信する");
    public static readonly Text Retry = new("Try again", "Thử lại", "もう一度送る");
    public static readonly Text Sending = new("Sending …", "Đang gửi…", "送信中…");
    public static readonly Text Outcomes = new("What became of it", "Kết quả", "結果");

    public static readonly Text Failed = new(
        "This company could not be reached. Nothing is lost: try again.",
        "Không kết nối được với công ty này. Không có gì bị mất: hãy thử lại.",
        "この会社に接続できませんでした。入力内容は失われていません。もう一度お試しください。");

    public static readonly Text ChooseCompany = new(
        "Choose at least one company.", "Hãy chọn ít nhất một công ty.", "会社を1つ以上お選びください。");

    public static readonly Text KeepEach = new(
        "Each company has a number and a secret of its own. Print this page or write them down: they are shown only "
            + "here.",
        "Mỗi công ty có số yêu cầu và mã bí mật riêng. Hãy in trang này hoặc ghi lại: chúng chỉ hiển thị tại đây.",
        "会社ごとに受付番号と鍵があります。表示されるのはここだけですので、印刷するか控えてください。");

    public static readonly Text Empty = new(
        "No company of this group has opened its desk here yet.",
        "Chưa có công ty nào của tập đoàn mở tiếp nhận tại đây.",
        "このグループで受付を始めている会社はまだありません。");
}
