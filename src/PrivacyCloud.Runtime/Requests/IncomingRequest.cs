using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Runtime.Requests;

/// <summary>A submission as an edge has parsed it: one request for each right comes of it.</summary>
public sealed record IncomingRequest
{
    /// <summary>The rights; the first leads the case.</summary>
    public required IReadOnlyList<RightCode> Rights { get; init; }

    /// <summary>The law somebody named, or none.</summary>
    public JurisdictionCode? Jurisdiction { get; init; }

    /// <summary>The country where the person lives, or none.</summary>
    public Country? Residence { get; init; }

    /// <summary>Through which brand it came.</summary>
    public BrandId? Brand { get; init; }

    /// <summary>By which way it came.</summary>
    public required Channel Channel { get; init; }

    /// <summary>The language the person is answered in.</summary>
    public required Language Language { get; init; }

    /// <summary>Who asks.</summary>
    public required RequesterKind RequesterKind { get; init; }

    /// <summary>Name, contact, identifiers and words.</summary>
    public required RequestPerson Person { get; init; }

    /// <summary>When it reached the company; none: now.</summary>
    public Instant? ReceivedAt { get; init; }

    /// <summary>Why it is dated back.</summary>
    public BackdatingReason? Backdating { get; init; }

    /// <summary>In which form the answer is wanted.</summary>
    public AnswerForm? AnswerForm { get; init; }

    /// <summary>What is special about the case.</summary>
    public IReadOnlyList<LawCode> Circumstances { get; init; } = [];
}
