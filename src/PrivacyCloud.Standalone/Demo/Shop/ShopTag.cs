using PrivacyCloud.Domain;

namespace PrivacyCloud.Standalone.Demo.Shop;

/// <summary>
/// Something a shop would carry for others, marked with the purpose it serves. It stands in for a real one: it tells
/// the page that it ran, and nobody else anything.
/// </summary>
/// <param name="Name">What it is called in addresses.</param>
/// <param name="Kind">How it is put into the page.</param>
/// <param name="Purpose">The code of its purpose; none for what the shop cannot do without.</param>
/// <param name="Words">What people read.</param>
internal sealed record ShopTag(string Name, ShopTagKind Kind, string? Purpose, Text Words)
{
    private const string Analytics = "analytics";
    private const string Advertising = "advertising";
    private const string Personalisation = "personalisation";

    /// <summary>All of them, in the order in which they stand in the page.</summary>
    public static IReadOnlyList<ShopTag> All { get; } =
    [
        new("cart", ShopTagKind.Script, null, new(
            "Shopping cart (the shop needs it, so it is not asked about)",
            "Giỏ hàng (cửa hàng cần nên không hỏi)",
            "カート（ショップに必要なため、確認の対象外）")),
        new("visits", ShopTagKind.Script, Analytics, new(
            "Visit counter, a script from its own file",
            "Bộ đếm lượt xem, tập lệnh từ tệp riêng",
            "アクセス解析（外部ファイルのスクリプト）")),
        new("visits-setup", ShopTagKind.Inline, Analytics, new(
            "Its set-up, a script within the page",
            "Phần thiết lập của nó, tập lệnh nằm trong trang",
            "アクセス解析の設定（ページ内のスクリプト）")),
        new("adverts", ShopTagKind.Script, Advertising, new(
            "Advertising, a script from its own file",
            "Quảng cáo, tập lệnh từ tệp riêng",
            "広告（外部ファイルのスクリプト）")),
        new("pixel", ShopTagKind.Picture, Advertising, new(
            "Counting pixel, a picture", "Điểm ảnh đếm lượt, hình ảnh", "計測用の画像（トラッキングピクセル）")),
        new("suggestions", ShopTagKind.Frame, Personalisation, new(
            "Suggestions for you, a frame", "Gợi ý dành cho bạn, khung nhúng", "おすすめ（埋め込みフレーム）")),
    ];

    /// <summary>Where it is loaded from.</summary>
    public string Address => Kind switch
    {
        ShopTagKind.Picture => $"/demo/shop/tags/{Name}.svg",
        ShopTagKind.Frame => $"/demo/shop/tags/{Name}",
        _ => $"/demo/shop/tags/{Name}.js",
    };

    /// <summary>The script that says it ran.</summary>
    public string Script => $"document.dispatchEvent(new CustomEvent(\"shop-tag\", {{ detail: \"{Name}\" }}));\n";
}
