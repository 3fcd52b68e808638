using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Notices;

namespace PrivacyCloud.Api.Consents;

/// <summary>Whose decision it is: by what a person or a device is found.</summary>
/// <param name="Kind">Of what kind the mark is.</param>
/// <param name="Value">A device's random mark of 16 to 128 characters, an address, a number, an account.</param>
public sealed record MarkBody(MarkKind Kind, string Value);

/// <summary>A yes or a no to one purpose.</summary>
/// <param name="Purpose">The purpose, by its code.</param>
/// <param name="Granted">Yes or no.</param>
public sealed record DecisionBody(PurposeCode Purpose, bool Granted);

/// <summary>In which way a decision was made, and where that can be seen.</summary>
/// <param name="Channel">In which way.</param>
/// <param name="Reference">Where paper, recording or message lies, at most 200 characters; kept in the vault.</param>
public sealed record EvidenceBody(ConsentChannel Channel, string? Reference = null);

/// <summary>Who decided.</summary>
/// <param name="Kind">The person, her guardian, or both.</param>
/// <param name="Relation">What the guardian is to the person.</param>
/// <param name="Age">The person's age in whole years, 0 to 130, where it was asked. Judged and never kept.</param>
public sealed record DeciderBody(DeciderKind Kind, GuardianRelation? Relation = null, int? Age = null);

/// <summary>What was shown, as the tenant's own system names it in place of a snapshot.</summary>
/// <param name="Brand">Whose notice.</param>
/// <param name="Version">Its version, from 1.</param>
/// <param name="Language">In which language.</param>
public sealed record NamedNoticeBody(BrandId Brand, int Version, Domain.Language Language);

/// <summary>A decision set, as it was made on what was shown.</summary>
/// <param name="DataSubject">Whose.</param>
/// <param name="Decisions">Yes or no to each purpose, 1 to 100 of them.</param>
/// <param name="Snapshot">The statement of what was shown, as <c>GET /v1/consent/config</c> gave it.</param>
/// <param name="Evidence">In which way it was made; on a web page when not said.</param>
/// <param name="DecidedBy">Who decided; the person herself when not said.</param>
/// <param name="Gpc">True when a Global Privacy Control signal said no for her.</param>
/// <param name="GivenAt">When it was, as the tenant states it; for the tenant's own keys.</param>
/// <param name="Notice">What was shown, in place of a snapshot; for the tenant's own keys.</param>
public sealed record DecidedBody(
    MarkBody DataSubject,
    IReadOnlyList<DecisionBody> Decisions,
    string? Snapshot = null,
    EvidenceBody? Evidence = null,
    DeciderBody? DecidedBy = null,
    bool? Gpc = null,
    NodaTime.Instant? GivenAt = null,
    NamedNoticeBody? Notice = null);

/// <summary>A withdrawal.</summary>
/// <param name="DataSubject">Whose.</param>
/// <param name="Purposes">What for, 1 to 100 codes.</param>
/// <param name="Snapshot">Taken where a page sends it along; a withdrawal counts without it.</param>
/// <param name="Brand">Which brand, where a key of the tenant's own does not say it.</param>
/// <param name="Evidence">In which way it was made; on a web page when not said.</param>
/// <param name="DecidedBy">Who decided; the person herself when not said.</param>
public sealed record WithdrawnBody(
    MarkBody DataSubject,
    IReadOnlyList<PurposeCode> Purposes,
    string? Snapshot = null,
    BrandId? Brand = null,
    EvidenceBody? Evidence = null,
    DeciderBody? DecidedBy = null);

/// <summary>What was recorded; empty where it was so already and there was nothing to record.</summary>
/// <param name="Id">The decision set.</param>
/// <param name="Receipt">Its receipt, at <c>/v1/receipts/{receipt}</c>.</param>
/// <param name="Position">Where in the tenant's ledger it stands.</param>
public sealed record RecordedBody(ConsentId? Id, ReceiptId? Receipt, long? Position);

/// <summary>What is asked.</summary>
/// <param name="DataSubject">Whose decision.</param>
/// <param name="Purpose">What for.</param>
/// <param name="Brand">On which brand; without it the brand decided on last answers.</param>
/// <param name="AsOf">How it stood at this moment; now when not said.</param>
public sealed record CheckBody(
    MarkBody DataSubject, PurposeCode Purpose, BrandId? Brand = null, NodaTime.Instant? AsOf = null);

