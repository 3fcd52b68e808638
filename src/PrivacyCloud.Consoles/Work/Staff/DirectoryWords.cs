using PrivacyCloud.Domain;

namespace PrivacyCloud.Consoles.Work.Staff;

/// <summary>What is said of the link with an organisation's directory.</summary>
internal static class DirectoryWords
{
    public static readonly Text Title = new(
        "Sign-in with your organisation’s accounts", "Đăng nhập bằng tài khoản của tổ chức",
        "組織アカウントでのログイン");

    public static readonly Text Directory = new(
        "Directory (tenant) ID", "Mã thư mục (tenant ID)", "ディレクトリ（テナント）ID");

    public static readonly Text DirectoryHint = new(
        "32 digits and letters in five groups. Whoever looks after your organisation’s accounts finds it in the "
            + "overview of the directory.",
        "32 chữ số và chữ cái chia thành năm nhóm. Người quản lý tài khoản của tổ chức tìm thấy mã này ở trang tổng "
            + "quan của thư mục.",
        "5つに区切られた32桁の英数字です。組織のアカウントの管理者が、ディレクトリの概要画面で確認できます。");

    public static readonly Text Unfit = new(
        "This is no directory’s ID. It looks like 00000000-aaaa-1111-bbbb-222222222222.",
        "Đây không phải mã thư mục. Mã có dạng 00000000-aaaa-1111-bbbb-222222222222.",
        "ディレクトリIDではありません。00000000-aaaa-1111-bbbb-222222222222 のような形式です。");

    public static readonly Text NoneLead = new(
        "No directory is linked: your staff sign in with passwords. Once one is linked, those you have invited may "
            + "sign in with their account of your organisation, if its directory has verified the address you invited.",
        "Chưa liên kết thư mục nào: nhân viên đăng nhập bằng mật khẩu. Khi đã liên kết, người được mời có thể đăng "
            + "nhập bằng tài khoản của tổ chức, nếu thư mục đã xác minh địa chỉ được mời.",
        "ディレクトリは未連携で、スタッフはパスワードでログインします。連携すると、招待されたスタッフは組織のアカウントで"
            + "ログインできます（招待先のアドレスがディレクトリで確認済みの場合）。");

    public static readonly Text LinkedLead = new(
        "Staff whom you have invited may sign in with their account of this directory. What each may do is still "
            + "settled here.",
        "Nhân viên được mời có thể đăng nhập bằng tài khoản của thư mục này. Quyền của từng người vẫn được quyết định "
            + "tại đây.",
        "招待されたスタッフは、このディレクトリのアカウントでログインできます。各自の権限は引き続きここで設定します。");

    public static readonly Text LinkButton = new("Link the directory", "Liên kết thư mục", "ディレクトリを連携する");
    public static readonly Text Joined = new("Staff who came through it", "Nhân viên đã dùng", "利用したスタッフ");

    public static readonly Text WithoutPassword = new(
        "Of them without a password", "Trong đó chưa có mật khẩu", "うちパスワード未設定");

    public static readonly Text LinkedNow = new(
        "The directory is linked. Try it with one account before you tell the others.",
        "Đã liên kết thư mục. Hãy thử với một tài khoản trước khi báo cho mọi người.",
        "ディレクトリを連携しました。全員に知らせる前に、1つのアカウントでお試しください。");

    public static readonly Text EndedNow = new(
        "The link is taken back, and the sessions that came through it are over.",
        "Đã hủy liên kết; các phiên đăng nhập qua liên kết này đã kết thúc.",
        "連携を解除しました。この連携によるログインはすべて終了しています。");

    public static readonly Text EndLink = new("Take the link back …", "Hủy liên kết …", "連携を解除する…");
    public static readonly Text EndTitle = new(
        "Take the link with the directory back?", "Hủy liên kết với thư mục?", "ディレクトリとの連携を解除しますか");

    public static readonly Text EndSessions = new(
        "Everybody who signed in through it is signed out at once, on every device.",
        "Mọi người đã đăng nhập qua thư mục này bị đăng xuất ngay, trên mọi thiết bị.",
        "このディレクトリでログインした全員が、すべての端末で直ちにログアウトされます。");

    public static readonly Text EndTokens = new(
        "The API refuses the directory’s access tokens at once.",
        "API từ chối ngay các mã truy cập của thư mục này.",
        "APIは、このディレクトリのアクセストークンを直ちに拒否します。");

    public static readonly Text EndShutOut = new(
        "People without a password here: {0}. They come back only with a new invitation code, or when it is linked "
            + "again.",
        "Số người chưa có mật khẩu tại đây: {0}. Họ chỉ quay lại được bằng mã mời mới, hoặc khi thư mục được liên kết "
            + "lại.",
        "パスワード未設定の人：{0}名。再びログインするには、新しい招待コードか再度の連携が必要です。");

    public static readonly Text EndKept = new(
        "No account is taken away. Passwords, and sessions begun with one, stand.",
        "Không tài khoản nào bị xóa. Mật khẩu và các phiên đăng nhập bằng mật khẩu vẫn giữ nguyên.",
        "アカウントは削除されません。パスワードと、パスワードによるログインはそのまま有効です。");

    public static readonly Text EndYou = new(
        "You came through it yourself: you are signed out too.",
        "Bạn cũng đăng nhập qua thư mục này: bạn sẽ bị đăng xuất.",
        "あなたもこの連携でログインしているため、ログアウトされます。");

    public static readonly Text EndButton = new("Take the link back", "Hủy liên kết", "連携を解除する");
    public static readonly Text KeepLink = new("Keep it", "Giữ liên kết", "解除しない");
}
