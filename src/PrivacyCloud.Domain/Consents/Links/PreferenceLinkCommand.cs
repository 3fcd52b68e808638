using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Vault;

namespace PrivacyCloud.Domain.Consents.Links;

/// <summary>What somebody wants done with a personal link.</summary>
public abstract record PreferenceLinkCommand
{
    private PreferenceLinkCommand()
    {
    }

    /// <summary>Make it.</summary>
    public sealed record Issue(DataSubjectId Person, Sealed Mark) : PreferenceLinkCommand;

    /// <summary>Whoever has its secret opens it.</summary>
    public sealed record Open : PreferenceLinkCommand;
}
