using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Notices;

namespace PrivacyCloud.Runtime.Consents;

/// <summary>A withdrawal as it reaches the tenant, parsed. Holds personal data: it is never logged.</summary>
/// <param name="Mark">Whose.</param>
/// <param name="Brand">The brand of the credential, or the one named; none: the brand that has these purposes.</param>
/// <param name="Purposes">What for.</param>
/// <param name="Channel">In which way.</param>
/// <param name="Evidence">Where the evidence lies, as the tenant names it.</param>
/// <param name="By">Who decided.</param>
/// <param name="Assurance">How sure that is.</param>
public sealed record IncomingWithdrawal(
    Mark Mark, BrandId? Brand, ValueList<PurposeCode> Purposes, ConsentChannel Channel, string? Evidence,
    DecidedBy By, Assurance Assurance)
{
    /// <summary>Says nothing: this is personal data.</summary>
    public override string ToString() => nameof(IncomingWithdrawal);
}
