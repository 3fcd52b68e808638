using PrivacyCloud.Consoles.Shared;
using PrivacyCloud.Consoles.Work.Shared;
using PrivacyCloud.Domain;

namespace PrivacyCloud.Consoles.Work.SignIn;

/// <summary>What is said of signing in with an account of one's organisation.</summary>
internal static class OrganisationWords
{
    public static readonly Text Title = new(
        "Sign in with your organisation's account", "Đăng nhập bằng tài khoản của tổ chức", "組織のアカウントでログイン");

    public static readonly Text Lead = new(
        "You go on to the sign-in page of your organisation and come back here afterwards.",
        "Bạn sẽ chuyển đến trang đăng nhập của tổ chức mình rồi quay lại đây.",
        "貴社の組織のログインページに移動し、完了後にこの画面へ戻ります。");

    public static readonly Text Continue = new(
        "Continue to my organisation", "Tiếp tục đến trang của tổ chức", "組織のログインページへ進む");

    public static readonly Text Next = new("Next", "Tiếp theo", "次へ");

    public static readonly Text ByPassword = new(
        "Sign in with a password instead", "Đăng nhập bằng mật khẩu", "パスワードでログインする");

    public static readonly Text NotLinked = new(
        "No company of this name takes accounts of an organisation here. Check the short name, or sign in with your "
            + "password.",
        "Không có công ty nào có tên này cho phép đăng nhập bằng tài khoản của tổ chức. Hãy kiểm tra tên ngắn hoặc "
            + "đăng nhập bằng mật khẩu.",
        "この名前の会社では、組織のアカウントを利用できません。短縮名を確認するか、パスワードでログインしてください。");

    public static readonly Text RefusedTitle = new(
        "You were not let in", "Bạn chưa được đăng nhập", "ログインできませんでした");

    public static readonly Text RefusedWhy = new(
        "Signing in with this account did not work for this company. The sign-in may have been cancelled or have taken "
            + "too long, the account may be another organisation's, or nobody with this account has been invited.",
        "Không thể đăng nhập vào công ty này bằng tài khoản đã dùng. Có thể việc đăng nhập đã bị hủy hoặc mất quá "
            + "nhiều thời gian, tài khoản thuộc về tổ chức khác, hoặc tài khoản này chưa được mời.",
        "このアカウントでは、この会社にログインできませんでした。操作の取り消しや時間切れ、別の組織のアカウントの使用、"
            + "または招待されていないことが考えられます。");

    public static readonly Text RefusedNext = new(
        "Try again, or ask an administrator of your company whether your account is invited and in use.",
        "Hãy thử lại hoặc hỏi quản trị viên của công ty xem tài khoản của bạn đã được mời và đang hoạt động chưa.",
        "もう一度お試しいただくか、アカウントが招待済みで有効かどうかを貴社の管理者にご確認ください。");

    /// <summary>The link that leaves for the organisation's own sign-in.</summary>
    public static string Go(PageContext page, SignInForm form) => page.Link(
        WorkPaths.OrganisationGo, (SignInForm.CompanyField, form.Company), (ReturnPath.Key, form.Return));
}
