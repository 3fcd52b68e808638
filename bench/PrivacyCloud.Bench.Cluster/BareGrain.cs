namespace PrivacyCloud.Bench.Cluster;

[GrainType("bench-bare")]
internal sealed class BareGrain : IGrainBase, IBareGrain
{
    public BareGrain(IGrainContext context) => GrainContext = context;

    public IGrainContext GrainContext { get; }

    public Task<byte[]> SayAsync(byte[] what) => Task.FromResult(what);
}
