using PrivacyCloud.Domain;

namespace PrivacyCloud.Consoles.Work.Inbox;

/// <summary>What stands in the inbox.</summary>
internal static class InboxWords
{
    public static readonly Text Title = new("Inbox", "Hộp yêu cầu", "受付一覧");
    public static readonly Text NewRequest = new("Enter a request", "Nhập yêu cầu", "請求を登録する");
    public static readonly Text Views = new("Views", "Chế độ xem", "表示の切替え");
    public static readonly Text ViewOpen = new("All open", "Tất cả đang mở", "対応中すべて");
    public static readonly Text ViewLate = new("Overdue", "Quá hạn", "期限超過");
    public static readonly Text ViewSoon = new("Due within 3 days", "Đến hạn trong 3 ngày", "3日以内に期限");
    public static readonly Text ViewWaiting = new("Waiting for us", "Chờ chúng ta", "当社の対応待ち");
    public static readonly Text ViewMine = new("Mine", "Của tôi", "自分の担当");
    public static readonly Text ViewNobody = new("Nobody’s yet", "Chưa có người xử lý", "担当者なし");
    public static readonly Text ViewClosed = new("Closed", "Đã đóng", "終了");

    public static readonly Text Filter = new("Filter", "Lọc", "絞り込み");
    public static readonly Text Any = new("Any", "Bất kỳ", "すべて");
    public static readonly Text AnyOpen = new("Any open", "Đang mở, bất kỳ", "対応中すべて");
    public static readonly Text Anybody = new("Anybody", "Bất kỳ ai", "すべて");
    public static readonly Text Show = new("Show", "Hiển thị", "表示する");

    public static readonly Text Bookmark = new(
        "The address of this page keeps the filter: bookmark it to come back to it.",
        "Địa chỉ trang này giữ nguyên bộ lọc: hãy lưu dấu trang để quay lại.",
        "このページのアドレスに絞り込み条件が含まれます。ブックマークすると同じ表示に戻れます。");

    public static readonly Text Search = new("Find one request", "Tìm một yêu cầu", "請求を探す");
    public static readonly Text SearchBy = new("By", "Theo", "探す項目");
    public static readonly Text SearchFor = new("Exactly", "Chính xác là", "完全一致で");
    public static readonly Text Find = new("Find", "Tìm", "検索する");

    public static readonly IReadOnlyList<(string Code, Text Name)> SearchKinds =
    [
        ("number", new("Request number", "Số yêu cầu", "受付番号")),
        ("email", new("E-mail address", "Địa chỉ thư điện tử", "メールアドレス")),
        ("phone", new("Phone with country code", "Số điện thoại kèm mã quốc gia", "国番号付きの電話番号")),
        ("customer", new("Customer number", "Mã khách hàng", "お客様番号")),
        ("account", new("Account name", "Tên tài khoản", "アカウント名")),
        ("external", new("Another identifier", "Định danh khác", "その他の識別子")),
    ];

    public static readonly Text NamesNotSearchable = new(
        "Names cannot be searched: they lie encrypted, each under a key of its own. An identifier finds requests whose "
            + "identity is shown.",
        "Không thể tìm theo tên: mỗi tên được mã hóa bằng một khóa riêng. Định danh chỉ tìm được các yêu cầu đã xác "
            + "minh danh tính.",
        "氏名では検索できません。氏名は一件ごとに別の鍵で暗号化されています。識別子では、本人確認済みの請求が見つかります。");

    public static readonly Text FoundTitle = new("Requests found", "Yêu cầu tìm thấy", "検索結果");

    public static readonly Text FoundNone = new(
        "Nothing was found. For an identifier, identity must have been shown first.",
        "Không tìm thấy. Với định danh, danh tính phải được xác minh trước.",
        "見つかりませんでした。識別子で探せるのは、本人確認済みの請求だけです。");

    public static readonly Text NotReadable = new(
        "This cannot be read as what you chose. A phone number begins with + and the country code.",
        "Không đọc được theo loại đã chọn. Số điện thoại bắt đầu bằng + và mã quốc gia.",
        "選択した項目として読み取れません。電話番号は+と国番号から入力してください。");

    public static readonly Text Back = new("Back to the inbox", "Về hộp yêu cầu", "受付一覧へ戻る");

    public static readonly Text TableCaption = new(
        "Requests, the soonest to end first", "Các yêu cầu, hạn gần nhất trước", "請求（期限の近い順）");

    public static readonly Text Pick = new("Choose", "Chọn", "選択");
    public static readonly Text PickOne = new("Choose {0}", "Chọn {0}", "{0}を選択");
    public static readonly Text TimeLeft = new("Time left", "Thời gian còn lại", "残り時間");
    public static readonly Text Request = new("Request", "Yêu cầu", "請求");
    public static readonly Text Right = new("Right", "Quyền", "権利");
    public static readonly Text Person = new("Person", "Người yêu cầu", "請求者");
    public static readonly Text Status = new("Status", "Trạng thái", "状況");
    public static readonly Text Law = new("Law", "Pháp luật", "適用法");
    public static readonly Text Handler = new("Handled by", "Người xử lý", "担当者");
    public static readonly Text NobodyYet = new("nobody yet", "chưa có", "未定");
    public static readonly Text Wrote = new("The person has written", "Người yêu cầu đã gửi tin", "請求者から連絡あり");

    public static readonly Text AssignTo = new("Give the chosen ones to", "Giao các yêu cầu đã chọn cho", "選択した請求の担当者");
    public static readonly Text ToMe = new("me", "tôi", "自分");
    public static readonly Text ToNobody = new("nobody", "không ai", "未定に戻す");
    public static readonly Text Assign = new("Assign", "Giao", "割り当てる");
    public static readonly Text AssignedOne = new("{0} request was assigned.", "Đã giao {0} yêu cầu.", "{0}件を割り当てました。");
    public static readonly Text AssignedMany = new(
        "{0} requests were assigned.", "Đã giao {0} yêu cầu.", "{0}件を割り当てました。");

    public static readonly Text Paging = new("Pages of the list", "Các trang danh sách", "一覧のページ");
    public static readonly Text First = new("First page", "Trang đầu", "最初のページ");
    public static readonly Text Next = new("Next page", "Trang tiếp", "次のページ");
    public static readonly Text Export = new("Export as CSV", "Xuất CSV", "CSVで書き出す");

    public static readonly Text EmptyTitle = new("No open requests", "Không có yêu cầu đang mở", "対応中の請求はありません");

    public static readonly Text EmptyWhy = new(
        "Requests from the privacy centre appear here by themselves, the soonest to end first. What comes by phone, "
            + "post "
            + "or at a counter you enter yourself.",
        "Yêu cầu từ trung tâm quyền riêng tư sẽ tự xuất hiện ở đây, hạn gần nhất trước. Yêu cầu qua điện thoại, bưu "
            + "điện "
            + "hoặc trực tiếp do bạn nhập.",
        "プライバシーセンターからの請求は、期限の近い順に自動で表示されます。電話・郵送・窓口で受けた請求は、ご自身で登録してください。");

    public static readonly Text NoneTitle = new("Nothing here", "Không có gì", "該当なし");

    public static readonly Text NoneWhy = new(
        "No request fits this view now.", "Hiện không có yêu cầu nào phù hợp.", "現在、条件に合う請求はありません。");

    public static readonly Text ShowAll = new("Show all open requests", "Xem tất cả yêu cầu đang mở", "対応中の請求をすべて表示");
}
