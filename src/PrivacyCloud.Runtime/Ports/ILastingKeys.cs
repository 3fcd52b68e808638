using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Runtime.Ports;

/// <summary>
/// Secret keys of a region that stay the same for ever: no rotation of other keys changes them, since what was handed
/// out under them must still be understood. They protect addresses and tokens, never personal data.
/// </summary>
public interface ILastingKeys
{
    /// <summary>Bytes in a key.</summary>
    const int KeySize = 32;

    /// <summary>The region's key for a purpose; keys of different purposes tell nothing about each other.</summary>
    /// <exception cref="ArgumentException">The region is not served here.</exception>
    byte[] Derive(Region region, string purpose);
}
