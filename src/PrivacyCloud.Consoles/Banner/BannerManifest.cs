namespace PrivacyCloud.Consoles.Banner;

/// <summary>Where the banner's script is and how a page makes sure that it is the one it was tested with.</summary>
/// <param name="Version">The first digits of the script's hash.</param>
/// <param name="Url">Its address on this server, good for ever.</param>
/// <param name="Integrity">The value for the attribute <c>integrity</c>.</param>
public sealed record BannerManifest(string Version, string Url, string Integrity);
