using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Domain.Vault;

namespace PrivacyCloud.Runtime.Views;

/// <summary>A data subject request as it stands in a list.</summary>
/// <param name="Id">The request.</param>
/// <param name="Case">What was asked together with it.</param>
/// <param name="Number">The number of the case.</param>
/// <param name="Brand">Through which brand it came.</param>
/// <param name="Right">The right, as the first law names it.</param>
/// <param name="Jurisdictions">The laws that apply; the first names the right.</param>
/// <param name="Channel">By which way it came.</param>
/// <param name="Language">The language of the person.</param>
/// <param name="RequesterKind">Who asks.</param>
/// <param name="Person">Name and contact, in the vault.</param>
/// <param name="Standing">How it stands.</param>
/// <param name="Identity">How far it is shown who asks.</param>
/// <param name="ReceivedAt">When it came.</param>
/// <param name="Next">The clock that is worked to; none when none runs.</param>
/// <param name="IsOverdue">True once a clock was noticed to be late.</param>
/// <param name="Assignee">Who handles it.</param>
/// <param name="AwaitsStaff">True when the person has written or complained and nobody has acted on it.</param>
/// <param name="ClosedAt">When it ended.</param>
public sealed record RequestLine(
    RequestId Id,
    CaseId Case,
    RequestNumber Number,
    BrandId? Brand,
    RightCode Right,
    ValueList<JurisdictionCode> Jurisdictions,
    Channel Channel,
    Language Language,
    RequesterKind RequesterKind,
    Sealed Person,
    RequestStanding Standing,
    IdentityStanding Identity,
    Instant ReceivedAt,
    NextClock? Next,
    bool IsOverdue,
    StaffId? Assignee,
    bool AwaitsStaff,
    Instant? ClosedAt);

/// <summary>The clock that is worked to.</summary>
/// <param name="Jurisdiction">Whose law.</param>
/// <param name="Clock">What it measures.</param>
/// <param name="WorkToAt">The moment to work to.</param>
/// <param name="EndsAt">The last moment that can be defended.</param>
/// <param name="WorkTo">The day to work to.</param>
/// <param name="Due">The latest day that can be defended.</param>
public sealed record NextClock(
    JurisdictionCode Jurisdiction, LawCode Clock, Instant WorkToAt, Instant EndsAt, LocalDate WorkTo, LocalDate Due);

/// <summary>Stands for a request in an index.</summary>
public sealed record RequestPointer(RequestId Id);
