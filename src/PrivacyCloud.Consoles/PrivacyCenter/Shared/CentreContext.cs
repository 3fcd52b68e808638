using PrivacyCloud.Consoles.Shared;
using PrivacyCloud.Consoles.Work.Shared;
using PrivacyCloud.Domain;
using PrivacyCloud.Runtime.Requests;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Consoles.PrivacyCenter.Shared;

/// <summary>What every page of a privacy centre knows.</summary>
/// <param name="Page">Language, place and time.</param>
/// <param name="Company">Whose centre it is; none on the page of a group and where nothing is.</param>
/// <param name="Brand">Under which of its brands, or none.</param>
/// <param name="Guard">What each form must carry, so that no other site can send it.</param>
public sealed record CentreContext(PageContext Page, CentreTenant? Company, BrandRow? Brand, FormGuard Guard)
{
    /// <summary>What people call it: the brand, or the company by the name it shows.</summary>
    public Text? Name => Brand?.Name ?? Company?.Tenant.Branding?.DisplayName ?? Company?.Tenant.LegalName;

    /// <summary>Where the centre begins.</summary>
    public string Home => CentrePaths.Home(Company!, Brand);

    /// <summary>Where one asks.</summary>
    public string Ask => CentrePaths.Ask(Company!, Brand);

    /// <summary>Where one sees how things stand.</summary>
    public string Track => CentrePaths.Track(Company!);
}
