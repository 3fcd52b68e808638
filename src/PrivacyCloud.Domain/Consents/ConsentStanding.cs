using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Notices;

namespace PrivacyCloud.Domain.Consents;

/// <summary>Where one purpose of one brand stands for one person.</summary>
/// <param name="Brand">The brand that asked.</param>
/// <param name="Purpose">What for.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Assurance">How sure it is that she decided so.</param>
/// <param name="Notice">The version of the notice she decided on.</param>
/// <param name="Until">When a yes ends by itself; none when it lasts until it is changed.</param>
/// <param name="Turn">Which event of her history set it, counted from 1.</param>
public sealed record ConsentStanding(
    BrandId Brand, PurposeCode Purpose, ConsentStatus Status, Assurance Assurance, int Notice, Instant? Until,
    long Turn)
{
    /// <summary>True when processing is covered at a moment, whether or not the end was noticed yet.</summary>
    public bool Covers(Instant at) => Status.Covers() && (Until is not { } end || at < end);
}
