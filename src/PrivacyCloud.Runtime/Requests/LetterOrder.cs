using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Letters;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Runtime.Requests;

/// <summary>A letter that is to be written.</summary>
/// <param name="Log">The company's log.</param>
/// <param name="Tenant">The company.</param>
/// <param name="Brand">The brand, where the request came through one.</param>
/// <param name="Kind">What the letter is for.</param>
/// <param name="Before">The request as it was.</param>
/// <param name="After">The request as it is once the act behind the letter is done.</param>
/// <param name="Person">Who asks.</param>
/// <param name="Now">The moment it is dated.</param>
public sealed record LetterOrder(
    LogId Log,
    TenantRow Tenant,
    BrandRow? Brand,
    LetterKind Kind,
    RequestFile Before,
    RequestFile After,
    RequestPerson Person,
    Instant Now)
{
    /// <summary>Words of staff, or none.</summary>
    public string? Words { get; init; }

    /// <summary>A one-time code, or none.</summary>
    public string? Code { get; init; }

    /// <summary>Why something was refused.</summary>
    public IReadOnlyList<RefusalReason> Reasons { get; init; } = [];

    /// <summary>What staff are told, where it goes to them.</summary>
    public StaffAlert? Alert { get; init; }

    /// <summary>The number under which it goes on, where it was merged.</summary>
    public RequestNumber? MergedInto { get; init; }
}
