using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Notices;

namespace PrivacyCloud.Consoles.PrivacyCenter.Choices;

/// <summary>How old somebody is, as far as it matters who decides. The age itself is not asked.</summary>
public enum AgeBand
{
    /// <summary>The guardian alone decides.</summary>
    Young,

    /// <summary>Child and guardian decide together.</summary>
    Child,

    /// <summary>She decides herself.</summary>
    Self,
}

/// <summary>What follows from it.</summary>
internal static class AgeBands
{
    /// <summary>The bands a rule tells apart, the youngest first.</summary>
    public static IReadOnlyList<AgeBand> Of(AgeRule rule) =>
    [
        .. rule.GuardianOnlyBelow > 0 ? (IEnumerable<AgeBand>)[AgeBand.Young] : [],
        .. rule.SelfFrom > rule.GuardianOnlyBelow ? (IEnumerable<AgeBand>)[AgeBand.Child] : [],
        AgeBand.Self,
    ];

    /// <summary>An age that stands for a band.</summary>
    public static int YearsOf(AgeBand band, AgeRule rule) => band switch
    {
        AgeBand.Young => rule.GuardianOnlyBelow - 1,
        AgeBand.Child => rule.GuardianOnlyBelow,
        _ => Math.Max(rule.SelfFrom, rule.GuardianOnlyBelow),
    };

    /// <summary>Who decided.</summary>
    public static DecidedBy By(AgeBand? band, GuardianRelation? relation) => band switch
    {
        AgeBand.Young => new(DeciderKind.Guardian, relation),
        AgeBand.Child => new(DeciderKind.Both, relation),
        _ => DecidedBy.Self,
    };
}
