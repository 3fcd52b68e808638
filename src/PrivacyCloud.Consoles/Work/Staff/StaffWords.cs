using System.Diagnostics;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Staff;

namespace PrivacyCloud.Consoles.Work.Staff;

/// <summary>What is said of the staff of a company.</summary>
internal static class StaffWords
{
    public static readonly Text Name = new("Name", "Tên", "名前");
    public static readonly Text NameHint = new(
        "As your colleagues know it.", "Tên mà đồng nghiệp biết.", "同僚に通じる名前を入力してください。");

    public static readonly Text Role = new("Role", "Vai trò", "役割");
    public static readonly Text Standing = new("Account", "Tài khoản", "アカウント");
    public static readonly Text Acts = new("What you can do", "Thao tác", "操作");
    public static readonly Text NewRole = new("New role of {0}", "Vai trò mới của {0}", "{0}の新しい役割");
    public static readonly Text SetRole = new("Change role", "Đổi vai trò", "役割を変更");
    public static readonly Text Suspend = new("Suspend", "Tạm ngưng", "停止する");
    public static readonly Text Reinstate = new("Reinstate", "Khôi phục", "再開する");
    public static readonly Text NewCode = new("New code", "Cấp mã mới", "新しいコード");
    public static readonly Text More = new("More staff", "Xem thêm nhân viên", "続きを表示");
    public static readonly Text You = new("This is you.", "Đây là tài khoản của bạn.", "ご自身のアカウントです。");
    public static readonly Text Erased = new("erased", "đã xóa", "消去済み");
    public static readonly Text EnrolTitle = new("Add somebody", "Thêm nhân viên", "スタッフを追加");
    public static readonly Text EnrolButton = new("Make invitation code", "Tạo mã mời", "招待コードを発行");

    public static readonly Text Active = new("active", "đang hoạt động", "有効");
    public static readonly Text Suspended = new("suspended", "đang tạm ngưng", "停止中");
    public static readonly Text Invited = new("invited, no password yet", "đã mời, chưa đặt mật khẩu", "招待済み・未設定");
    public static readonly Text Expired = new("invitation expired", "lời mời đã hết hạn", "招待の期限切れ");
    public static readonly Text Locked = new(
        "locked for a while: wrong passwords", "tạm khóa do nhập sai mật khẩu", "一時ロック中（パスワード誤り）");

    public static readonly Text InvitedTitle = new("The invitation code is made", "Đã tạo mã mời", "招待コードを発行しました");

    public static readonly Text InvitedWhy = new(
        "It is shown this once. Hand it over in person or by another way than e-mail, together with the address below.",
        "Mã chỉ hiển thị lần này. Hãy đưa trực tiếp hoặc gửi qua kênh khác ngoài email, kèm địa chỉ dưới đây.",
        "コードが表示されるのは今回だけです。下のアドレスとあわせて、直接またはメール以外の方法で渡してください。");

    public static readonly Text InvitedUntil = new(
        "The code works once, until {0}.", "Mã dùng được một lần, đến {0}.", "{0}まで、一度だけ使用できます。");

    public static readonly Text InvitedLink = new(
        "Page for choosing the password:", "Trang đặt mật khẩu:", "パスワードを設定するページ：");

    public static readonly Text Back = new("Back to the staff", "Quay lại danh sách nhân viên", "スタッフ一覧に戻る");

    private static readonly Text Admin = new("Administrator", "Quản trị viên", "管理者");
    private static readonly Text Handler = new("Case handler", "Người xử lý yêu cầu", "担当者");
    private static readonly Text Viewer = new("Viewer", "Người xem", "閲覧者");

    /// <summary>What a role is called.</summary>
    public static Text NameOf(StaffRole role) => role switch
    {
        StaffRole.TenantAdmin => Admin,
        StaffRole.CaseHandler => Handler,
        StaffRole.Viewer => Viewer,
        _ => throw new UnreachableException(),
    };
}
