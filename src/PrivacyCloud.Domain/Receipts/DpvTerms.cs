using System.Diagnostics;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Notices;

namespace PrivacyCloud.Domain.Receipts;

/// <summary>
/// Our words in the terms of the Data Privacy Vocabulary 2.3, as compact names (<c>dpv:</c>, <c>loc:</c>).
/// </summary>
public static class DpvTerms
{
    /// <summary>The state of a decision: the event states of ISO/IEC TS 27560.</summary>
    public static string Of(ConsentStatus status) => status switch
    {
        ConsentStatus.Unknown => "dpv:ConsentUnknown",
        ConsentStatus.Given => "dpv:ConsentGiven",
        ConsentStatus.Refused => "dpv:ConsentRefused",
        ConsentStatus.Withdrawn => "dpv:ConsentWithdrawn",
        ConsentStatus.Expired => "dpv:ConsentExpired",
        ConsentStatus.Invalidated => "dpv:ConsentInvalidated",
        ConsentStatus.Renewed => "dpv:RenewedConsentGiven",
        _ => throw new UnreachableException(),
    };

    /// <summary>What a purpose is about, in the vocabulary's own words where it has any.</summary>
    public static string Of(PurposeKind kind) => kind switch
    {
        PurposeKind.Service => "dpv:ServiceProvision",
        PurposeKind.Security => "dpv:EnforceSecurity",
        PurposeKind.Analytics => "dpv:ServiceUsageAnalytics",
        PurposeKind.Advertising => "dpv:TargetedAdvertising",
        PurposeKind.Personalisation => "dpv:Personalisation",
        PurposeKind.MarketingEmail or PurposeKind.MarketingSms or PurposeKind.MarketingPhone => "dpv:DirectMarketing",
        PurposeKind.AiTraining or PurposeKind.Sharing or PurposeKind.TransferAbroad or PurposeKind.Other =>
            "dpv:Purpose",
        _ => throw new UnreachableException(),
    };

    /// <summary>Why it is lawful.</summary>
    public static string Of(LegalBasis basis) => basis switch
    {
        LegalBasis.Consent => "dpv:Consent",
        LegalBasis.Contract => "dpv:Contract",
        LegalBasis.Law => "dpv:LegalObligation",
        LegalBasis.LegitimateInterest => "dpv:LegitimateInterest",
        _ => throw new UnreachableException(),
    };

    /// <summary>In which role somebody receives data.</summary>
    public static string Of(RecipientRole role) => role switch
    {
        RecipientRole.Processor => "dpv:DataProcessor",
        RecipientRole.ThirdParty => "dpv:ThirdParty",
        RecipientRole.Joint => "dpv:JointDataControllers",
        _ => throw new UnreachableException(),
    };

    /// <summary>What a guardian is to the person.</summary>
    public static string Of(GuardianRelation? relation) =>
        relation is GuardianRelation.Parent ? "dpv:ParentOfDataSubject" : "dpv:GuardianOfDataSubject";

    /// <summary>A jurisdiction as a place: <c>vn</c> is <c>loc:VN</c>, <c>us-ca</c> is <c>loc:US-CA</c>.</summary>
    public static string Of(JurisdictionCode law) => $"loc:{PlaceOf(law)}";

    /// <summary>A jurisdiction by the ISO code of its place; ISO calls the United Kingdom GB.</summary>
    public static string PlaceOf(JurisdictionCode law)
    {
        var code = law.ToString().ToUpperInvariant();
        return code == "UK" ? "GB" : code;
    }
}
