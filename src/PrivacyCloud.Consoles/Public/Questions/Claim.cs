using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Consoles.Public.Questions;

/// <summary>One thing a pack says, with how well it was checked.</summary>
/// <param name="Provision">The provision it stands in; a calendar's id for days off.</param>
/// <param name="Summary">What the provision rules.</param>
/// <param name="Part">Which part of it, where it is not all.</param>
/// <param name="From">The first day of the version it stands in.</param>
/// <param name="Status">Whether that version applies.</param>
/// <param name="Citation">Where it comes from.</param>
/// <param name="Confidence">How well it was checked.</param>
/// <param name="Note">What is our reading in it.</param>
public sealed record Claim(
    string Provision,
    Text Summary,
    Text? Part,
    LocalDate From,
    ProvisionStatus Status,
    Citation Citation,
    Confidence Confidence,
    Text? Note)
{
    /// <summary>True when only one secondary source, or less, says so.</summary>
    public bool IsUnconfirmed =>
        Status == ProvisionStatus.Unconfirmed
            || Confidence is Confidence.Secondary or Confidence.Memory or Confidence.Unverified;

    /// <summary>True when it is our reading of a text.</summary>
    public bool IsReading => !IsUnconfirmed && Confidence == Confidence.Inferred;
}
