namespace PrivacyCloud.Bench.Cluster;

/// <summary>A grain that does nothing but answer what it is sent.</summary>
[Alias("privacycloud.bench.bare")]
public interface IBareGrain : IGrainWithStringKey
{
    /// <summary>Answers it.</summary>
    [Alias("say")]
    Task<byte[]> SayAsync(byte[] what);
}
