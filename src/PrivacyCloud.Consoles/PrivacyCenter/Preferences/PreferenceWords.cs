using System.Diagnostics;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Runtime.Consents;

namespace PrivacyCloud.Consoles.PrivacyCenter.Preferences;

/// <summary>A person's preferences at one company.</summary>
internal static class PreferenceWords
{
    public static readonly Text Title = new(
        "Your choices at {0}", "Lựa chọn của bạn tại {0}", "{0}での選択");

    public static readonly Text DoorLead = new(
        "See everything you said yes and no to, change it, and take it with you. You need no account.",
        "Xem mọi điều bạn đã đồng ý hoặc từ chối, thay đổi và tải về. Bạn không cần có tài khoản.",
        "これまでの同意と拒否をすべて確認・変更し、保存できます。アカウントは必要ありません。");

    public static readonly Text ByCode = new("With a code by e-mail", "Bằng mã gửi qua email", "メールのコードで開く");
    public static readonly Text Email = new("Your e-mail address", "Địa chỉ email của bạn", "メールアドレス");

    public static readonly Text EmailHint = new(
        "We send a code there. The address is not added to any list.",
        "Chúng tôi gửi mã tới địa chỉ này và không thêm địa chỉ vào danh sách nào.",
        "このアドレスにコードをお送りします。配信リストには登録しません。");

    public static readonly Text BadEmail = new(
        "Enter an e-mail address such as name@example.com.", "Hãy nhập địa chỉ email, ví dụ ten@example.com.",
        "name@example.com のような形式で入力してください。");

    public static readonly Text SendCode = new("Send me a code", "Gửi mã cho tôi", "コードを送る");

    public static readonly Text ByLink = new(
        "With a link from the company", "Bằng liên kết công ty đã gửi", "会社から届いたリンクで開く");

    public static readonly Text Link = new("Code in the link", "Mã trong liên kết", "リンクに含まれるコード");

    public static readonly Text LinkHint = new(
        "The 20 letters and digits after the # sign. It works once, for seven days.",
        "20 chữ và số sau dấu #. Mã chỉ dùng một lần, trong bảy ngày.",
        "#の後の英数字20文字です。1回限り、7日間有効です。");

    public static readonly Text Open = new("Open", "Mở", "開く");

    public static readonly Text NotMine = new(
        "Only want to say no in this browser? You need no code for that:",
        "Chỉ muốn từ chối trên trình duyệt này? Bạn không cần mã:",
        "このブラウザでの利用を拒否するだけなら、コードは不要です：");

    public static readonly Text CodeTitle = new("Enter the code", "Nhập mã", "コードの入力");

    public static readonly Text CodeLead = new(
        "A code of 8 digits is on its way to {0}. It is good for 30 minutes. If nothing comes, look among unwanted "
            + "mail; after many codes none is sent for an hour.",
        "Mã gồm 8 chữ số đang được gửi tới {0}, có hiệu lực 30 phút. Nếu chưa nhận được, hãy xem thư rác; nếu đã "
            + "yêu cầu quá nhiều lần, mã sẽ tạm ngừng gửi trong một giờ.",
        "{0}に8桁のコードをお送りしました。30分間有効です。届かない場合は迷惑メールもご確認ください。何度も請求された場合、"
            + "1時間は送信されません。");

    public static readonly Text Leave = new("Close this page safely", "Thoát an toàn", "安全に終了する");

    public static readonly Text For = new("For {0}", "Dành cho {0}", "確認済みのアドレス：{0}");

    public static readonly Text Empty = new(
        "This company has asked you nothing yet.", "Công ty này chưa hỏi ý kiến bạn về việc gì.",
        "この会社からお尋ねしていることはまだありません。");

    public static readonly Text BrandEmpty = new(
        "{0} asks you nothing.", "{0} không hỏi ý kiến bạn về việc gì.", "{0}からのお尋ねはありません。");

    public static readonly Text NoToOne = new("Say no", "Từ chối", "拒否する");
    public static readonly Text TakeBack = new("Take back my yes", "Rút lại sự đồng ý", "同意を撤回する");
    public static readonly Text NoToAll = new("No to everything at {0}", "Từ chối tất cả tại {0}", "{0}のすべてを拒否する");
    public static readonly Text Decide = new("Read all and decide anew", "Xem chi tiết và chọn lại", "内容を読んで選び直す");
    public static readonly Text Reconsider = new("Read and say yes", "Xem và đồng ý", "内容を読んで同意する");
    public static readonly Text Sensitive = new("Sensitive data", "Dữ liệu nhạy cảm", "機微な情報");
    public static readonly Text Receipt = new("Receipt", "Biên nhận", "受領書");
    public static readonly Text AskedIn = new("asked in {0}", "hỏi bằng {0}", "{0}で確認");

    public static readonly Text AskAgain = new(
        "This has changed since your yes: your yes does not count for it any more.",
        "Nội dung đã thay đổi sau khi bạn đồng ý: sự đồng ý cũ không còn áp dụng.",
        "同意いただいた後に内容が変わったため、以前の同意は適用されません。");

