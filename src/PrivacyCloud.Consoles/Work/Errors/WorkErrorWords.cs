using PrivacyCloud.Domain;

namespace PrivacyCloud.Consoles.Work.Errors;

/// <summary>What staff are told when something is not there, not theirs or too old.</summary>
internal static class WorkErrorWords
{
    public static readonly Text ForbiddenTitle = new(
        "Your role does not allow this", "Vai trò của bạn không được phép làm việc này", "この操作は許可されていません");

    public static readonly Text ForbiddenWhy = new(
        "Nothing was changed. If you need this for your work, ask an administrator of your company.",
        "Chưa có gì thay đổi. Nếu bạn cần quyền này cho công việc, hãy liên hệ quản trị viên của công ty.",
        "変更はありません。業務に必要な場合は、貴社の管理者に依頼してください。");

    public static readonly Text NotFoundTitle = new(
        "There is nothing here", "Không có gì ở đây", "見つかりません");

    public static readonly Text NotFoundWhy = new(
        "The number may be mistyped, or this belongs to another company.",
        "Mã có thể bị gõ sai, hoặc mục này thuộc về công ty khác.",
        "番号の入力誤りか、別の会社のものである可能性があります。");

    public static readonly Text StaleTitle = new(
        "This form is too old", "Biểu mẫu đã quá cũ", "フォームの有効期限が切れています");

    public static readonly Text StaleWhy = new(
        "Nothing was changed. Go back with your browser, load the page anew and send the form again. This happens when "
            + "a page stood open for long, or when you signed in anew in another window.",
        "Chưa có gì thay đổi. Hãy quay lại trang trước, tải lại trang rồi gửi lại biểu mẫu. Việc này xảy ra khi trang "
            + "mở quá lâu hoặc khi bạn đã đăng nhập lại ở cửa sổ khác.",
        "変更はありません。ブラウザーで前のページに戻り、再読み込みしてからもう一度送信してください。ページを長く開いていた場合や、"
            + "別のウィンドウでログインし直した場合に表示されます。");
}
