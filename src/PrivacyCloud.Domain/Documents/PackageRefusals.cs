namespace PrivacyCloud.Domain.Documents;

/// <summary>Why data cannot go into a package. What was sent is never echoed.</summary>
public static class PackageRefusals
{
    /// <summary>It is no JSON, or has members or values that do not belong there.</summary>
    public static readonly Refusal Unreadable = new("package.unreadable", new(
        "The data is not written as it must be: sections, each with a title, columns and rows of text, and nothing "
        + "else.",
        "Dữ liệu không đúng cấu trúc: phải gồm các phần, mỗi phần có tiêu đề, các cột và các hàng văn bản, không có gì "
        + "khác.",
        "データの形式が正しくありません。表題、列、文字列の行からなる区分のみを記述してください。"));

    /// <summary>It has more bytes than it may.</summary>
    public static readonly Refusal TooLarge = new("package.too-large", new(
        "The data is too large. Attach it as a file.",
        "Dữ liệu quá lớn. Bạn hãy đính kèm dưới dạng tệp.",
        "データが大きすぎます。ファイルとして添付してください。"));

    /// <summary>There is nothing in it.</summary>
    public static readonly Refusal Empty = new("package.empty", new(
        "The data has no section, or a section without columns.",
        "Dữ liệu không có phần nào, hoặc có phần không có cột.",
        "データに区分がないか、列のない区分があります。"));

    /// <summary>There are more sections, columns or rows than may be.</summary>
    public static readonly Refusal TooMany = new("package.too-many", new(
        "The data has too many sections, columns or rows. Attach it as a file.",
        "Dữ liệu có quá nhiều phần, cột hoặc hàng. Bạn hãy đính kèm dưới dạng tệp.",
        "区分、列、または行が多すぎます。ファイルとして添付してください。"));

    /// <summary>A title or the name of a column is no decent line of text.</summary>
    public static readonly Refusal TitleUnreadable = new("package.title-unreadable", new(
        "A title or the name of a column is missing, too long, or holds characters that cannot be shown.",
        "Tiêu đề hoặc tên cột bị thiếu, quá dài hoặc chứa ký tự không hiển thị được.",
        "表題または列名がないか、長すぎるか、表示できない文字を含んでいます。"));

    /// <summary>A row has more or fewer cells than there are columns.</summary>
    public static readonly Refusal RowDoesNotFit = new("package.row-does-not-fit", new(
        "A row has more or fewer cells than its section has columns.",
        "Có hàng có số ô khác với số cột của phần đó.",
        "列の数とセルの数が一致しない行があります。"));

    /// <summary>A cell is too long, or holds characters that cannot be shown.</summary>
    public static readonly Refusal CellUnreadable = new("package.cell-unreadable", new(
        "A cell is too long or holds characters that cannot be shown.",
        "Có ô quá dài hoặc chứa ký tự không hiển thị được.",
        "長すぎるセル、または表示できない文字を含むセルがあります。"));
}
