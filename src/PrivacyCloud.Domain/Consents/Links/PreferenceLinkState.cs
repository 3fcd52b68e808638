using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Vault;

namespace PrivacyCloud.Domain.Consents.Links;

/// <summary>Where a personal link stands.</summary>
public abstract record PreferenceLinkState
{
    private PreferenceLinkState()
    {
    }

    /// <summary>There is none.</summary>
    public sealed record None : PreferenceLinkState;

    /// <summary>It opens once, until its time is over.</summary>
    public sealed record Ready(DataSubjectId Person, Sealed Mark, Instant Until) : PreferenceLinkState;

    /// <summary>It was used.</summary>
    public sealed record Used(DataSubjectId Person, Sealed Mark) : PreferenceLinkState;
}
