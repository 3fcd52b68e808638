namespace PrivacyCloud.Domain.Tenants;

/// <summary>Why a tenant's counsel switched something on that the law neither allows nor forbids.</summary>
public enum CounselReason
{
    /// <summary>The fee covers the actual cost of answering and nothing more.</summary>
    ActualCost,

    /// <summary>Only for requests that repeat one already answered.</summary>
    RepeatedRequests,

    /// <summary>Only for requests that go far beyond what the right is for.</summary>
    ExcessiveRequests,
}
