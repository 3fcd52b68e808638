using PrivacyCloud.Domain;

namespace PrivacyCloud.Consoles.Work.Account;

/// <summary>What is said of one's own account.</summary>
internal static class AccountWords
{
    public static readonly Text Changed = new(
        "Your password is changed. Every other session has ended.",
        "Mật khẩu của bạn đã được đổi. Mọi phiên đăng nhập khác đã kết thúc.",
        "パスワードを変更しました。ほかのログイン状態はすべて終了しました。");

    public static readonly Text PasswordTitle = new("Change password", "Đổi mật khẩu", "パスワードの変更");
    public static readonly Text Current = new("Current password", "Mật khẩu hiện tại", "現在のパスワード");

    public static readonly Text OthersEnd = new(
        "Every other session of yours ends when you change it.",
        "Khi bạn đổi mật khẩu, mọi phiên đăng nhập khác của bạn sẽ kết thúc.",
        "変更すると、ほかのログイン状態はすべて終了します。");

    public static readonly Text ChangeButton = new("Change password", "Đổi mật khẩu", "変更する");

    public static readonly Text EverywhereTitle = new(
        "Sign out everywhere", "Đăng xuất khỏi mọi thiết bị", "すべての端末からログアウト");

    public static readonly Text EverywhereWhy = new(
        "Use this when you left a session open somewhere, or think that somebody else has one.",
        "Dùng khi bạn quên đăng xuất ở đâu đó hoặc nghi ngờ có người khác đang dùng tài khoản của bạn.",
        "別の場所でログアウトを忘れた場合や、他人が利用している疑いがある場合にご利用ください。");

    public static readonly Text EverywhereButton = new(
        "End all sessions", "Kết thúc mọi phiên đăng nhập", "すべて終了する");
}
