using System.Diagnostics;
using System.Globalization;
using PrivacyCloud.Domain;

namespace PrivacyCloud.Runtime.Documents.Packages;

/// <summary>The words of a package.</summary>
internal static class PackageWords
{
    public static readonly Text Title = new(
        "Answer to your request", "Phản hồi yêu cầu của bạn", "ご請求への回答");

    public static readonly Text From = new("From", "Đơn vị trả lời", "回答者");

    public static readonly Text Number = new("Request number", "Số yêu cầu", "受付番号");

    public static readonly Text Right = new("What you asked for", "Bạn đã yêu cầu", "ご請求の内容");

    public static readonly Text PreparedOn = new("Prepared on", "Ngày lập", "作成日");

    public static readonly Text InThisPackage = new("In this package", "Trong gói này", "このファイルの内容");

    public static readonly Text NoRows = new(
        "Nothing is recorded here.", "Không có dữ liệu nào được ghi nhận ở đây.", "ここに記録されているデータはありません。");

    public static readonly Text Attachments = new("Attached files", "Tệp đính kèm", "添付ファイル");

    public static readonly Text AsTable = new(
        "Open as a table", "Mở dưới dạng bảng tính", "表計算用ファイルを開く");

    public static readonly Text Keep = new(
        "These are personal data. Keep this package where only you can open it.",
        "Đây là dữ liệu cá nhân. Bạn hãy giữ gói này ở nơi chỉ bạn mở được.",
        "個人データが含まれています。ご自身だけが開ける場所に保管してください。");

    public static readonly Text Machine = new(
        "The same data for machines is in {file}.",
        "Cùng dữ liệu này ở dạng máy đọc được nằm trong {file}.",
        "同じデータの機械可読形式は{file}にあります。");

    public static readonly Text ReadPage = new(
        "{file}: the answer as a page to read or print. Open it in any browser; it needs no internet.",
        "{file}: phản hồi ở dạng trang để đọc hoặc in. Mở bằng trình duyệt bất kỳ; không cần kết nối mạng.",
        "{file}：回答を読んだり印刷したりするためのページです。どのブラウザーでも開けます。インターネット接続は不要です。");

    public static readonly Text ReadData = new(
        "{file}: all data, exactly as it is, for another service or program.",
        "{file}: toàn bộ dữ liệu, giữ nguyên như được lưu, dùng cho dịch vụ hoặc chương trình khác.",
        "{file}：すべてのデータをそのまま収めています。ほかのサービスやプログラムで利用できます。");

    public static readonly Text ReadTables = new(
        "{file}: one table for each part, for spreadsheets. An apostrophe stands before what a spreadsheet would "
        + "otherwise take for a formula.",
        "{file}: mỗi phần một bảng, dùng cho phần mềm bảng tính. Dấu nháy đơn được đặt trước nội dung mà phần mềm có "
        + "thể hiểu nhầm là công thức.",
        "{file}：区分ごとの表です。表計算ソフトで開けます。数式と解釈されるおそれのある内容の前には、アポストロフィを付けています。");

    public static readonly Text ReadFiles = new(
        "{file}: the files that go along. Their names stand in the page.",
        "{file}: các tệp đính kèm. Tên của từng tệp được ghi trong trang.",
        "{file}：添付ファイルです。それぞれの名前はページに記載しています。");

    /// <summary>A day as each language writes it.</summary>
    public static string Date(LocalDate day, Language language) => language switch
    {
        Language.English => day.ToString("d MMMM uuuu", CultureInfo.InvariantCulture),
        Language.Vietnamese => day.ToString("dd/MM/uuuu", CultureInfo.InvariantCulture),
        Language.Japanese => day.ToString("uuuu'年'M'月'd'日'", CultureInfo.InvariantCulture),
        _ => throw new UnreachableException(),
    };

    /// <summary>The language as HTML names it.</summary>
    public static string Tag(Language language) => language switch
    {
        Language.English => "en",
        Language.Vietnamese => "vi",
        Language.Japanese => "ja",
        _ => throw new UnreachableException(),
    };
}
