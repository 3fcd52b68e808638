namespace PrivacyCloud.Runtime.Requests;

/// <summary>How requests are handled by this host.</summary>
public sealed record RequestOptions
{
    /// <summary>
    /// The address at which people reach the pages, written into letters; no slash at the end. Loopback by default.
    /// </summary>
    public Uri PublicAddress { get; init; } = new("http://localhost:8080");

    /// <summary>That address as pages' paths are put behind it: without a slash at the end.</summary>
    public string PagesAt => PublicAddress.ToString().TrimEnd('/');

    /// <summary>How long somebody who gave number and secret may look at the status. Thirty minutes.</summary>
    public TimeSpan StatusSession { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>How long a fresh code lets somebody upload, withdraw, complain and fetch. Fifteen minutes.</summary>
    public TimeSpan DoorSession { get; init; } = TimeSpan.FromMinutes(15);
}
