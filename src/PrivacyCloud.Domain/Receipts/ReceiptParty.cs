using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Domain.Receipts;

/// <summary>The company that decides on the purposes, and how it is reached. A desk, never a person's name.</summary>
/// <param name="Name">Its legal name.</param>
/// <param name="Postal">Its postal address, where it gave one.</param>
/// <param name="Email">The address of the desk that answers people.</param>
/// <param name="Phone">The telephone number of that desk.</param>
/// <param name="Country">Where it is established, where it said so.</param>
public sealed record ReceiptParty(Text Name, string? Postal, string? Email, string? Phone, Country? Country)
{
    /// <summary>Says nothing but the kind: contact details may be personal data.</summary>
    public override string ToString() => nameof(ReceiptParty);
}
