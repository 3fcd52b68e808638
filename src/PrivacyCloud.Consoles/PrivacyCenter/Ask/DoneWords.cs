using PrivacyCloud.Domain;

namespace PrivacyCloud.Consoles.PrivacyCenter.Ask;

/// <summary>The confirmation.</summary>
internal static class DoneWords
{
    public static readonly Text Title = new(
        "We have your request", "Chúng tôi đã nhận được yêu cầu của bạn", "ご請求を受け付けました");

    public static readonly Text Keep = new(
        "Write down both, print this page, or take a picture of it. With them you see how your request stands. "
            + "The secret is shown only here.",
        "Hãy ghi lại cả hai, in trang này hoặc chụp ảnh. Nhờ đó bạn xem được tình trạng yêu cầu. "
            + "Mã bí mật chỉ hiển thị tại đây.",
        "番号と鍵の両方を控えるか、このページを印刷または撮影してください。請求の状況の確認に使います。"
            + "鍵が表示されるのはこのページだけです。");

    public static readonly Text Number = new("Number", "Số yêu cầu", "受付番号");
    public static readonly Text Secret = new("Secret", "Mã bí mật", "追跡用の鍵");
    public static readonly Text Next = new("What happens next", "Các bước tiếp theo", "今後の流れ");
    public static readonly Text Shown = new(
        "Thank you. It is shown that it is you.", "Cảm ơn bạn. Danh tính của bạn đã được xác minh.",
        "ありがとうございます。本人確認が完了しました。");

    public static readonly Text CodeTitle = new(
        "One step is left: show that it is you", "Còn một bước: xác minh danh tính", "あと1つ：本人確認");

    public static readonly Text CodeWhy = new(
        "We have sent a code of 8 digits to your e-mail address. Enter it here. It is good for 30 minutes. "
            + "Nobody will ask you for it on the phone.",
        "Chúng tôi đã gửi mã gồm 8 chữ số tới email của bạn. Hãy nhập mã tại đây. Mã có hiệu lực trong 30 phút. "
            + "Không ai hỏi mã này qua điện thoại.",
        "ご登録のメールアドレスに8桁のコードをお送りしました。こちらに入力してください。有効期間は30分です。"
            + "電話でコードをお聞きすることはありません。");

    public static readonly Text Later = new(
        "You can also do it later, on the tracking page. The request counts from today all the same.",
        "Bạn cũng có thể làm sau, trên trang theo dõi. Yêu cầu vẫn được tính từ hôm nay.",
        "状況確認ページで後から入力することもできます。請求の受付日は本日です。");

    public static readonly Text Code = new("Code", "Mã", "コード");
    public static readonly Text Confirm = new("Confirm", "Xác nhận", "確認する");
    public static readonly Text Again = new("Send a new code", "Gửi mã mới", "新しいコードを送る");

    public static readonly Text CodeSent = new(
        "A new code is on its way. Look into the spam folder too.",
        "Mã mới đang được gửi. Hãy kiểm tra cả thư mục thư rác.",
        "新しいコードをお送りしました。迷惑メールフォルダーもご確認ください。");

    public static readonly Text ByCompany = new(
        "The company will contact you to check that it is you, by asking facts it has on record or looking at a paper.",
        "Công ty sẽ liên hệ để xác minh danh tính của bạn bằng cách hỏi thông tin đã đăng ký hoặc xem giấy tờ.",
        "本人確認のため、登録済みの事項の確認または書類の確認について、会社からご連絡します。");

    public static readonly Text Papers = new(
        "Send the papers that show that you may act for this person, on the tracking page.",
        "Hãy gửi giấy tờ chứng minh bạn được đại diện cho người này, trên trang theo dõi.",
        "ご本人を代理できることを示す書類を、状況確認ページからお送りください。");

    public static readonly Text Told = new(
        "You are told of each step, by mail to the address you gave.",
        "Bạn sẽ được báo từng bước qua địa chỉ bạn đã cung cấp.",
        "ご記入の連絡先に、各段階でお知らせします。");

    public static readonly Text ToTrack = new(
        "See how it stands", "Xem tình trạng yêu cầu", "請求の状況を見る");
}
