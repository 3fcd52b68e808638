using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Domain.Notices;

/// <summary>
/// What somebody wants done with a brand's catalogue. The laws are the tenant's, the governing one first.
/// </summary>
public abstract record NoticeCommand
{
    private NoticeCommand()
    {
    }

    /// <summary>
    /// A purpose is this from now on. Material: whoever agreed to it before is to be asked again; some changes are
    /// material whatever is said.
    /// </summary>
    public sealed record DefinePurpose(
        BrandId Brand, PurposeCode Purpose, PurposeDraft Draft, bool IsMaterial, ValueList<JurisdictionCode> Laws)
        : NoticeCommand;

    /// <summary>Nobody is asked for this purpose from the next notice on. Its code is never used again.</summary>
    public sealed record RetirePurpose(PurposeCode Purpose) : NoticeCommand;

    /// <summary>People are shown the catalogue as it stands, under a new version.</summary>
    public sealed record Publish(NoticeDraft Draft, ValueList<JurisdictionCode> Laws) : NoticeCommand;
}
