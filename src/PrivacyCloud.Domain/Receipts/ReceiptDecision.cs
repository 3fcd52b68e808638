using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Notices;

namespace PrivacyCloud.Domain.Receipts;

/// <summary>What was decided about one purpose.</summary>
/// <param name="Purpose">Its code.</param>
/// <param name="Terms">What people were told of it; none when no notice that was shown has it.</param>
/// <param name="Status">What the decision made of it.</param>
/// <param name="Until">When a yes ends by itself; none when it lasts until it is changed.</param>
public sealed record ReceiptDecision(PurposeCode Purpose, PurposeTerms? Terms, ConsentStatus Status, Instant? Until)
{
    /// <summary>What it is called; its code where nobody was told a name.</summary>
    public Text Name => Terms?.Name ?? new(Purpose.ToString(), Purpose.ToString(), Purpose.ToString());
}
