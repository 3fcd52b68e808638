using Microsoft.AspNetCore.Http;
using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Consoles.Ports;

/// <summary>
/// Takes staff to the sign-in of their own organisation. Whoever comes back is led to
/// <see cref="Work.SignIn.OrganisationDoor"/> by the host, which alone knows how such a sign-in is checked.
/// </summary>
public interface IOrganisationSignIn
{
    /// <summary>True when this host can do that at all.</summary>
    bool IsOffered { get; }

    /// <summary>Sends the browser to the organisation's own sign-in.</summary>
    /// <param name="http">The call of a browser that asked for it.</param>
    /// <param name="directory">The directory with which the company is linked.</param>
    /// <param name="visit">What must still be known when the browser comes back.</param>
    Task GoAsync(HttpContext http, DirectoryId directory, OrganisationVisit visit);
}

/// <summary>What somebody wanted who was sent to her organisation's sign-in.</summary>
/// <param name="Company">Whose staff she says she is.</param>
/// <param name="To">The page she wanted.</param>
/// <param name="Language">The language she chose in the address; null when her browser chose.</param>
public sealed record OrganisationVisit(TenantId Company, string To, string? Language);
