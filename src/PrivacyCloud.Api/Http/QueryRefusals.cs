using System.Globalization;
using PrivacyCloud.Domain;

namespace PrivacyCloud.Api.Http;

/// <summary>Why a query cannot be read.</summary>
internal static class QueryRefusals
{
    public static readonly Refusal Missing = new("query.missing", new(
        "This parameter is needed.", "Cần có tham số này.", "このパラメーターは必須です。"));

    public static readonly Refusal Repeated = new("query.repeated", new(
        "This parameter is there more often than it may be.",
        "Tham số này xuất hiện nhiều lần hơn mức cho phép.",
        "このパラメーターの指定回数が多すぎます。"));

    public static readonly Refusal TooLong = new("query.too-long", new(
        "This parameter is longer than 200 characters.", "Tham số này dài quá 200 ký tự.", "このパラメーターは200文字を超えています。"));

    public static readonly Refusal NotAFlag = new("query.not-a-flag", new(
        "Write true or false.", "Hãy ghi true hoặc false.", "true または false を指定してください。"));

    public static readonly Refusal NotAMoment = new("query.not-a-moment", new(
        "Write a moment with its offset, such as 2026-02-12T10:00:00+07:00.",
        "Hãy ghi thời điểm kèm độ lệch múi giờ, ví dụ 2026-02-12T10:00:00+07:00.",
        "2026-02-12T10:00:00+07:00 のように、時差付きの日時を指定してください。"));

    public static readonly Refusal NotAnInterval = new("query.not-an-interval", new(
        "Write two days, such as 2026-03-01/2026-03-04.",
        "Hãy ghi hai ngày, ví dụ 2026-03-01/2026-03-04.",
        "2026-03-01/2026-03-04 のように、2つの日付を指定してください。"));

    public static readonly Refusal NotAPosition = new("query.not-a-cursor", new(
        "This cursor is not one of ours.", "Con trỏ trang này không hợp lệ.", "このカーソルは無効です。"));

    public static readonly Refusal NotADay = new("query.not-a-day", new(
        "Write a day, such as 2026-03-01.", "Hãy ghi một ngày, ví dụ 2026-03-01.", "2026-03-01 のように、日付を指定してください。"));

    public static readonly Refusal NotACode = new("query.not-a-jurisdiction", new(
        "Write the code of a jurisdiction, such as vn.",
        "Hãy ghi mã của một luật, ví dụ vn.",
        "vn のように、法域のコードを指定してください。"));

    public static Refusal NotOneOf(IReadOnlyList<string> known) => new("query.not-one-of", new(
        "Write one of the values that are listed.",
        "Hãy ghi một trong các giá trị được liệt kê kèm theo.",
        "一覧に示す値のいずれかを指定してください。"))
    {
        Known = known,
    };

    public static Refusal Unknown(IReadOnlyList<string> known) => new("query.unknown", new(
        "There is a parameter that this address does not know. The known ones are listed.",
        "Có tham số mà địa chỉ này không biết. Các tham số đã biết được liệt kê kèm theo.",
        "このアドレスで使えないパラメーターがあります。使えるものを一覧に示します。"))
    {
        Known = known,
    };

    public static Refusal NotInRange(long least, long most)
    {
        var range = string.Create(CultureInfo.InvariantCulture, $"{least}–{most}");
        return new("query.not-in-range", new(
            $"Write a whole number in {range}.", $"Hãy ghi số nguyên trong khoảng {range}.", $"{range} の整数を指定してください。"));
    }
}
