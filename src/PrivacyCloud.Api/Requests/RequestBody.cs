using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Documents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Letters;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.Requests;

/// <summary>A data subject request as staff see it. Personal fields are masked.</summary>
public sealed record RequestBody
{
    public required RequestId Id { get; init; }

    public required CaseId CaseId { get; init; }

    public required string Number { get; init; }

    public required RightCode Right { get; init; }

    public required string RightName { get; init; }

    public required JurisdictionCode Jurisdiction { get; init; }

    public required IReadOnlyList<AppliedLawBody> Laws { get; init; }

    public BrandId? Brand { get; init; }

    public required Channel Channel { get; init; }

    public required Language Language { get; init; }

    public required RequestStatus Status { get; init; }

    public RequestOutcome? Outcome { get; init; }

    public required Instant ReceivedAt { get; init; }

    public BackdatingReason? BackdatingReason { get; init; }

    public Instant? ClosedAt { get; init; }

    public required MaskedRequesterBody Requester { get; init; }

    public required MaskedPersonBody DataSubject { get; init; }

    public required IdentityStandingBody Identity { get; init; }

    public required RepresentationStandingBody Representation { get; init; }

    public required IReadOnlyList<RequestClockBody> Clocks { get; init; }

    public required bool Overdue { get; init; }

    public required bool AwaitsReply { get; init; }

    public required bool AwaitsStaff { get; init; }

    public required IReadOnlyList<LawCode> Circumstances { get; init; }

    public AnswerForm? AnswerForm { get; init; }

    public FeeStandingBody? Fee { get; init; }

    public required IReadOnlyList<LawCode> PartRefused { get; init; }

    public StaffId? Assignee { get; init; }

    public required IReadOnlyList<RequestDocumentBody> Documents { get; init; }

    public required IReadOnlyList<RequestLetterBody> Letters { get; init; }

    public required IReadOnlyList<RequestMessageBody> Messages { get; init; }

    public required IReadOnlyList<RequestNoteBody> Notes { get; init; }

    public required IReadOnlyList<RequestTaskBody> Tasks { get; init; }

    public RequestPackageBody? Package { get; init; }

    public required long Version { get; init; }
}

/// <summary>A law that applies, and the rule that chose it.</summary>
public sealed record AppliedLawBody(JurisdictionCode Jurisdiction, RightCode Right, ChosenBy ChosenBy, LawCode? Place);

/// <summary>Who asks, masked: absent once it was forgotten.</summary>
public sealed record MaskedRequesterBody(RequesterKind Kind, string? Name, MaskedContactBody? Contact);

/// <summary>How she is reached, masked; of a postal address only that there is one.</summary>
public sealed record MaskedContactBody(string? Email, string? Phone, bool Postal);

/// <summary>Whose data it is, masked.</summary>
public sealed record MaskedPersonBody(string? Name, IReadOnlyList<IdentifierBody> Identifiers);

/// <summary>How far it is shown who asks.</summary>
public sealed record IdentityStandingBody(
    IdentityStanding Standing, IdentityMeans? Method, Instant? VerifiedAt, Instant? RemindedAt);

/// <summary>How far it is shown that somebody may act for the person.</summary>
public sealed record RepresentationStandingBody(
    RepresentationStanding Standing, IReadOnlyList<LawCode> Papers, bool PersonTold);

/// <summary>A fee that was quoted.</summary>
public sealed record FeeStandingBody(long Amount, Currency Currency, FeeStanding Standing, Citation Citation);

/// <summary>A document of the request, without what is in it.</summary>
public sealed record RequestDocumentBody(
    DocumentId Id, DocumentType Type, long SizeBytes, DocumentPurpose Purpose, Instant AddedAt);

/// <summary>A letter of the request, without what it says.</summary>
public sealed record RequestLetterBody(
    int No, LetterKind Kind, LetterWay Way, LetterStanding Standing, Instant FiledAt);

/// <summary>That somebody wrote.</summary>
public sealed record RequestMessageBody(int No, bool FromPerson, Instant At);

/// <summary>That staff wrote something down.</summary>
public sealed record RequestNoteBody(int No, Instant At);

/// <summary>Something to be done before the answer.</summary>
public sealed record RequestTaskBody(int No, TaskFor For, LocalDate DueOn, TaskStanding Standing);

/// <summary>The files that answer it.</summary>
public sealed record RequestPackageBody(
    long SizeBytes, PackageStanding Standing, Instant PreparedAt, Instant? FetchedAt, bool Received);
