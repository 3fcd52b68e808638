using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Notices;

namespace PrivacyCloud.Runtime.Consents;

/// <summary>Whether a person's data may be processed for a purpose, and on what that rests.</summary>
/// <param name="Granted">True when it is covered now.</param>
/// <param name="Status">Where her decision stands.</param>
/// <param name="Assurance">How sure it is that she decided so; none when nobody did.</param>
/// <param name="Since">Since when it stands so.</param>
/// <param name="Brand">On which brand's notice.</param>
/// <param name="Position">Where the deciding event stands in the log.</param>
/// <param name="AskAgain">True when the purpose has changed since, so that her yes does not cover it.</param>
public sealed record ConsentAnswer(
    bool Granted, ConsentStatus Status, Assurance? Assurance, Instant? Since, BrandId? Brand, long? Position,
    bool AskAgain)
{
    /// <summary>Nobody was ever asked.</summary>
    public static ConsentAnswer NeverAsked { get; } = new(false, ConsentStatus.Unknown, null, null, null, null, false);
}

/// <summary>One decision about one purpose, as a history tells it.</summary>
/// <param name="Purpose">What for.</param>
/// <param name="Brand">On which brand's notice.</param>
/// <param name="Granted">Yes or no; none for what no person decided, such as an expiry.</param>
/// <param name="Status">Where the purpose stood after it.</param>
/// <param name="IsEffective">False for a claim that did not change what stands.</param>
/// <param name="Entry">The event it is part of.</param>
public sealed record ConsentTurning(
    PurposeCode Purpose, BrandId Brand, bool? Granted, ConsentStatus Status, bool IsEffective, ConsentEntry Entry);
