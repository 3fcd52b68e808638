namespace PrivacyCloud.Domain.Notices;

/// <summary>
/// What a purpose is about. Each purpose has one kind: AI training is never part of another, and each way of marketing
/// is a choice of its own.
/// </summary>
public enum PurposeKind
{
    /// <summary>Giving the person what she asked for.</summary>
    Service,

    /// <summary>Keeping the service and its people safe.</summary>
    Security,

    /// <summary>Measuring how a service is used.</summary>
    Analytics,

    /// <summary>Advertising that follows behaviour.</summary>
    Advertising,

    /// <summary>Fitting content to a person.</summary>
    Personalisation,

    /// <summary>Marketing by electronic mail.</summary>
    MarketingEmail,

    /// <summary>Marketing by text message.</summary>
    MarketingSms,

    /// <summary>Marketing by telephone.</summary>
    MarketingPhone,

    /// <summary>Training artificial intelligence.</summary>
    AiTraining,

    /// <summary>Giving data to a third party.</summary>
    Sharing,

    /// <summary>Giving data to somebody in another country.</summary>
    TransferAbroad,

    /// <summary>Anything else; the texts say what.</summary>
    Other,
}

/// <summary>What follows from a kind.</summary>
internal static class PurposeKinds
{
    /// <summary>True when a person must always have the choice, whatever the tenant thinks its basis to be.</summary>
    public static bool IsAlwaysChosen(this PurposeKind kind) =>
        kind is not (PurposeKind.Service or PurposeKind.Security or PurposeKind.Other);

    /// <summary>True when it follows what people do online.</summary>
    public static bool Tracks(this PurposeKind kind) =>
        kind is PurposeKind.Analytics or PurposeKind.Advertising or PurposeKind.Personalisation;
}
