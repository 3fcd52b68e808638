using PrivacyCloud.Conformance.Contracts;
using PrivacyCloud.Runtime.Commands;

namespace PrivacyCloud.Cluster.Tests;

/// <summary>The engine on a cluster of three silos keeps what every engine promises.</summary>
public sealed class ClusterEngineConforms : GatewayContract
{
    protected override async Task<IEngineUnderTest> OpenAsync(EngineParts parts) =>
        await ClusterUnderTest.StartAsync(parts, silos: 3);
}
