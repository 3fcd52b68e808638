using PrivacyCloud.Domain;

namespace PrivacyCloud.Api.Consents.Imports;

/// <summary>What can be wrong with a call that sends lines.</summary>
internal static class ImportProblems
{
    /// <summary>The body is not lines of JSON.</summary>
    public static readonly Refusal MediaType = new("body.media-type", new(
        "Send application/x-ndjson: one JSON object a line, in UTF-8.",
        "Hãy gửi nội dung dạng application/x-ndjson: mỗi dòng một đối tượng JSON, mã hóa UTF-8.",
        "application/x-ndjson で送信してください。1行に1つのJSONオブジェクト、文字コードはUTF-8です。"));

    /// <summary>A line is not the JSON it should be.</summary>
    public static readonly Refusal LineUnreadable = new("import.line-unreadable", new(
        "The line is not the JSON of a decision: a member is unknown, missing, doubled or of the wrong kind.",
        "Dòng này không phải JSON của một quyết định: có thành phần lạ, thiếu, trùng hoặc sai kiểu.",
        "この行は決定を表すJSONではありません。項目が未知、不足、重複、または型違いです。"));
}
