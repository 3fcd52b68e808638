using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Vault;

namespace PrivacyCloud.Domain.Erasures;

/// <summary>Something that happened on the way to forgetting a person.</summary>
public abstract record ErasureEvent
{
    private ErasureEvent()
    {
    }

    /// <summary>It was ordered that a compartment be forgotten; from here there is no way back.</summary>
    public sealed record ShredOrdered(
        HolderId Holder, Compartment Compartment, Citation? Citation, Instant OrderedAt) : ErasureEvent;

    /// <summary>The compartment's key was destroyed; nobody can read what it held.</summary>
    public sealed record Shredded(HolderId Holder, Compartment Compartment) : ErasureEvent;
}
