using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Runtime.Notices;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Runtime.Consents.Doors;

/// <summary>All that a person decided at one company, as it stands and as it came about.</summary>
/// <param name="Brands">Brand by brand.</param>
/// <param name="Devices">The devices that were shown to be hers.</param>
/// <param name="History">What happened, the newest first.</param>
public sealed record PreferenceOverview(
    IReadOnlyList<BrandPreferences> Brands, IReadOnlyList<DevicePreference> Devices,
    IReadOnlyList<PreferenceMoment> History)
{
    /// <summary>True when she never decided anything here, and nothing is asked.</summary>
    public bool IsEmpty => History.Count == 0 && Brands.All(one => one.Purposes.Count == 0);
}

/// <summary>How things stand with one brand.</summary>
/// <param name="Brand">Which.</param>
/// <param name="Board">What it shows now; none when it asks nothing.</param>
/// <param name="Purposes">Each purpose that it asks for, or asked her for.</param>
public sealed record BrandPreferences(
    BrandRow Brand, BrandBoard? Board, IReadOnlyList<PurposePreference> Purposes)
{
    /// <summary>What is not refused yet: all of this a no to everything is about.</summary>
    public IReadOnlyList<PurposePreference> Refusable => [.. Purposes.Where(one => !one.Answer.Status.IsNo())];
}

/// <summary>How one purpose stands.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name; none for one that is not asked for any more.</param>
/// <param name="IsSensitive">True when it takes sensitive data.</param>
/// <param name="IsAsked">True when the brand asks for it now, so that a yes can be given.</param>
/// <param name="Answer">Where it stands.</param>
/// <param name="Asked">In which language she was asked; none for what she said without a notice.</param>
/// <param name="Receipt">The proof of it.</param>
public sealed record PurposePreference(
    PurposeCode Code, Text? Name, bool IsSensitive, bool IsAsked, ConsentAnswer Answer, Language? Asked,
    ReceiptId? Receipt);

/// <summary>A device that was shown to be hers.</summary>
/// <param name="Brand">On which brand's pages it decides.</param>
/// <param name="Since">Since when it is linked.</param>
public sealed record DevicePreference(BrandId Brand, Instant Since);

/// <summary>One thing that happened.</summary>
/// <param name="Entry">The event.</param>
/// <param name="Brand">On which brand's notice.</param>
/// <param name="Lines">Purpose by purpose.</param>
/// <param name="Receipt">The proof of it.</param>
public sealed record PreferenceMoment(
    ConsentEntry Entry, BrandId Brand, IReadOnlyList<ConsentTurning> Lines, ReceiptId Receipt);
