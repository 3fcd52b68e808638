namespace PrivacyCloud.Domain.Consents;

/// <summary>Who decided, and what a guardian is to the person. The person's age is judged and never kept.</summary>
/// <param name="Kind">Who said yes or no.</param>
/// <param name="Relation">What the guardian is to the person; none where the person decided alone.</param>
public sealed record DecidedBy(DeciderKind Kind, GuardianRelation? Relation)
{
    /// <summary>The person herself, as nearly always.</summary>
    public static DecidedBy Self { get; } = new(DeciderKind.Self, null);
}

/// <summary>Who said yes or no.</summary>
public enum DeciderKind
{
    /// <summary>The person the data is about.</summary>
    Self,

    /// <summary>Her guardian alone.</summary>
    Guardian,

    /// <summary>The child and the guardian, both.</summary>
    Both,
}

/// <summary>What a guardian is to the person.</summary>
public enum GuardianRelation
{
    /// <summary>Father or mother.</summary>
    Parent,

    /// <summary>Appointed by law.</summary>
    LegalGuardian,

    /// <summary>Otherwise entitled to represent.</summary>
    Other,
}
