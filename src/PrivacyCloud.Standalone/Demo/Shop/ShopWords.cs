using PrivacyCloud.Domain;

namespace PrivacyCloud.Standalone.Demo.Shop;

/// <summary>What the demo's shop pages say.</summary>
internal static class ShopWords
{
    public static readonly Text Title = new("{0}: demonstration shop", "{0}: cửa hàng minh họa", "{0}：見本ショップ");

    public static readonly Text Honest = new(
        "This shop is made up. Nothing is sold, and the prices are examples. It shows how a page asks for consent, and "
        + "what runs after the answer.",
        "Cửa hàng này chỉ để minh họa. Không có gì được bán và giá chỉ là ví dụ. Trang cho thấy cách hỏi sự đồng ý và "
        + "những gì chạy sau khi bạn trả lời.",
        "このショップは見本です。販売は行っておらず、価格は例です。同意をどのように確認し、その後に何が動くかをご覧いただけます。");

    public static readonly Text Products = new("Products", "Sản phẩm", "商品");
    public static readonly Text Add = new("Add to cart", "Thêm vào giỏ", "カートに入れる");
    public static readonly Text Cart = new("In the cart: {0}", "Trong giỏ: {0}", "カートの商品数：{0}");
    public static readonly Text Fired = new("What ran on this page", "Những gì đã chạy trên trang này", "このページで動いたもの");

    public static readonly Text FiredHint = new(
        "Each line is something a shop carries for others. It stays held back until its purpose is allowed.",
        "Mỗi dòng là một thành phần của bên khác được đặt vào trang. Nó bị giữ lại cho đến khi mục đích được cho phép.",
        "各行は、ほかの事業者のためにページに置かれているものです。目的が許可されるまで動きません。");

    public static readonly Text Tag = new("What", "Thành phần", "対象");
    public static readonly Text Purpose = new("Purpose", "Mục đích", "目的");
    public static readonly Text State = new("State", "Trạng thái", "状態");
    public static readonly Text Held = new("Held back", "Bị giữ lại", "停止中");
    public static readonly Text Ran = new("Ran at {0}", "Đã chạy lúc {0}", "{0}に実行");
    public static readonly Text NoPurpose = new("needed", "cần thiết", "必須");
    public static readonly Text Choices = new("Change your choices", "Thay đổi lựa chọn", "選択を変更する");
    public static readonly Text Centre = new("Privacy centre", "Trung tâm quyền riêng tư", "プライバシーセンター");

    public static readonly Text NoScript = new(
        "Without script nothing marked here runs. You can make your choices on a plain page:",
        "Khi không có tập lệnh, không thành phần nào được đánh dấu ở đây chạy. Bạn có thể chọn trên một trang thường:",
        "スクリプトが無効な場合、ここで印の付いたものは動きません。選択は通常のページで行えます。");

    public static readonly Text NotBuilt = new(
        "The banner was not built, so nothing marked runs here. ./build.sh run builds it.",
        "Biểu ngữ chưa được tạo nên không thành phần nào chạy ở đây. Hãy dùng ./build.sh run để tạo.",
        "バナーが作成されていないため、印の付いたものは動きません。./build.sh run で作成できます。");

    public static readonly Text Suggestions = new(
        "Customers like you also looked at storage.",
        "Khách hàng giống bạn cũng đã xem mục lưu trữ.",
        "ストレージも、ほかのお客さまによくご覧いただいています。");

    public static readonly Text Shops = new("Demonstration shops", "Các cửa hàng minh họa", "見本ショップ一覧");

    public static IReadOnlyList<(Text Name, Text About, Text Price)> Shelf { get; } =
    [
        (new("Small server", "Máy chủ nhỏ", "小型サーバー"),
            new("Two cores for a first web site.", "Hai nhân cho trang web đầu tiên.", "最初のウェブサイトに2コア。"),
            new("from 120,000 ₫ a month", "từ 120.000 ₫ mỗi tháng", "月額700円から")),
        (new("Storage", "Lưu trữ", "ストレージ"),
            new("A place for files and copies.", "Nơi để tệp và bản sao.", "ファイルとバックアップの保管に。"),
            new("from 40,000 ₫ a month", "từ 40.000 ₫ mỗi tháng", "月額240円から")),
        (new("Name for the web", "Tên miền", "ドメイン名"),
            new("Found, registered and renewed.", "Tìm, đăng ký và gia hạn.", "検索、登録、更新まで。"),
            new("from 300,000 ₫ a year", "từ 300.000 ₫ mỗi năm", "年額1,800円から")),
    ];
}
