using PrivacyCloud.Consoles.Ports;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Staff;

namespace PrivacyCloud.Consoles.Work.SignIn;

/// <summary>Says of which companies the staff may sign in with an account of their organisation.</summary>
internal sealed class OrganisationOffer(IOrganisationSignIn organisation, Companies companies, DirectoryLinks links)
{
    /// <summary>
    /// True when a company's page should offer it: the company has a directory, or it is not known yet which it is.
    /// </summary>
    public async Task<bool> IsForAsync(string company, CancellationToken cancel) => organisation.IsOffered
        && (company.Length == 0 || await FindAsync(company, cancel) is not null);

    /// <summary>The company and its directory; null where there is neither.</summary>
    public async Task<LinkedCompany?> FindAsync(string company, CancellationToken cancel) =>
        organisation.IsOffered && await companies.FindAsync(company, cancel) is { } log
            && TenantId.TryParse(log.Owner, out var tenant) && await links.FindAsync(log, cancel) is { } link
                ? new(log, tenant, link.Directory)
                : null;
}

/// <summary>A company whose staff may sign in with accounts of a directory.</summary>
internal sealed record LinkedCompany(LogId Log, TenantId Tenant, DirectoryId Directory);
