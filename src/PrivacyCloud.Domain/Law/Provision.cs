namespace PrivacyCloud.Domain.Law;

/// <summary>One rule of a jurisdiction through time.</summary>
/// <param name="Id">Stable within its pack, such as <c>request.erasure.fulfil</c>.</param>
/// <param name="Summary">What it rules, in one sentence.</param>
/// <param name="SelectedBy">The date that chooses the version: <c>received</c>, <c>aware</c> …</param>
/// <param name="Versions">In order of <see cref="ProvisionVersion.InForceFrom"/>.</param>
public sealed record Provision(string Id, Text Summary, string SelectedBy, IReadOnlyList<ProvisionVersion> Versions)
{
    /// <summary>The version that applies on a day, or none. A proposed version never does.</summary>
    public ProvisionVersion? On(LocalDate day)
    {
        ProvisionVersion? found = null;
        foreach (var version in Versions)
        {
            if (version.Status != ProvisionStatus.Proposed && version.InForceFrom <= day)
            {
                found = version;
            }
        }

        return found is { InForceUntil: { } last } && last < day ? null : found;
    }
}
