using PrivacyCloud.Domain;

namespace PrivacyCloud.Runtime.Documents.Packages;

/// <summary>
/// What a person gets in answer to a request, before it is written down. Personal data through and through.
/// </summary>
/// <param name="Company">The name of the company that answers, as it is written in each language.</param>
/// <param name="RequestNumber">The printable number of the request.</param>
/// <param name="Right">What right was exercised.</param>
/// <param name="PreparedOn">The day the answer was put together.</param>
/// <param name="Language">The person's language.</param>
/// <param name="Sections">The data, as tables.</param>
/// <param name="Attachments">Files that go along.</param>
public sealed record PackageContents(
    Text Company, string RequestNumber, Text Right, LocalDate PreparedOn, Language Language,
    IReadOnlyList<PackageSection> Sections, IReadOnlyList<PackageAttachment> Attachments)
{
    /// <summary>Says nothing of what is in it.</summary>
    public override string ToString() => nameof(PackageContents);
}
