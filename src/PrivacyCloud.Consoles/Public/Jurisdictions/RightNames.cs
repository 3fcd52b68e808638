using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Consoles.Public.Jurisdictions;

/// <summary>What a pack calls a right.</summary>
internal static class RightNames
{
    /// <summary>The name in a language; the code itself where the pack names no such right.</summary>
    public static string Of(RuleBook book, string right, Language language) => book.Parts.Provisions
        .Select(p => (p.Versions[^1].Rule as ProvisionRule.Right)?.Rule)
        .FirstOrDefault(r => r?.Right == right)?.Names.In(language) ?? right;
}
