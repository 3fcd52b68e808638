using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Vault;

namespace PrivacyCloud.Domain.Erasures;

/// <summary>What somebody wants done about forgetting a person.</summary>
public abstract record ErasureCommand
{
    private ErasureCommand()
    {
    }

    /// <summary>
    /// Forget what one compartment of a holder keeps. The citation is there when a law demands it; none when the
    /// tenant simply has no more need of it.
    /// </summary>
    public sealed record Order(HolderId Holder, Compartment Compartment, Citation? Citation) : ErasureCommand;

    /// <summary>The compartment's key is destroyed.</summary>
    public sealed record Confirm(Compartment Compartment) : ErasureCommand;
}
