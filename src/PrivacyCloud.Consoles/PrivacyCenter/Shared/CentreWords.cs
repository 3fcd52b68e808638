using PrivacyCloud.Domain;

namespace PrivacyCloud.Consoles.PrivacyCenter.Shared;

/// <summary>What stands around every page of a privacy centre, and what forms share.</summary>
internal static class CentreWords
{
    public static readonly Text Track = new("Track a request", "Theo dõi yêu cầu", "請求の状況を確認");
    public static readonly Text ToHome = new("Privacy centre", "Trung tâm quyền riêng tư", "プライバシーセンター");
    public static readonly Text Optional = new(" (optional)", " (không bắt buộc)", "（任意）");

    public static readonly Text Responsible = new(
        "{0} is responsible for these pages and for your data.",
        "{0} chịu trách nhiệm về các trang này và về dữ liệu của bạn.",
        "このページとお客様のデータの責任者は{0}です。");

    public static readonly Text NoTracking = new(
        "These pages count no visitors and show nothing of others.",
        "Các trang này không theo dõi người xem và không tải nội dung của bên khác.",
        "このページでは閲覧の追跡を行わず、第三者のコンテンツも読み込みません。");

    public static readonly Text NotFoundTitle = new(
        "There is no such privacy centre", "Không có trung tâm quyền riêng tư này", "該当するプライバシーセンターはありません");

    public static readonly Text NotFoundWhy = new(
        "The address may be mistyped. Look for the link on the company’s own website, or in the letter you received.",
        "Địa chỉ có thể bị gõ sai. Hãy tìm liên kết trên trang web của công ty hoặc trong thư bạn đã nhận.",
        "アドレスの入力誤りの可能性があります。会社のウェブサイト、または届いた書面に記載のリンクをご確認ください。");

    public static readonly Text StaleTitle = new(
        "Please send the form again", "Hãy gửi lại biểu mẫu", "もう一度送信してください");

    public static readonly Text StaleWhy = new(
        "This page stood open for too long, or your browser does not keep our cookie. Nothing was sent. Go back, "
            + "reload the page and send it again.",
        "Trang này đã mở quá lâu, hoặc trình duyệt không giữ cookie của chúng tôi. Chưa có gì được gửi đi. Hãy quay "
            + "lại, tải lại trang rồi gửi lại.",
        "ページを開いてから時間が経ちすぎたか、ブラウザがCookieを保存していません。まだ何も送信されていません。"
            + "前のページに戻り、再読み込みしてからもう一度送信してください。");

    public static readonly Text TooManyTitle = new(
        "Please wait a minute", "Hãy đợi một phút", "1分ほどお待ちください");

    public static readonly Text TooManyWhy = new(
        "Very many forms came from your network just now. Nothing is lost: wait a minute, go back and send it again.",
        "Vừa có rất nhiều biểu mẫu được gửi từ mạng của bạn. Không có gì bị mất: hãy đợi một phút, quay lại rồi gửi "
            + "lại.",
        "お使いのネットワークから短時間に多くの送信がありました。入力内容は失われていません。1分ほど待ってから、"
            + "前のページに戻ってもう一度送信してください。");

    public static readonly Text BadLine = new(
        "Use plain letters and signs on one line, at most {0} characters. Hidden control characters are not taken.",
        "Chỉ dùng chữ và dấu thông thường trên một dòng, tối đa {0} ký tự. Không nhận ký tự điều khiển ẩn.",
        "1行の通常の文字で、{0}文字以内で入力してください。見えない制御文字は使えません。");

    public static readonly Text BadText = new(
        "Shorten this to {0} characters, and leave out hidden control characters.",
        "Hãy rút gọn còn tối đa {0} ký tự và bỏ ký tự điều khiển ẩn.",
        "{0}文字以内で入力してください。見えない制御文字は使えません。");
}
