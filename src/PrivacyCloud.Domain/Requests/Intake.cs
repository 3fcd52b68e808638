using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Domain.Vault;

namespace PrivacyCloud.Domain.Requests;

/// <summary>What is on record of a request from its first day. Who asks and what she wrote lie in the vault.</summary>
public sealed record Intake
{
    /// <summary>The request.</summary>
    public required RequestId Request { get; init; }

    /// <summary>What was asked together with it.</summary>
    public required CaseId Case { get; init; }

    /// <summary>The number of the case, the same for each of its requests.</summary>
    public required RequestNumber Number { get; init; }

    /// <summary>The first request of the case: its codes and messages speak for all of them.</summary>
    public required RequestId Lead { get; init; }

    /// <summary>Whose request it is to answer.</summary>
    public required TenantId Tenant { get; init; }

    /// <summary>Through which brand it came; none when it came to the company itself.</summary>
    public required BrandId? Brand { get; init; }

    /// <summary>The laws that apply and why; the first names the right.</summary>
    public required ValueList<ApplicableLaw> Laws { get; init; }

    /// <summary>By which way it came.</summary>
    public required Channel Channel { get; init; }

    /// <summary>The language the person is answered in.</summary>
    public required Language Language { get; init; }

    /// <summary>When it reached the company: every clock that starts on receipt counts from here.</summary>
    public required Instant ReceivedAt { get; init; }

    /// <summary>Why it is dated back; none when it is not.</summary>
    public required BackdatingReason? Backdating { get; init; }

    /// <summary>Who asks.</summary>
    public required RequesterKind RequesterKind { get; init; }

    /// <summary>Name, contact, identifiers and words of the requester, under the provisional holder's key.</summary>
    public required Sealed Person { get; init; }

    /// <summary>What the person's tracking secret must hash to; none when nobody was given one.</summary>
    public required SecretDigest? Tracking { get; init; }

    /// <summary>In which form she wants the answer; none when she did not say.</summary>
    public required AnswerForm? AnswerForm { get; init; }

    /// <summary>What is special about the case.</summary>
    public required ValueList<LawCode> Circumstances { get; init; }

    /// <summary>What the company has settled for its requests.</summary>
    public required RequestTerms Terms { get; init; }

    /// <summary>The right as the first law names it.</summary>
    public RightCode Right() => Laws[0].Right;
}

/// <summary>A law that applies to a request.</summary>
/// <param name="Jurisdiction">Whose law.</param>
/// <param name="Right">The right as this law names it.</param>
/// <param name="ChosenBy">The rule that chose it.</param>
/// <param name="Place">A place within it whose days off count, or none.</param>
public sealed record ApplicableLaw(JurisdictionCode Jurisdiction, RightCode Right, ChosenBy ChosenBy, LawCode? Place);

/// <summary>What a company has settled for its requests, as it stood when one came in.</summary>
/// <param name="LeadDays">So many days before the day to work to, the clock rings; the greatest first.</param>
/// <param name="PapersKeptDays">Papers are deleted so many days after they have served.</param>
/// <param name="PackageKeptDays">A package nobody fetched is destroyed after so many days.</param>
public sealed record RequestTerms(ValueList<int> LeadDays, int PapersKeptDays, int PackageKeptDays)
{
    /// <summary>What holds where a company has settled nothing: product defaults, not law.</summary>
    public static RequestTerms Default { get; } = new([7, 3, 1], PapersKeptDays: 30, PackageKeptDays: 30);

    /// <summary>The most lead times.</summary>
    public const int LeadDaysMax = 5;

    /// <summary>The longest time for anything here, in days.</summary>
    public const int DaysMax = 365;

    /// <summary>True when the figures are within reason.</summary>
    public bool AreFit() => LeadDays.Count <= LeadDaysMax && LeadDays.All(days => days is >= 1 and <= DaysMax)
        && LeadDays.Distinct().Count() == LeadDays.Count && PapersKeptDays is >= 1 and <= DaysMax
        && PackageKeptDays is >= 1 and <= DaysMax;
}
