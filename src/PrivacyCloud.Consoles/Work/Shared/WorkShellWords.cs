using PrivacyCloud.Domain;

namespace PrivacyCloud.Consoles.Work.Shared;

/// <summary>What stands around every page for staff, and what forms share.</summary>
internal static class WorkShellWords
{
    public static readonly Text Inbox = new("Inbox", "Hộp yêu cầu", "受付一覧");
    public static readonly Text Consent = new("Consent", "Sự đồng ý", "同意");
    public static readonly Text Staff = new("Staff", "Nhân viên", "スタッフ");
    public static readonly Text Account = new("My account", "Tài khoản", "マイアカウント");
    public static readonly Text SignOut = new("Sign out", "Đăng xuất", "ログアウト");
    public static readonly Text Mistake = new("Mistake:", "Lỗi:", "エラー：");

    public static readonly Text MistakesTitle = new(
        "This needs mending", "Cần sửa các mục sau", "次の項目を修正してください");
}
