using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Requests;
using PrivacyCloud.Runtime.Requests.Timeline;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Consoles.Work.Requests;

/// <summary>All that the page of one request shows.</summary>
public sealed record Dossier
{
    /// <summary>The request.</summary>
    public required RequestRow Row { get; init; }

    /// <summary>The company.</summary>
    public required TenantRow Tenant { get; init; }

    /// <summary>What the packs say to it.</summary>
    public required CaseLaw Law { get; init; }

    /// <summary>Names of rights and laws.</summary>
    public required CaseNames Names { get; init; }

    /// <summary>Names of the staff.</summary>
    public required StaffNames Staff { get; init; }

    /// <summary>The person's name, masked.</summary>
    public required string Mask { get; init; }

    /// <summary>What can be done now, and what not, and why.</summary>
    public required IReadOnlyList<Step> Steps { get; init; }

    /// <summary>What happened, the first coming first.</summary>
    public required IReadOnlyList<Happening> History { get; init; }

    /// <summary>The other requests of the case.</summary>
    public required IReadOnlyList<RequestRow> Siblings { get; init; }

    /// <summary>What lies in the vault; none until somebody reveals it.</summary>
    public required Clear? Clear { get; init; }

    /// <summary>What whoever reads may do.</summary>
    public required ValueList<Permission> May { get; init; }

    /// <summary>The id of the request.</summary>
    public RequestId Id => Row.File.Intake.Request;

    /// <summary>True when whoever reads may change something.</summary>
    public bool MayHandle => May.Contains(Permission.RequestsHandle);

    /// <summary>True when whoever reads may see personal data.</summary>
    public bool MayReveal => May.Contains(Permission.RequestsReveal);

    /// <summary>Names the request alone.</summary>
    public override string ToString() => Id.ToString();
}

/// <summary>Something that happened, in words.</summary>
/// <param name="Position">Where it stands in the ledger.</param>
/// <param name="At">When.</param>
/// <param name="Who">Who did it, in words; none for the person and programs.</param>
/// <param name="Actor">Who did it, as the ledger has it.</param>
/// <param name="Line">What.</param>
public sealed record Happening(long Position, Instant At, string? Who, string Actor, TimelineLine Line);

/// <summary>What lies in the vault about a request, opened for one answer.</summary>
/// <param name="Person">Who asks; none when it was forgotten.</param>
/// <param name="Messages">Messages by number.</param>
/// <param name="Notes">Notes by number.</param>
/// <param name="Tasks">Tasks by number.</param>
/// <param name="Documents">Names of files by document.</param>
public sealed record Clear(
    RequestPerson? Person,
    IReadOnlyDictionary<int, string> Messages,
    IReadOnlyDictionary<int, string> Notes,
    IReadOnlyDictionary<int, string> Tasks,
    IReadOnlyDictionary<DocumentId, string> Documents)
{
    /// <summary>Says nothing: this is personal data.</summary>
    public override string ToString() => nameof(Clear);
}
