namespace PrivacyCloud.Domain.Notices;

/// <summary>Why a statement of what was shown is not taken. The codes are public for ever.</summary>
public static class SnapshotRefusals
{
    /// <summary>None was sent.</summary>
    public static Refusal Missing { get; } = new("consent.snapshot-missing", new(
        "Send the snapshot that came with the configuration: it says what the person was shown.",
        "Hãy gửi kèm snapshot nhận được cùng cấu hình: nó cho biết người dùng đã được xem gì.",
        "設定と一緒に受け取った snapshot を送信してください。本人に何が表示されたかを示すものです。"));

    /// <summary>It is not ours, or not as we made it.</summary>
    public static Refusal Invalid { get; } = new("consent.snapshot-invalid", new(
        "This snapshot was not issued here, or it was changed.",
        "Snapshot này không do hệ thống cấp hoặc đã bị thay đổi.",
        "この snapshot は当方が発行したものではないか、変更されています。"));

    /// <summary>It is ours, of another company or brand.</summary>
    public static Refusal Foreign { get; } = new("consent.snapshot-foreign", new(
        "This snapshot belongs to another brand than the key.",
        "Snapshot này thuộc thương hiệu khác với khóa.",
        "この snapshot は、キーとは別のブランドのものです。"));

    /// <summary>What it shows was superseded more than seven days ago.</summary>
    public static Refusal Expired { get; } = new("consent.snapshot-expired", new(
        "What was shown has been replaced more than seven days ago. Ask again with what is shown now.",
        "Nội dung đã hiển thị được thay thế hơn bảy ngày trước. Hãy hỏi lại với nội dung hiện tại.",
        "表示された内容は7日より前に差し替えられています。現在の内容で改めて確認してください。"));
}
