using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Letters;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Specs.Law.Clocks;

namespace PrivacyCloud.Specs.Letters;

/// <summary>Facts for letters, full and sparse, under each law.</summary>
internal static class SampleLetters
{
    public static readonly LocalDate Day = new(2026, 3, 4);

    public static readonly Text Reason = new(
        "The archive is large.", "Kho lưu trữ rất lớn.", "保管庫の調査に時間を要します。");

    private static readonly string[] Preferred =
        ["request.erasure", "request.disclosure", "request.delete", "request.access"];

    public static IEnumerable<RuleBook> Books => ShippedLaw.Library.Books;

    public static Language[] Languages => Enum.GetValues<Language>();

    public static LetterKind[] Kinds => Enum.GetValues<LetterKind>();

    public static RuleBook Book(string code) => ShippedLaw.Library.Find(code)!;

    public static string DutyOf(RuleBook book) => Preferred.First(book.Knows);

    /// <summary>No more than the company, the number and the language.</summary>
    public static LetterFacts Bare(Language language) => new()
    {
        Company = new("Example Company", "Công ty Ví dụ", "株式会社例示"), Number = "EX-2026-000123", Language = language,
    };

    /// <summary>Everything there is to say.</summary>
    public static LetterFacts Full(RuleBook book, Language language)
    {
        var duty = DutyOf(book);
        var right = book.RightsOn(Day).First(one => one.Duty == duty);
        var cited = book.RulesOn<ProvisionRule.Right>(Day).First(one => one.Rule.Rule.Duty == duty).Version.Citation;
        return Bare(language) with
        {
            Brand = new("Example Shop", "Cửa hàng Ví dụ", "例示ショップ"),
            Rights = [right.Names],
            Duties = [duty],
            ReceivedOn = new(2026, 2, 20),
            Due = new(new(2026, 3, 12), ClockNature.Statutory, cited),
            Extension = new(new(2026, 3, 12), new(2026, 4, 1), Reason.In(language), Ground(book), cited),
            Grounds = [new(Ground(book), cited)],
            FreeText = Reason.In(language),
            Reasons = Reason.In(language),
            AnswerForm = new("On paper", "Bản giấy", "書面の郵送"),
            Fee = new(new(1000, Currency.Parse("JPY")), new("Postal order", "Phiếu chuyển tiền", "郵便為替"), null),
            Code = "482913",
            CodeMinutes = 15,
            FetchHours = 24,
            TrackingAddress = "https://privacy.shop.example/track",
            Papers = [new("Letter of authority", "Giấy ủy quyền", "委任状（原本）")],
            Redact = [new("My Number", "Số My Number", "個人番号（マイナンバー）")],
            Contact = [Office.In(language), "privacy@shop.example"],
            Place = new("Ha Noi", "Hà Nội", "東京"),
            Addressee = new Text("Requester One", "Người Yêu Cầu", "請求 太郎").In(language),
            PostalLines = [.. Address.In(language).Split('|')],
            Representative = new Text("Agent One", "Người Đại Diện", "代理 花子").In(language),
            RepresentativeRole = new("Agent by mandate", "Người được ủy quyền", "任意代理人"),
            SignerRole = new("Privacy office", "Bộ phận bảo vệ dữ liệu cá nhân", "個人情報問合せ係"),
            Days = 3,
            Task = new("Erase the order history.", "Xóa lịch sử đơn hàng.", "注文履歴を消去する。"),
            MergedInto = "EX-2026-000100",
            DeletedOn = new(2026, 3, 1),
        };
    }

    private static readonly Text Office = new("Privacy office", "Bộ phận bảo vệ dữ liệu cá nhân", "個人情報問合せ係");

    private static readonly Text Address = new(
        "1 Example Street|Example Town EX1 1EX", "Số 1 đường Ví Dụ|Phường Ví Dụ, Hà Nội",
        "〒000-0000|東京都例示区例示町1-1|例示ビル101");

    private static Text Ground(RuleBook book) =>
        book.RulesOn<ProvisionRule.Grounds>(Day).SelectMany(one => one.Rule.List).FirstOrDefault()?.Text
        ?? new("The archive is large", "Kho lưu trữ lớn", "保管庫が大きいため");
}