/// <summary>Whether processing is covered.</summary>
/// <param name="Granted">True when it is.</param>
/// <param name="State">Where the decision stands; <c>unknown</c> when nobody was ever asked.</param>
/// <param name="Assurance">How sure it is that the person decided so.</param>
/// <param name="Since">Since when it stands so.</param>
/// <param name="Basis">On what it rests: <c>consent</c>.</param>
/// <param name="Receipt">The receipt of the deciding record.</param>
/// <param name="Brand">On which brand's notice.</param>
/// <param name="AskAgain">True when the purpose has changed since, so that the yes does not cover it.</param>
public sealed record CheckedBody(
    bool Granted, ConsentStatus State, Assurance? Assurance, NodaTime.Instant? Since, string? Basis,
    ReceiptId? Receipt, BrandId? Brand, bool? AskAgain);

/// <summary>Whose history is wanted.</summary>
/// <param name="DataSubject">Whose.</param>
/// <param name="AsOf">As it was at this moment; now when not said.</param>
public sealed record HistoryBody(MarkBody DataSubject, NodaTime.Instant? AsOf = null);

/// <summary>One decision about one purpose.</summary>
/// <param name="Id">The decision set it is part of.</param>
/// <param name="Receipt">Its receipt.</param>
/// <param name="Position">Where in the ledger it stands.</param>
/// <param name="Purpose">What for.</param>
/// <param name="Brand">On which brand's notice.</param>
/// <param name="Granted">Yes or no; none for what no person decided, such as an expiry.</param>
/// <param name="State">Where the purpose stood after it.</param>
/// <param name="Effective">False for a claim that did not change what stands.</param>
/// <param name="At">When it was recorded, by the platform's clock.</param>
/// <param name="GivenAt">When the tenant says that it was.</param>
/// <param name="Notice">The version of the notice.</param>
/// <param name="Language">In which language it was shown.</param>
/// <param name="Channel">In which way.</param>
/// <param name="DecidedBy">Who decided.</param>
/// <param name="Assurance">How sure that is.</param>
/// <param name="Snapshot">The hash of what was shown.</param>
/// <param name="Signal">True when a signal said no for her.</param>
/// <param name="Reason">Why the tenant found it invalid.</param>
public sealed record TurningBody(
    ConsentId Id, ReceiptId Receipt, long Position, PurposeCode Purpose, BrandId Brand, bool? Granted,
    ConsentStatus State, bool Effective, NodaTime.Instant At, NodaTime.Instant? GivenAt, int? Notice,
    Domain.Language? Language, ConsentChannel? Channel, DeciderBody? DecidedBy, Assurance? Assurance,
    string? Snapshot, bool? Signal, InvalidationReason? Reason);

/// <summary>Consents that were found not to be valid.</summary>
/// <param name="DataSubject">Whose.</param>
/// <param name="Purposes">What for, 1 to 100 codes.</param>
/// <param name="Reason">Why.</param>
/// <param name="Brand">Which brand; the one that has these purposes when not said.</param>
public sealed record InvalidatedBody(
    MarkBody DataSubject, IReadOnlyList<PurposeCode> Purposes, InvalidationReason Reason, BrandId? Brand = null);

/// <summary>A device that was shown to be a person's.</summary>
/// <param name="Device">The device.</param>
/// <param name="DataSubject">The person: by e-mail, telephone or account.</param>
/// <param name="Brand">On whose pages the device decides; the brand it decided on when it decided on one alone.</param>
public sealed record LinkedBody(MarkBody Device, MarkBody DataSubject, BrandId? Brand = null);

/// <summary>What is still to stop after a withdrawal.</summary>
/// <param name="Person">Whose consent it was, as an id that says nothing of her.</param>
/// <param name="Turn">Which event of her history ordered it.</param>
/// <param name="Brand">On which brand.</param>
/// <param name="Purposes">What for.</param>
/// <param name="Notice">The version of the notice that names the processors.</param>
/// <param name="Own">By when the company itself stops.</param>
/// <param name="Processors">By when its processors stop.</param>
public sealed record StopTaskBody(
    DataSubjectId Person, long Turn, BrandId Brand, IReadOnlyList<PurposeCode> Purposes, int Notice, StopByBody? Own,
    StopByBody? Processors);

/// <summary>By when, in the zone of the law, and where the law says so.</summary>
public sealed record StopByBody(
    NodaTime.LocalDate Due, NodaTime.OffsetDateTime DueAt, NodaTime.LocalDate WorkTo, Domain.Law.Citation Citation,
    Domain.Law.Confidence Confidence);
