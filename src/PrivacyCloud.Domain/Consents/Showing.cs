using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Domain.Consents;

/// <summary>What was shown when somebody decided: enough to find the exact words again.</summary>
/// <param name="Brand">Whose notice it was.</param>
/// <param name="Notice">The version of the notice, from 1.</param>
/// <param name="Snapshot">The hash of the statement of what was shown, in that language.</param>
/// <param name="Language">In which language it was shown.</param>
public sealed record Showing(BrandId Brand, int Notice, SnapshotHash Snapshot, Language Language);
