using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Domain.Receipts;

/// <summary>
/// Everything a receipt says. It names the company and never the person: whoever holds it knows whose it is, and
/// nobody else can tell.
/// </summary>
/// <param name="Id">The receipt's own id.</param>
/// <param name="Record">The id of the decision set it is the receipt of.</param>
/// <param name="CreatedAt">When this copy was made.</param>
/// <param name="Controller">Who decides on the purposes, and how it is reached.</param>
/// <param name="Brand">Under which of its names it asked.</param>
/// <param name="Notice">The version of the notice that was shown.</param>
/// <param name="Act">When, how and by whom it was decided.</param>
/// <param name="Decisions">What was decided, purpose by purpose.</param>
/// <param name="Rights">What the law lets the person ask for.</param>
/// <param name="Jurisdiction">Whose law governs, with the edition of its pack the notice was held against.</param>
/// <param name="StoredIn">The country where the data lies.</param>
/// <param name="Links">Where the person withdraws, asks and reads.</param>
/// <param name="Place">Where in the ledger it stands.</param>
public sealed record ReceiptMaterial(
    ReceiptId Id,
    ConsentId Record,
    Instant CreatedAt,
    ReceiptParty Controller,
    ReceiptBrand Brand,
    PublishedNotice Notice,
    ReceiptAct Act,
    ValueList<ReceiptDecision> Decisions,
    ValueList<ReceiptRight> Rights,
    PackStamp Jurisdiction,
    Country? StoredIn,
    ReceiptLinks Links,
    ReceiptPlace Place)
{
    /// <summary>Whose law governs.</summary>
    public JurisdictionCode Law => Jurisdiction.Jurisdiction;
}

/// <summary>A brand as it is named to people.</summary>
public sealed record ReceiptBrand(BrandId Id, Text Name);

/// <summary>One right the law gives.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Dpv">The Data Privacy Vocabulary's term, where there is one.</param>
public sealed record ReceiptRight(Text Name, string? Dpv);

/// <summary>Where the person goes, as full addresses.</summary>
/// <param name="Choices">To change or withdraw: as easy as it was to give.</param>
/// <param name="Rights">To exercise any other right.</param>
/// <param name="Policy">To read the whole policy.</param>
/// <param name="Receipt">To read this receipt again.</param>
public sealed record ReceiptLinks(string Choices, string Rights, string Policy, string Receipt);
