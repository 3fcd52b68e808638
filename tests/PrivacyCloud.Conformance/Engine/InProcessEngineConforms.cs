using PrivacyCloud.Conformance.Contracts;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Simulation.Model;

namespace PrivacyCloud.Conformance.Engine;

/// <summary>The engine in one process keeps what every engine promises.</summary>
public sealed class InProcessEngineConforms : GatewayContract
{
    protected override Task<IEngineUnderTest> OpenAsync(EngineParts parts) =>
        Task.FromResult<IEngineUnderTest>(new OneProcess(parts));

    private sealed class OneProcess : IEngineUnderTest
    {
        private readonly EngineMeters _meters = new();

        public OneProcess(EngineParts parts) =>
            Gateways = [new InProcessGateway(new([Tally.Description]), parts, _meters)];

        public IReadOnlyList<ICommandGateway> Gateways { get; }

        public ValueTask DisposeAsync()
        {
            _meters.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
