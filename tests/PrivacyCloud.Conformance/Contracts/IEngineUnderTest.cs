using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Conformance.Contracts;

/// <summary>An engine over a store that it does not own.</summary>
public interface IEngineUnderTest : IAsyncDisposable
{
    /// <summary>Every door into it: one in one process, one in each silo of a cluster.</summary>
    IReadOnlyList<ICommandGateway> Gateways { get; }
}
