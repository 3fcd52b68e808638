using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Vault;

namespace PrivacyCloud.Domain.Erasures;

/// <summary>How far the forgetting of one holder has come.</summary>
public abstract record ErasureState
{
    private ErasureState()
    {
    }

    /// <summary>Nothing was ever ordered.</summary>
    public sealed record None : ErasureState;

    /// <summary>Something was: when last, what still waits for its key to be destroyed, what is gone.</summary>
    public sealed record Ordered(
        HolderId Holder, Instant OrderedAt, ValueList<Compartment> Waiting, ValueList<Compartment> Gone) : ErasureState;
}
