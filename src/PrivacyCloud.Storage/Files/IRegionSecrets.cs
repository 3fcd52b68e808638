using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Storage.Files;

/// <summary>Whoever has the regions' key files open.</summary>
internal interface IRegionSecrets
{
    /// <summary>A region's, or null when it is not served here.</summary>
    RegionSecrets? SecretsOf(Region region);
}
