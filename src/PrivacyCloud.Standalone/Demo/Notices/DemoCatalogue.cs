using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Notices;

namespace PrivacyCloud.Standalone.Demo.Notices;

/// <summary>What the pages of one demo brand say and ask.</summary>
internal sealed record DemoCatalogue(
    Text Title, Text Text, IReadOnlyList<(string Code, PurposeTerms Terms)> Purposes);
