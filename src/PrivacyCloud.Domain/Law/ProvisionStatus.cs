namespace PrivacyCloud.Domain.Law;

/// <summary>Whether a version of a provision applies.</summary>
public enum ProvisionStatus
{
    /// <summary>It applies from its first day on.</summary>
    InForce,

    /// <summary>One secondary source says that it applies: computed, and shown as unconfirmed.</summary>
    Unconfirmed,

    /// <summary>Not law, or not yet. It never fires.</summary>
    Proposed,

    /// <summary>It applied until the next version began.</summary>
    Superseded,
}
