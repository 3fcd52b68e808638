namespace PrivacyCloud.Cluster;

/// <summary>
/// The one thing that grains are sent and answer: bytes that the engine's own codecs write and read. So nothing of the
/// domain needs to know how a cluster carries it, and what travels is recorded in one place.
/// </summary>
[GenerateSerializer]
[Immutable]
[Alias("privacycloud.envelope")]
public sealed class Envelope(byte[] content)
{
    /// <summary>A submission, or how it ended.</summary>
    [Id(0)]
    public byte[] Content { get; } = content;
}
