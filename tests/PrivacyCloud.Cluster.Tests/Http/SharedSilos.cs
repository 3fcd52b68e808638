using PrivacyCloud.Cluster.Tests.Http;
using PrivacyCloud.Conformance.Http;

[assembly: AssemblyFixture(typeof(SharedSilos))]

namespace PrivacyCloud.Cluster.Tests.Http;

/// <summary>Ends what all specs of the API share, once the last of them is over.</summary>
public sealed class SharedSilos : IAsyncDisposable
{
    public ValueTask DisposeAsync() => ApiUnderTest.EndAsync();
}
