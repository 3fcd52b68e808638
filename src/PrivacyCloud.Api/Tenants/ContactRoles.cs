using System.Text.Json;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.Tenants;

/// <summary>The roles of contacts as they stand in addresses.</summary>
internal static class ContactRoles
{
    private static readonly Dictionary<string, ContactRole> ByName = Enum.GetValues<ContactRole>()
        .ToDictionary(role => JsonNamingPolicy.KebabCaseLower.ConvertName(role.ToString()), StringComparer.Ordinal);

    private static readonly Refusal Unknown = new("contact.role-unknown", new(
        "There is no such role. The known ones are listed.",
        "Không có vai trò này. Các vai trò đã biết được liệt kê kèm theo.",
        "その役割はありません。利用できるものを一覧に示します。"))
    {
        Known = [.. ByName.Keys.Order(StringComparer.Ordinal)],
    };

    public static bool TryParse(string text, out ContactRole role) => ByName.TryGetValue(text, out role);

    /// <summary>What is answered to a role that is none.</summary>
    public static Problem NoSuchRole() => Problem.Of(404, Unknown);
}
