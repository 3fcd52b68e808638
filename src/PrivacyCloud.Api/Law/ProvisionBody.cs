using System.Diagnostics;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Api.Law;

/// <summary>One provision with all its versions.</summary>
public sealed record ProvisionBody(
    string Id, string Kind, string Summary, string SelectedBy, IReadOnlyList<ProvisionVersionBody> Versions)
{
    /// <summary>A provision in one language.</summary>
    public static ProvisionBody Of(Provision provision, Language language)
    {
        ArgumentNullException.ThrowIfNull(provision);
        return new(
            provision.Id,
            KindOf(provision.Versions[0].Rule),
            provision.Summary.In(language),
            provision.SelectedBy,
            [.. provision.Versions.Select(v => ProvisionVersionBody.Of(v, language))]);
    }

    private static string KindOf(ProvisionRule rule) => rule switch
    {
        ProvisionRule.Clock => "clock",
        ProvisionRule.Right => "right",
        ProvisionRule.Grounds => "grounds",
        ProvisionRule.Fee => "fee",
        ProvisionRule.Representation => "representation",
        ProvisionRule.Identity => "identity",
        ProvisionRule.Notice => "notice",
        ProvisionRule.Breach => "breach",
        ProvisionRule.Form => "form",
        ProvisionRule.Fact => "fact",
        _ => throw new UnreachableException(),
    };
}

/// <summary>One version of a provision. <paramref name="Rule"/> is what it says, by its kind.</summary>
public sealed record ProvisionVersionBody(
    LocalDate InForceFrom,
    LocalDate? InForceUntil,
    ProvisionStatus Status,
    Citation Citation,
    Verified Verified,
    string? Note,
    object Rule)
{
    /// <summary>A version in one language; the rule's own texts stay in all three.</summary>
    public static ProvisionVersionBody Of(ProvisionVersion version, Language language)
    {
        ArgumentNullException.ThrowIfNull(version);
        return new(
            version.InForceFrom, version.InForceUntil, version.Status, version.Citation, version.Verified,
            version.Note?.In(language), Inner(version.Rule));
    }

    private static object Inner(ProvisionRule rule) => rule switch
    {
        ProvisionRule.Clock clock => clock.Rule,
        ProvisionRule.Right right => right.Rule,
        ProvisionRule.Fee fee => fee.Rule,
        ProvisionRule.Identity identity => identity.Rule,
        ProvisionRule.Notice notice => notice.Rule,
        ProvisionRule.Breach breach => breach.Rule,
        ProvisionRule.Form form => form.Rule,
        _ => rule,
    };
}
