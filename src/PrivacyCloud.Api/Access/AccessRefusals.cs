using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.Access;

/// <summary>Why somebody is not let in.</summary>
internal static class AccessRefusals
{
    private const string OperatorKey = "operator";

    public static readonly Refusal Missing = new("credential.missing", new(
        "Send a key in the header Authorization: Bearer.",
        "Hãy gửi khóa trong tiêu đề Authorization: Bearer.",
        "Authorization: Bearer ヘッダーでキーを送信してください。"));

    public static readonly Refusal Invalid = new("credential.invalid", new(
        "This key is unknown here or has been revoked.",
        "Khóa này không tồn tại hoặc đã bị thu hồi.",
        "このキーは登録されていないか、失効しています。"));

    public static readonly Refusal OriginNotAllowed = new("origin.not-allowed", new(
        "This web origin is not on the list of the brand whose key was sent.",
        "Nguồn web này không có trong danh sách của thương hiệu sở hữu khóa.",
        "このウェブオリジンは、キーのブランドで許可されていません。"));

    public static readonly Refusal StaffReadsOnly = new("staff-token.reads-only", new(
        "With a token of staff things are read. Make changes on the pages, or with a key.",
        "Token của nhân viên chỉ dùng để đọc. Hãy thay đổi trên trang quản lý hoặc bằng khóa.",
        "スタッフのトークンでは閲覧のみ可能です。変更は画面から、またはキーを使って行ってください。"));

    public static Refusal PermissionMissing(AccessRule rule) => new("permission.missing", new(
        "This key may not do that. The permission it lacks is listed.",
        "Khóa này không được phép làm điều đó. Quyền còn thiếu được liệt kê kèm theo.",
        "このキーでは許可されていません。不足している権限を示します。"))
    {
        Known = rule.Permission is { } permission ? [Permissions.NameOf(permission)] : [OperatorKey],
    };
}
