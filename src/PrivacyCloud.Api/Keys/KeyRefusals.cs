using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.Keys;

/// <summary>Why a key is not issued, before the tenant's own rules are asked.</summary>
internal static class KeyRefusals
{
    public static readonly Refusal Shape = new("key.shape-unfit", new(
        "A publishable key names a brand and no permissions; a secret key names permissions and no brand.",
        "Khóa công khai cần nêu thương hiệu và không có quyền; khóa bí mật cần nêu quyền và không có thương hiệu.",
        "公開キーにはブランドだけを、秘密キーには権限だけを指定してください。"));

    public static readonly Refusal AlreadyHasOne = new("key.secret-exists", new(
        "This company holds a secret key already and issues its own from here on.",
        "Doanh nghiệp này đã có khóa bí mật và tự cấp khóa từ nay.",
        "この会社にはすでに秘密キーがあり、以後は自社で発行します。"));

    public static Refusal BeyondOwn(IEnumerable<Permission> missing) => new("permission.missing", new(
        "A key cannot give what it has not. The permissions it lacks are listed.",
        "Khóa không thể cấp quyền mà nó không có. Các quyền còn thiếu được liệt kê kèm theo.",
        "キーは自身が持たない権限を付与できません。不足している権限を示します。"))
    {
        Known = [.. missing.Select(Permissions.NameOf)],
    };
}
