using PrivacyCloud.Domain;

namespace PrivacyCloud.Consoles.Work.SignIn;

/// <summary>What is said to somebody who was invited.</summary>
internal static class WelcomeWords
{
    /// <summary>The id of the field of the code.</summary>
    public const string CodeField = "code";

    public static readonly Text Title = new("Choose your password", "Đặt mật khẩu của bạn", "パスワードの設定");

    public static readonly Text Lead = new(
        "An administrator of your company has invited you. The code works once.",
        "Quản trị viên của công ty đã mời bạn. Mã chỉ dùng được một lần.",
        "貴社の管理者から招待されました。コードは一度だけ使用できます。");

    public static readonly Text Code = new("Invitation code", "Mã mời", "招待コード");

    public static readonly Text CodeHint = new(
        "Four groups of five characters. It expires seven days after it was made.",
        "Bốn nhóm, mỗi nhóm năm ký tự. Mã hết hạn sau bảy ngày kể từ khi được tạo.",
        "5文字ずつ4組のコードです。発行から7日で無効になります。");

    public static readonly Text Password = new("New password", "Mật khẩu mới", "新しいパスワード");

    public static readonly Text PasswordHint = new(
        "At least 12 characters. A few words in a row are easy to remember.",
        "Ít nhất 12 ký tự. Vài từ ghép lại sẽ dễ nhớ.",
        "12文字以上にしてください。いくつかの単語をつなげると覚えやすくなります。");

    public static readonly Text Button = new("Set password and sign in", "Đặt mật khẩu và đăng nhập", "設定してログイン");

    public static readonly Text Wrong = new(
        "Company, e-mail address and code do not match, or the code was used or has expired. Check each of them, or "
            + "ask your administrator for a new code.",
        "Công ty, địa chỉ email và mã không khớp, hoặc mã đã được dùng hay đã hết hạn. Hãy kiểm tra lại từng mục hoặc "
            + "đề nghị quản trị viên cấp mã mới.",
        "会社、メールアドレス、コードの組み合わせが正しくないか、コードが使用済みまたは期限切れです。それぞれご確認のうえ、"
            + "必要に応じて管理者に新しいコードを依頼してください。");
}
