using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Notices;

namespace PrivacyCloud.Runtime.Consents;

/// <summary>A decision set as it reaches the tenant, parsed. Holds personal data: it is never logged.</summary>
public sealed record IncomingDecision
{
    /// <summary>The most characters of a reference to evidence.</summary>
    public const int EvidenceLengthMax = 200;

    /// <summary>Whose.</summary>
    public required Mark Mark { get; init; }

    /// <summary>The brand of the credential; none where the credential is the tenant's.</summary>
    public BrandId? Brand { get; init; }

    /// <summary>The statement of what was shown, as it was handed out.</summary>
    public string? Snapshot { get; init; }

    /// <summary>What was shown, named by the tenant's own system in place of a statement.</summary>
    public NamedNotice? Named { get; init; }

    /// <summary>What was said yes to.</summary>
    public required ValueList<PurposeCode> Given { get; init; }

    /// <summary>What was said no to.</summary>
    public required ValueList<PurposeCode> Refused { get; init; }

    /// <summary>In which way.</summary>
    public ConsentChannel Channel { get; init; } = ConsentChannel.Web;

    /// <summary>Where the evidence lies, as the tenant names it.</summary>
    public string? Evidence { get; init; }

    /// <summary>Who decided.</summary>
    public DecidedBy By { get; init; } = DecidedBy.Self;

    /// <summary>The person's age, where it was asked. Judged, never kept.</summary>
    public int? Age { get; init; }

    /// <summary>How sure it is that she decided.</summary>
    public required Assurance Assurance { get; init; }

    /// <summary>True when a Global Privacy Control signal said no for her.</summary>
    public bool Signal { get; init; }

    /// <summary>When the tenant says that it was.</summary>
    public Instant? StatedAt { get; init; }

    /// <summary>Says nothing: this is personal data.</summary>
    public override string ToString() => nameof(IncomingDecision);
}

/// <summary>A version of a brand's notice in one language.</summary>
public sealed record NamedNotice(BrandId Brand, int Version, Language Language);
