namespace PrivacyCloud.Domain.Residency;

/// <summary>How a region stands to a tenant of which it says that it is here.</summary>
public enum HomeStanding
{
    /// <summary>It lives here: whoever looks for it is sent here. Written <c>settled</c>.</summary>
    Settled,

    /// <summary>
    /// Any other word, which a later program may write while a tenant moves: nobody is sent anywhere for now.
    /// </summary>
    Unsettled,
}
