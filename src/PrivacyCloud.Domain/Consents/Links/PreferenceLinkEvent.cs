using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Vault;

namespace PrivacyCloud.Domain.Consents.Links;

/// <summary>Something that happened to a personal link. No event holds the secret that opens it.</summary>
public abstract record PreferenceLinkEvent
{
    private PreferenceLinkEvent()
    {
    }

    /// <summary>The company's own system asked for it.</summary>
    /// <param name="Person">Whose preferences it opens.</param>
    /// <param name="Mark">By which mark she is known; in the vault, so that it goes when she is forgotten.</param>
    /// <param name="Until">From this moment on it opens nothing.</param>
    public sealed record Issued(DataSubjectId Person, Sealed Mark, Instant Until) : PreferenceLinkEvent;

    /// <summary>It was used: it opens nothing any more.</summary>
    public sealed record Opened : PreferenceLinkEvent;
}
