using PrivacyCloud.Domain;

namespace PrivacyCloud.Consoles.Work.Consent;

/// <summary>The words of the page of figures.</summary>
internal static class FigureWords
{
    public static readonly Text Title = new("Consent in figures", "Số liệu đồng ý", "同意の集計");
    public static readonly Text Brand = new("Brand", "Thương hiệu", "ブランド");
    public static readonly Text AllBrands = new("All brands", "Tất cả thương hiệu", "すべてのブランド");
    public static readonly Text Purpose = new("Purpose", "Mục đích", "目的");
    public static readonly Text AllPurposes = new("All purposes", "Tất cả mục đích", "すべての目的");
    public static readonly Text Span = new("Days", "Khoảng ngày", "期間");
    public static readonly Text LastDays = new("Last {0} days", "{0} ngày gần nhất", "直近{0}日");
    public static readonly Text Show = new("Show", "Hiển thị", "表示する");
    public static readonly Text Day = new("Day", "Ngày", "日付");
    public static readonly Text Share = new("Share of yes", "Tỷ lệ đồng ý", "同意の割合");
    public static readonly Text Percent = new("{0}%", "{0}%", "{0}%");

    public static readonly Text Asked = new("Asked", "Đã hỏi", "表示");
    public static readonly Text Given = new("Yes", "Đồng ý", "同意");
    public static readonly Text Refused = new("No", "Từ chối", "拒否");
    public static readonly Text Withdrawn = new("Taken back", "Rút lại", "撤回");
    public static readonly Text Expired = new("Ended", "Hết hạn", "期間満了");

    public static readonly IReadOnlyList<Text> Columns = [Asked, Given, Refused, Withdrawn, Expired];

    public static readonly IReadOnlyList<(string Kind, Text Word)> Kinds =
    [
        ("given", Given), ("refused", Refused), ("withdrawn", Withdrawn), ("expired", Expired),
    ];

    public static readonly Text Chart = new(
        "What people decided, {0} to {1}. Above the line: yes and no. Below it: yes that was taken back or ended.",
        "Quyết định của mọi người, từ {0} đến {1}. Trên vạch: đồng ý và từ chối. Dưới vạch: sự đồng ý đã rút lại hoặc "
            + "hết hạn.",
        "{0}から{1}までの選択。線の上は同意と拒否、線の下は撤回または満了した同意です。");

    public static readonly Text Spoken = new(
        "Bars for each day. In all: {0} yes, {1} no, {2} taken back, {3} ended. The tables below give each number.",
        "Cột theo từng ngày. Tổng cộng: {0} đồng ý, {1} từ chối, {2} rút lại, {3} hết hạn. Các bảng bên dưới nêu từng "
            + "số.",
        "日ごとの棒グラフ。合計：同意{0}、拒否{1}、撤回{2}、期間満了{3}。数値は下の表にあります。");

    public static readonly Text DayTitle = new(
        "{0}: {1} yes, {2} no, {3} taken back, {4} ended",
        "{0}: {1} đồng ý, {2} từ chối, {3} rút lại, {4} hết hạn",
        "{0}：同意{1}、拒否{2}、撤回{3}、期間満了{4}");

    public static readonly Text ByPurpose = new("By purpose", "Theo mục đích", "目的別");
    public static readonly Text ByDay = new("Day by day", "Theo từng ngày", "日別");

    public static readonly Text Exact = new(
        "Decisions are counted from the ledger and are exact; days are counted in {0}. How often pages asked is an "
            + "estimate, written down once a minute. Nobody is followed: these are numbers alone.",
        "Các quyết định được đếm chính xác từ sổ cái; ngày tính theo {0}. Số lần hỏi là ước lượng, ghi lại mỗi phút "
            + "một lần. Không ai bị theo dõi: đây chỉ là những con số.",
        "選択の件数は台帳から正確に数えたものです（日付は{0}）。表示回数は1分ごとに記録する概数です。"
            + "個人の追跡は行わず、数だけを数えています。");

    public static readonly Text Export = new("Export as CSV", "Xuất CSV", "CSVで書き出す");

    public static readonly Text EmptyTitle = new(
        "Nobody has decided anything here yet", "Chưa có ai quyết định gì ở đây", "まだ選択の記録はありません");

    public static readonly Text EmptyWhy = new(
        "Once a brand’s page asks for consent, each yes and no is counted here by day, without following anyone. "
            + "Choose more days, or look at what your brands ask for.",
        "Khi trang của một thương hiệu hỏi sự đồng ý, mỗi lần đồng ý và từ chối sẽ được đếm ở đây theo ngày mà "
            + "không theo dõi ai. Hãy chọn nhiều ngày hơn hoặc xem các thương hiệu đang hỏi gì.",
        "ブランドのページで同意をお願いすると、同意と拒否の件数が日ごとに表示されます。個人は追跡しません。"
            + "期間を広げるか、各ブランドの質問内容をご確認ください。");

    public static readonly Text ToNotices = new(
        "See what your brands ask", "Xem các thương hiệu đang hỏi gì", "各ブランドの質問を見る");
}