    public static readonly Text NotAskedNow = new(
        "No longer asked for", "Hiện không còn được hỏi", "現在は確認していません");

    public static readonly Text Devices = new("Your devices", "Thiết bị của bạn", "お使いの端末");

    public static readonly Text DeviceSince = new(
        "A browser or app at {0}, linked to you on {1}. What it decided counts for you too.",
        "Trình duyệt hoặc ứng dụng tại {0}, được liên kết với bạn vào {1}. Lựa chọn trên đó cũng được tính cho bạn.",
        "{0}のブラウザまたはアプリ（{1}に紐づけ）。そこでの選択もお客様のものとして扱われます。");

    public static readonly Text History = new("What happened so far", "Diễn biến", "これまでの経過");
    public static readonly Text TakeAll = new("Take everything with you", "Tải về tất cả", "すべて保存する");

    public static readonly Text TakeAllWhy = new(
        "A file for programs, with every choice, all that happened and every receipt number; or print this page.",
        "Tệp cho máy đọc, gồm mọi lựa chọn, diễn biến và số biên nhận; hoặc in trang này.",
        "すべての選択、経過、受領書番号を収めたデータファイルです。このページの印刷もできます。");

    public static readonly Text Download = new("Download all (JSON)", "Tải tất cả (JSON)", "すべてダウンロード（JSON）");

    public static readonly Text Claimed = new(
        "Somebody said so in your name without showing it: it changed nothing.",
        "Có người khai thay bạn mà không chứng minh: không có gì thay đổi.",
        "本人確認のない申し出のため、何も変更していません。");

    /// <summary>What was just done, by the word in the address.</summary>
    public static readonly IReadOnlyDictionary<string, Text> Done = new Dictionary<string, Text>
    {
        ["no"] = new(
            "Your no is recorded. It counts from now on; the receipt is below.",
            "Đã ghi nhận việc bạn từ chối. Có hiệu lực từ bây giờ; biên nhận ở bên dưới.",
            "拒否を記録しました。今から有効です。受領書は下にあります。"),
        ["over"] = new(
            "You were away for a while, so we closed the page for your safety. Ask for a new code.",
            "Trang đã được đóng vì lý do an toàn sau một thời gian. Hãy yêu cầu mã mới.",
            "時間が経ったため、安全のため終了しました。新しいコードを請求してください。"),
        ["failed"] = new(
            "That could not be recorded just now. Please try again.",
            "Chưa ghi nhận được. Hãy thử lại.",
            "記録できませんでした。もう一度お試しください。"),
    };

    private static readonly Text SaidYes = new("You said yes: {0}", "Bạn đồng ý: {0}", "同意：{0}");
    private static readonly Text SaidNo = new("You said no: {0}", "Bạn từ chối: {0}", "拒否：{0}");
    private static readonly Text TookBack = new("You took back: {0}", "Bạn rút lại: {0}", "撤回：{0}");
    private static readonly Text Ended = new("Ended by itself: {0}", "Hết hạn: {0}", "期間満了：{0}");

    private static readonly Text Invalid = new(
        "The company found it not valid: {0}", "Công ty xác định không hợp lệ: {0}", "会社が無効と判断：{0}");

    private static readonly Text YesSince = new("Yes, since {0}", "Đồng ý từ {0}", "同意（{0}から）");
    private static readonly Text NoSince = new("No, since {0}", "Từ chối từ {0}", "拒否（{0}から）");
    private static readonly Text BackSince = new("Taken back on {0}", "Đã rút lại ngày {0}", "撤回（{0}）");
    private static readonly Text EndedOn = new("Ended on {0}", "Hết hạn ngày {0}", "期間満了（{0}）");
    private static readonly Text InvalidOn = new("Not valid, since {0}", "Không hợp lệ từ {0}", "無効（{0}から）");
    private static readonly Text Never = new("You never said anything to this", "Bạn chưa chọn", "まだ選択されていません");

    /// <summary>How a purpose stands; the day stands in the gap.</summary>
    public static Text StateOf(ConsentStatus status) => status switch
    {
        ConsentStatus.Given or ConsentStatus.Renewed => YesSince,
        ConsentStatus.Refused => NoSince,
        ConsentStatus.Withdrawn => BackSince,
        ConsentStatus.Expired => EndedOn,
        ConsentStatus.Invalidated => InvalidOn,
        ConsentStatus.Unknown => Never,
        _ => throw new UnreachableException(),
    };

    /// <summary>What happened to some purposes; their names stand in the gap.</summary>
    public static Text LineOf(ConsentTurning turning) => turning switch
    {
        { Granted: true } => SaidYes,
        { Granted: false, Status: ConsentStatus.Withdrawn } => TookBack,
        { Granted: false } => SaidNo,
        { Entry.Happened: ConsentEvent.Expired } => Ended,
        _ => Invalid,
    };
}
