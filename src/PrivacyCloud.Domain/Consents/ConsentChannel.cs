namespace PrivacyCloud.Domain.Consents;

/// <summary>In which way a decision reached the tenant (Vietnam: Decree 356/2025/ND-CP, article 6(1)).</summary>
public enum ConsentChannel
{
    /// <summary>On a page of the tenant's.</summary>
    Web,

    /// <summary>In an app of the tenant's.</summary>
    App,

    /// <summary>By a text message with the agreed word.</summary>
    Sms,

    /// <summary>In a call that was recorded.</summary>
    RecordedCall,

    /// <summary>On paper.</summary>
    Paper,

    /// <summary>In person, at a counter.</summary>
    Counter,
}
