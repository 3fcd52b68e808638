namespace PrivacyCloud.Domain.Notices;

/// <summary>A purpose as somebody wants it, with the wishes that are never granted.</summary>
/// <param name="Terms">What people would be told.</param>
/// <param name="IsPreset">Its box is to be ticked beforehand.</param>
/// <param name="Requires">Purposes that a person would have to allow too.</param>
/// <param name="AlsoFor">Other kinds that the same choice would cover.</param>
public sealed record PurposeDraft(
    PurposeTerms Terms, bool IsPreset, ValueList<PurposeCode> Requires, ValueList<PurposeKind> AlsoFor);
