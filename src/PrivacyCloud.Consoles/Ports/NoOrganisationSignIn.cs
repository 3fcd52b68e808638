using Microsoft.AspNetCore.Http;
using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Consoles.Ports;

/// <summary>A host at whose door only passwords count.</summary>
internal sealed class NoOrganisationSignIn : IOrganisationSignIn
{
    public bool IsOffered => false;

    public Task GoAsync(HttpContext http, DirectoryId directory, OrganisationVisit visit) =>
        throw new InvalidOperationException("This host takes nobody to another sign-in.");
}
