using PrivacyCloud.Domain;

namespace PrivacyCloud.Runtime.Consents.Imports;

/// <summary>Why an import, or a line of one, is not taken. The codes are public for ever.</summary>
public static class ImportRefusals
{
    /// <summary>It has no name.</summary>
    public static Refusal NameMissing { get; } = new("import.name-missing", new(
        "Name the import by an Idempotency-Key: by it the same import goes on where it stopped.",
        "Hãy đặt tên cho lần nhập bằng Idempotency-Key: nhờ đó lần nhập tiếp tục từ chỗ đã dừng.",
        "Idempotency-Key で取り込みに名前を付けてください。同じ名前で送ると、止まったところから続きます。"));

    /// <summary>Another body was sent under this name.</summary>
    public static Refusal Mismatch { get; } = new("import.mismatch", new(
        "This import began with other lines. Send the same file again, or give this one another name.",
        "Lần nhập này đã bắt đầu với các dòng khác. Hãy gửi lại đúng tệp cũ hoặc đặt tên khác cho tệp này.",
        "この取り込みは別の内容で始まっています。同じファイルを送り直すか、別の名前を付けてください。"));

    /// <summary>It is running already.</summary>
    public static Refusal Running { get; } = new("import.running", new(
        "This import is running. Read its progress, or send it again when it has ended.",
        "Lần nhập này đang chạy. Hãy xem tiến độ, hoặc gửi lại khi đã kết thúc.",
        "この取り込みは実行中です。進み具合を確認するか、終わってから送り直してください。"));

    /// <summary>There is none of this name.</summary>
    public static Refusal Unknown { get; } = new("import.unknown", new(
        "There is no such import.", "Không có lần nhập này.", "そのような取り込みはありません。"));

    /// <summary>A line is too long.</summary>
    public static Refusal LineTooLong { get; } = new("import.line-too-long", new(
        "A line has at most 64 KiB.", "Mỗi dòng dài tối đa 64 KiB.", "1行は64 KiB以内です。"));

    /// <summary>A line does not say when it was.</summary>
    public static Refusal GivenAtMissing { get; } = new("import.given-at-missing", new(
        "Say when the decision was made.", "Hãy cho biết quyết định được đưa ra khi nào.",
        "いつ決定されたかを指定してください。"));
}
