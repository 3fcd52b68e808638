using PrivacyCloud.Domain;

namespace PrivacyCloud.Api.Consents.Imports;

/// <summary>What can be wrong with a call that sends lines.</summary>
internal static class ImportProblems
{
    /// <summary>The body is not lines of JSON.</summary>
    public static readonly Refusal MediaType = new("import.media-type", new(
        "Send application/x-ndjson: one JSON object a line, in UTF-8.",
        "Hãy gửi nội dung dạng application/x-ndjson: mỗi dòng một đối tượng JSON, mã hóa UTF-8.",
        "application/x-ndjson で送信してください。1行に1つのJSONオブジェクト、文字コードはUTF-8です。"));

    /// <summary>A line of an export that is no decision.</summary>
    public static readonly Refusal NoDecision = new("import.no-decision", new(
        "This line says that a consent was found invalid. Say so by POST /v1/consents/invalidation.",
        "Dòng này cho biết một sự đồng ý bị xác định là không hợp lệ. Hãy khai bằng POST /v1/consents/invalidation.",
        "この行は同意が無効と判断されたことを示します。POST /v1/consents/invalidation で申告してください。"));

    /// <summary>No brand is called so.</summary>
    public static readonly Refusal BrandUnfit = new("query.brand-unfit", new(
        "Name a brand by its id.", "Hãy nêu thương hiệu bằng mã.", "ブランドはIDで指定してください。"));

    /// <summary>A moment cannot be read.</summary>
    public static readonly Refusal SinceUnfit = new("query.since-unfit", new(
        "Write a moment as RFC 3339, with its offset.",
        "Hãy ghi thời điểm theo RFC 3339, kèm độ lệch múi giờ.",
        "日時はRFC 3339形式で、時差を付けて指定してください。"));

    /// <summary>A line is not the JSON it should be.</summary>
    public static readonly Refusal LineUnreadable = new("import.line-unreadable", new(
        "The line is not the JSON of a decision: a member is unknown, missing, doubled or of the wrong kind.",
        "Dòng này không phải JSON của một quyết định: có thành phần lạ, thiếu, trùng hoặc sai kiểu.",
        "この行は決定を表すJSONではありません。項目が未知、不足、重複、または型違いです。"));
}
