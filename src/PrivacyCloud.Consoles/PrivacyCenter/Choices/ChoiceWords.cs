using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Notices;

namespace PrivacyCloud.Consoles.PrivacyCenter.Choices;

/// <summary>The page of choices, where the notice has no words of its own.</summary>
internal static class ChoiceWords
{
    public static readonly Text Mine = new("My choices", "Lựa chọn của tôi", "私の選択");

    public static readonly Text CardWhy = new(
        "Say no to mails, trackers and other uses, or yes again, and get a receipt for it.",
        "Từ chối thư quảng cáo, theo dõi và các việc sử dụng khác, hoặc đồng ý lại, và nhận biên nhận.",
        "メールや追跡などの利用を断る、あるいは改めて同意することができ、受領書をお渡しします。");

    public static readonly Text OfBrand = new(
        "Choices in this browser: {0}", "Lựa chọn cho trình duyệt này: {0}", "このブラウザでの選択：{0}");

    public static readonly Text Yes = new("Yes", "Đồng ý", "同意する");
    public static readonly Text No = new("No", "Từ chối", "拒否する");

    public static readonly Text Controller = new(
        "Responsible: {0}", "Chịu trách nhiệm: {0}", "責任者：{0}");

    public static readonly Text OpenStaysOff = new(
        "What you leave open stays off until you say yes.",
        "Mục bạn chưa chọn sẽ không được bật cho đến khi bạn đồng ý.",
        "選択しない項目は、同意いただくまで有効になりません。");

    public static readonly Text OptOutGoesOn = new(
        "This goes on until you say no.", "Việc này tiếp diễn cho đến khi bạn từ chối.",
        "拒否されるまで、この利用は続きます。");

    public static readonly Text NowYes = new(
        "Until now: yes", "Hiện tại: đồng ý", "現在：同意");

    public static readonly Text NowNo = new(
        "Until now: no", "Hiện tại: từ chối", "現在：拒否");

    public static readonly Text NothingHappens = new(
        "The law wants you to be told, and there is nothing you need to choose.",
        "Luật yêu cầu thông báo cho bạn; bạn không cần chọn gì.",
        "法律に基づくお知らせです。お選びいただく項目はありません。");

    public static readonly Text More = new("What exactly happens", "Chi tiết", "くわしい内容");
    public static readonly Text System = new("Protection there", "Hệ thống bảo vệ", "その国の制度");
    public static readonly Text Measures = new("What the recipient does", "Biện pháp của bên nhận", "提供先の措置");
    public static readonly Text AskedAgain = new("Asked again after", "Hỏi lại sau", "再確認までの期間");
    public static readonly Text ThisBrowser = new(
        "What you choose here is recorded for this browser, under a random number. What you chose on the brand’s own "
            + "pages stands apart from it: change that there, under “Privacy choices”. To decide for yourself on every "
            + "device, use your e-mail address instead.",
        "Lựa chọn tại đây được ghi nhận cho trình duyệt này bằng một số ngẫu nhiên. Những gì bạn đã chọn trên chính "
            + "các trang của thương hiệu được ghi nhận riêng: hãy thay đổi tại đó, ở mục “Lựa chọn riêng tư”. Muốn "
            + "quyết định cho mọi thiết bị, hãy dùng địa chỉ email của bạn.",
        "ここでの選択は、無作為の番号でこのブラウザについて記録します。ブランドのサイト上で選んだ内容は別に記録されています。"
            + "変更するには、そのサイトの「プライバシー設定」を開いてください。"
            + "すべての端末について決めるには、メールアドレスをご利用ください。");

    public static readonly Text EveryDevice = new(
        "What you choose here is recorded for you, under the address you confirmed, whichever device you use.",
        "Lựa chọn tại đây được ghi nhận cho bạn, theo địa chỉ bạn đã xác nhận, dù bạn dùng thiết bị nào.",
        "ここでの選択は、確認済みのアドレスのお客様ご本人のものとして、どの端末についても記録します。");

    public static readonly Text ToMine = new("All my choices", "Tất cả lựa chọn của tôi", "私の選択の一覧");

    public static readonly Text ByEmail = new(
        "See and change everything with my e-mail address", "Xem và thay đổi tất cả bằng địa chỉ email",
        "メールアドレスですべて確認・変更する");

    public static readonly Text NothingTicked = new(
        "Choose yes or no for at least one.", "Hãy chọn đồng ý hoặc từ chối cho ít nhất một mục.",
        "少なくとも1つについて、同意か拒否をお選びください。");

    public static readonly Text EmptyTitle = new(
        "{0} has asked you nothing yet", "{0} chưa hỏi ý kiến bạn về việc gì", "{0}からお尋ねしていることはまだありません");

    public static readonly Text EmptyWhy = new(
        "There is nothing to choose here, and nothing that needs your yes is done with your data under this name.",
        "Bạn chưa cần chọn gì tại đây. Không có việc nào cần sự đồng ý của bạn được thực hiện dưới tên này.",
        "ここでお選びいただく項目はまだありません。この名前で、同意が必要なデータの利用は行われていません。");

    public static readonly Text AgeTitle = new("Before you say yes", "Trước khi bạn đồng ý", "同意の前に");

