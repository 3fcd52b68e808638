using PrivacyCloud.Domain;

namespace PrivacyCloud.Consoles.Work.SignIn;

/// <summary>What is said at the door of the staff.</summary>
internal static class SignInWords
{
    public static readonly Text Title = new("Staff sign-in", "Đăng nhập dành cho nhân viên", "スタッフ用ログイン");
    public static readonly Text Company = new("Company", "Công ty", "会社");

    public static readonly Text CompanyHint = new(
        "Its short name, such as acme-vietnam.",
        "Tên ngắn của công ty, ví dụ acme-vietnam.",
        "acme-vietnam のような会社の短縮名です。");

    public static readonly Text Email = new("E-mail address", "Địa chỉ email", "メールアドレス");
    public static readonly Text Password = new("Password", "Mật khẩu", "パスワード");
    public static readonly Text Button = new("Sign in", "Đăng nhập", "ログイン");

    public static readonly Text HaveCode = new(
        "I have an invitation code", "Tôi có mã mời", "招待コードをお持ちの方");

    public static readonly Text Forgotten = new(
        "Forgotten your password? An administrator of your company can send you a new invitation code.",
        "Bạn quên mật khẩu? Quản trị viên của công ty có thể cấp cho bạn mã mời mới.",
        "パスワードをお忘れの場合は、貴社の管理者に新しい招待コードの発行を依頼してください。");

    public static readonly Text Wrong = new(
        "Company, e-mail address and password do not match. Check each of them. After five wrong passwords in a row an "
            + "account stays locked for 15 minutes, longer each time.",
        "Công ty, địa chỉ email và mật khẩu không khớp. Hãy kiểm tra lại từng mục. Sau năm lần nhập sai mật khẩu liên "
            + "tiếp, tài khoản sẽ bị khóa 15 phút, những lần sau lâu hơn.",
        "会社、メールアドレス、パスワードの組み合わせが正しくありません。それぞれご確認ください。パスワードを5回続けて間違えると、"
            + "アカウントは15分間ロックされ、繰り返すたびに長くなります。");

    public static readonly Text Stale = new(
        "This page stood open for too long. Send the form again.",
        "Trang này đã mở quá lâu. Hãy gửi lại biểu mẫu.",
        "ページを開いてから時間が経ちすぎました。もう一度送信してください。");

    public static readonly Text TooMany = new(
        "Too many tries came from your network. Wait a minute and try again.",
        "Có quá nhiều lần thử từ mạng của bạn. Hãy đợi một phút rồi thử lại.",
        "お使いのネットワークからの試行が多すぎます。1分ほど待ってから、もう一度お試しください。");
}
