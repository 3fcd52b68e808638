namespace PrivacyCloud.Domain.Law;

/// <summary>A provision as it stood from a day on.</summary>
/// <param name="InForceFrom">First day on which it applies.</param>
/// <param name="InForceUntil">Last day, where the rule itself ends; otherwise it lasts until the next version.</param>
/// <param name="Status">Whether it applies.</param>
/// <param name="Citation">Where the law says so.</param>
/// <param name="Verified">Who looked, when and how well.</param>
/// <param name="Note">What is our reading in it, or what to beware of.</param>
/// <param name="Rule">What it says.</param>
public sealed record ProvisionVersion(
    LocalDate InForceFrom,
    LocalDate? InForceUntil,
    ProvisionStatus Status,
    Citation Citation,
    Verified Verified,
    Text? Note,
    ProvisionRule Rule);

/// <summary>When somebody last checked that a fact still holds, and how well.</summary>
public sealed record Verified(LocalDate On, Confidence Confidence);
