using PrivacyCloud.Domain;

namespace PrivacyCloud.Consoles.PrivacyCenter.Track;

/// <summary>The tracking page.</summary>
internal static class TrackWords
{
    public static readonly Text Title = new("Track a request", "Theo dõi yêu cầu", "請求の状況を確認");

    public static readonly Text Lead = new(
        "Enter the number and the secret from your confirmation.",
        "Hãy nhập số yêu cầu và mã bí mật trong trang xác nhận.",
        "受付完了ページに表示された受付番号と鍵を入力してください。");

    public static readonly Text Number = new("Number", "Số yêu cầu", "受付番号");
    public static readonly Text NumberHint = new("Such as 7KQ4-2M9X-3CDP", "Ví dụ 7KQ4-2M9X-3CDP", "例：7KQ4-2M9X-3CDP");
    public static readonly Text Secret = new("Secret", "Mã bí mật", "追跡用の鍵");
    public static readonly Text SecretHint = new(
        "20 letters and digits; hyphens need not be typed", "20 chữ và số; không cần gõ dấu gạch",
        "英数字20文字（ハイフンは省略できます）");

    public static readonly Text Open = new("Show", "Xem", "表示する");

    public static readonly Text Lost = new(
        "Lost them? Write to the company and give your name and the day on which you asked.",
        "Bạn làm mất? Hãy liên hệ với công ty, nêu họ tên và ngày gửi yêu cầu.",
        "紛失された場合は、お名前と請求された日を添えて会社にご連絡ください。");

    public static readonly Text Enter = new("Enter this.", "Hãy nhập mục này.", "入力してください。");
    public static readonly Text YourRequest = new("Your request {0}", "Yêu cầu {0} của bạn", "ご請求 {0}");
    public static readonly Text Leave = new("Close this page safely", "Thoát an toàn", "安全に終了する");
    public static readonly Text Todo = new("What you can do now", "Việc bạn cần làm", "お手続き");
    public static readonly Text Happened = new("What has happened", "Diễn biến", "これまでの経過");
    public static readonly Text Zone = new("end of the day, {0}", "hết ngày, {0}", "その日の終わり、{0}");
    public static readonly Text ReceivedOn = new("Received on {0}", "Nhận ngày {0}", "{0}受付");
    public static readonly Text Law = new("Law", "Căn cứ", "根拠");
    public static readonly Text Due = new("Answer", "Trả lời", "回答");
    public static readonly Text Fee = new("Fee", "Phí", "手数料");
    public static readonly Text Form = new("Answer as", "Hình thức trả lời", "受け取り方法");
    public static readonly Text SueFrom = new(
        "You may go to court from {0} on.", "Bạn có quyền khởi kiện từ {0}.", "{0}以降、裁判所に訴えを提起できます。");

    public static readonly Text ComplainTo = new(
        "Complain to the authority:", "Khiếu nại tới cơ quan có thẩm quyền:", "監督機関：");

    public static readonly Text Files = new("Your files", "Tệp của bạn", "お受け取りになるファイル");
    public static readonly Text Fetch = new("Fetch the files", "Tải tệp", "ファイルを受け取る");

    public static readonly Text FetchUntil = new(
        "You can fetch them until {0}. Then they are destroyed.",
        "Bạn có thể tải đến {0}. Sau đó tệp sẽ bị hủy.",
        "{0}まで受け取れます。その後、ファイルは破棄されます。");

    public static readonly Text FetchOnce = new(
        "From the first fetch on you have 24 hours. Then they are destroyed.",
        "Từ lần tải đầu tiên bạn có 24 giờ. Sau đó tệp sẽ bị hủy.",
        "最初の受け取りから24時間受け取れます。その後、ファイルは破棄されます。");

    public static readonly Text Gone = new(
        "The files were destroyed, as announced. Ask the company if you need a new copy.",
        "Tệp đã bị hủy như đã báo. Hãy liên hệ công ty nếu bạn cần bản mới.",
        "ファイルはご案内のとおり破棄されました。必要な場合は会社に再発行をご依頼ください。");

    public static readonly Text NeedsCode = new(
        "To do more, confirm that it is you", "Để làm thêm, hãy xác nhận đó là bạn", "その他のお手続きの前に、ご本人の確認");

    public static readonly Text NeedsCodeWhy = new(
        "To write, send papers, read letters, fetch files, complain or withdraw, you need a code that we send to your "
            + "e-mail address. It protects you should somebody find your number and secret.",
        "Để viết tin, gửi giấy tờ, đọc thư, tải tệp, khiếu nại hoặc rút yêu cầu, bạn cần mã gửi qua email. "
            + "Việc này bảo vệ bạn nếu ai đó có được số yêu cầu và mã bí mật.",
        "メッセージや書類の送付、書面の閲覧、ファイルの受け取り、苦情の申し出、取り下げには、メールでお送りするコードが必要です。"
            + "番号と鍵がほかの人の目に触れた場合にもお客様を守るためです。");

    public static readonly Text NoEmail = new(
        "You gave no e-mail address, so no code can be sent. To write, send papers or withdraw, contact the company.",
        "Bạn chưa cung cấp email nên không thể gửi mã. Để viết tin, gửi giấy tờ hoặc rút yêu cầu, hãy liên hệ công ty.",
        "メールアドレスのご記入がないため、コードをお送りできません。ご連絡、書類の送付、取り下げは会社の窓口にお申し出ください。");

    public static readonly Text SendCode = new("Send me a code", "Gửi mã cho tôi", "コードを送る");
    public static readonly Text Messages = new("Messages", "Tin nhắn", "メッセージ");
    public static readonly Text NoMessages = new("There are none yet.", "Chưa có tin nhắn.", "まだありません。");
    public static readonly Text Hidden = new(
        "Enter a code to read it.", "Nhập mã để đọc.", "コードを入力すると読めます。");

    public static readonly Text FromYou = new("You", "Bạn", "あなた");
    public static readonly Text FromCompany = new("The company", "Công ty", "会社");
    public static readonly Text Write = new("Write to the company", "Viết cho công ty", "会社にメッセージを送る");
    public static readonly Text Message = new("Your message", "Tin nhắn của bạn", "メッセージ");
    public static readonly Text Send = new("Send", "Gửi", "送信する");

    public static readonly Text WrongCode = new(
        "That code does not match. You have {0} more tries.", "Mã không đúng. Bạn còn {0} lần thử.",
        "コードが一致しません。あと{0}回入力できます。");

    public static readonly Text WrongCodeOnce = new(
        "That code does not match. You have one more try.", "Mã không đúng. Bạn còn 1 lần thử.",
        "コードが一致しません。あと1回入力できます。");

    public static readonly Text WrongCodeLast = new(
        "That code does not match, and it was the last try. Ask for a new code.",
        "Mã không đúng và đã hết lần thử. Hãy yêu cầu mã mới.",
        "コードが一致しません。入力できる回数を超えました。新しいコードを請求してください。");
}