    public static readonly Text AgeWhy = new(
        "Below a certain age a parent or guardian decides too. Your age is not stored.",
        "Dưới một độ tuổi nhất định, cha mẹ hoặc người giám hộ cùng quyết định. Tuổi của bạn không được lưu.",
        "一定の年齢未満の場合は、保護者も判断します。年齢は保存しません。");

    public static readonly Text AgeMissing = new("Choose an age.", "Hãy chọn độ tuổi.", "年齢をお選びください。");

    public static readonly Text GuardianMissing = new(
        "A parent or guardian must confirm this.", "Cha mẹ hoặc người giám hộ cần xác nhận mục này.",
        "保護者による確認が必要です。");

    public static readonly Text RelationMissing = new(
        "Say what you are to the child.", "Hãy cho biết quan hệ của bạn với trẻ.", "お子さまとのご関係をお選びください。");

    public static readonly Text Go = new("Save my yes", "Lưu lựa chọn đồng ý", "同意を保存する");
    public static readonly Text RatherNo = new("Rather say no to all", "Tôi muốn từ chối tất cả", "すべて拒否する");

    public static readonly Text DoneTitle = new(
        "Your choices are recorded", "Đã ghi nhận lựa chọn của bạn", "選択を記録しました");

    public static readonly Text DoneLead = new(
        "{0} recorded this on {1}:", "{0} đã ghi nhận vào {1}:", "{0}が{1}に記録した内容：");

    public static readonly Text Receipt = new("Your receipt", "Biên nhận của bạn", "受領書");

    public static readonly Text ReceiptWhy = new(
        "The receipt is signed. It proves what you were shown and what you chose, and anybody can check it. It holds "
            + "no name and no address.",
        "Biên nhận có chữ ký số, chứng minh nội dung bạn đã xem và lựa chọn của bạn. Ai cũng có thể kiểm tra. Biên "
            + "nhận không chứa tên hay địa chỉ.",
        "受領書には電子署名があり、表示された内容と選択を証明します。どなたでも検証できます。お名前や連絡先は含みません。");

    public static readonly Text OpenReceipt = new("Open the receipt", "Mở biên nhận", "受領書を開く");

    public static readonly Text Print = new(
        "You can print this page.", "Bạn có thể in trang này.", "このページは印刷できます。");

    public static readonly Text Stopping = new(
        "Where you took back a yes, the company and those who work for it must stop. What was done before stays "
            + "lawful.",
        "Với những mục bạn rút lại sự đồng ý, công ty và các bên xử lý phải dừng lại. Việc đã làm trước đó vẫn hợp "
            + "pháp.",
        "撤回された項目については、会社と委託先は利用を停止します。それまでの利用の適法性には影響しません。");

    public static readonly Text SignalSent = new(
        "The signal of your browser (Global Privacy Control) is recorded with it.",
        "Tín hiệu của trình duyệt (Global Privacy Control) cũng được ghi nhận.",
        "ブラウザの信号（Global Privacy Control）も合わせて記録しました。");

    public static readonly Text SignalHeard = new(
        "Your browser asks sites not to share your data (Global Privacy Control). Nothing here is on unless you say "
            + "yes.",
        "Trình duyệt của bạn đề nghị không chia sẻ dữ liệu (Global Privacy Control). Không mục nào được bật nếu bạn "
            + "chưa đồng ý.",
        "お使いのブラウザは、データを共有しないよう求めています（Global Privacy Control）。同意いただかない限り、どの項目も有効になりません。");

    public static readonly Text ChangeAgain = new("Change my choices", "Thay đổi lựa chọn", "選択を変更する");

    public static readonly Text Refused = new(
        "It could not be recorded: {0}", "Chưa ghi nhận được: {0}", "記録できませんでした：{0}");

    private static readonly Text Processor = new("on our behalf", "xử lý thay chúng tôi", "委託先");
    private static readonly Text ThirdParty = new("for purposes of its own", "cho mục đích riêng", "第三者");
    private static readonly Text Joint = new("together with us", "cùng chúng tôi", "共同利用");

    private static readonly Text Day = new("{0} days", "{0} ngày", "{0}日");
    private static readonly Text Month = new("{0} months", "{0} tháng", "{0}か月");
    private static readonly Text Year = new("{0} years", "{0} năm", "{0}年");
    private static readonly Text OneYear = new("1 year", "1 năm", "1年");
    private static readonly Text OneMonth = new("1 month", "1 tháng", "1か月");

    /// <summary>In which role data is received.</summary>
    public static Text RoleOf(RecipientRole role) => role switch
    {
        RecipientRole.Processor => Processor,
        RecipientRole.ThirdParty => ThirdParty,
        _ => Joint,
    };

    /// <summary>A term in words.</summary>
    public static Text TermOf(ConsentTerm term)
    {
        var text = term.ToString();
        var (count, unit) = (text[1..^1], text[^1]);
        var words = unit switch
        {
            'D' => Day,
            'M' => count == "1" ? OneMonth : Month,
            _ => count == "1" ? OneYear : Year,
        };
        return words.Map(one => one.Replace("{0}", count, StringComparison.Ordinal));
    }
}
