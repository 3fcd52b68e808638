namespace PrivacyCloud.Domain.Law;

/// <summary>A right of the person.</summary>
/// <param name="Right">Its name in requests, DPV style: <c>erasure</c>.</param>
/// <param name="Duty">The duty it causes; none where the law gives no clock of its own.</param>
/// <param name="OwnLanguage">The language the law is written in, as an IETF tag.</param>
/// <param name="OwnName">The law's own name for it.</param>
/// <param name="Names">Its name in our languages.</param>
/// <param name="Explanation">What it gives a person, in plain words.</param>
/// <param name="Dpv">The Data Privacy Vocabulary's term, where there is one.</param>
/// <param name="VerifiedIdentity">Whether the person must have shown who she is.</param>
/// <param name="Form">What form the request must have.</param>
/// <param name="AnswerForms">In which forms she may choose the answer.</param>
public sealed record RightRule(
    string Right,
    string? Duty,
    string OwnLanguage,
    string OwnName,
    Text Names,
    Text Explanation,
    string? Dpv,
    IdentityNeed VerifiedIdentity,
    string Form,
    IReadOnlyList<string> AnswerForms);

/// <summary>Whether identity must be shown before a request is met.</summary>
public enum IdentityNeed
{
    /// <summary>Always.</summary>
    Required,

    /// <summary>Only on reasonable doubt.</summary>
    WhenInDoubt,

    /// <summary>It may not be asked for.</summary>
    Forbidden,
}

/// <summary>One reason the law gives for refusing a right.</summary>
/// <param name="Code">Stable within the pack.</param>
/// <param name="Text">The reason in plain words.</param>
/// <param name="Partial">True when it may hold for a part only.</param>
/// <param name="MustTell">True when the person must be told of it.</param>
/// <param name="OnMerits">
/// False for a ground about who asks or how, which may be given before identity is shown.
/// </param>
/// <param name="Dpv">The Data Privacy Vocabulary's term, where there is one.</param>
/// <param name="Citation">Where the law says so.</param>
/// <param name="Confidence">How well that was checked.</param>
public sealed record RefusalGround(
    string Code, Text Text, bool Partial, bool MustTell, bool OnMerits, string? Dpv, Citation Citation,
    Confidence Confidence);

/// <summary>What a right may cost.</summary>
/// <param name="Rights">For which rights; <c>*</c> for all.</param>
/// <param name="Allowed">Whether a fee may be asked.</param>
/// <param name="Switchable">Not allowed by default, but the tenant's counsel may switch it on with a reason.</param>
/// <param name="EstimateFirst">Whether a written estimate must come first.</param>
/// <param name="MustPublish">Whether the amount must be published beforehand.</param>
/// <param name="Currency">ISO 4217, where the law names one.</param>
/// <param name="Cap">The most, in whole units.</param>
/// <param name="Example">An amount seen in practice, in whole units.</param>
/// <param name="Conditions">Under which conditions, in plain words.</param>
public sealed record FeeRule(
    IReadOnlyList<string> Rights,
    bool Allowed,
    bool Switchable,
    bool EstimateFirst,
    bool MustPublish,
    string? Currency,
    long? Cap,
    long? Example,
    Text Conditions);

/// <summary>Somebody who may act for the person.</summary>
/// <param name="Kind"><c>agent</c>, <c>guardian-minor</c> or <c>guardian-adult</c>.</param>
/// <param name="Name">What the law calls her.</param>
/// <param name="Papers">What shows that she may.</param>
/// <param name="AnyOnePaper">True when one of the papers is enough; false when all are needed.</param>
/// <param name="ConfirmWithPerson">Whether the person herself is told or asked.</param>
/// <param name="Redact">What must be blacked out on the papers.</param>
/// <param name="Citation">Where the law says so.</param>
/// <param name="Confidence">How well that was checked.</param>
public sealed record Representative(
    string Kind,
    Text Name,
    IReadOnlyList<CodedText> Papers,
    bool AnyOnePaper,
    bool ConfirmWithPerson,
    IReadOnlyList<Text> Redact,
    Citation Citation,
    Confidence Confidence);

/// <summary>How identity is shown.</summary>
/// <param name="Rights">For which rights; <c>*</c> for all.</param>
/// <param name="When">Whether it must be, may be, or must not be asked.</param>
/// <param name="Methods">Accepted ways.</param>
/// <param name="MustNot">What may not be asked or kept.</param>
public sealed record IdentityRule(
    IReadOnlyList<string> Rights, IdentityNeed When, IReadOnlyList<IdentityMethod> Methods,
    IReadOnlyList<Text> MustNot);

/// <summary>One way to show identity. <paramref name="Minimum"/>: how many facts or papers at least.</summary>
public sealed record IdentityMethod(string Code, string Channel, Text Name, int? Minimum);
