using Microsoft.AspNetCore.Http;
using PrivacyCloud.Consoles.Ports;
using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Conformance.Browser;

/// <summary>A host that could take staff to their organisation; where they would go there is nobody.</summary>
internal sealed class OfferedSignIn : IOrganisationSignIn
{
    public bool IsOffered => true;

    public Task GoAsync(HttpContext http, DirectoryId directory, OrganisationVisit visit)
    {
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
