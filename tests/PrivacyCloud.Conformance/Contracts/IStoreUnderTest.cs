using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Conformance.Contracts;

/// <summary>A driver's ports over data that outlive it: a contract may close it and open it again.</summary>
public interface IStoreUnderTest : IAsyncDisposable
{
    ILedger Ledger { get; }

    IViewStore Views { get; }

    IVault Vault { get; }

    IClockwork Clockwork { get; }

    IRegionDirectory Directory { get; }

    ILeases Leases { get; }

    IDocumentStore Documents { get; }

    /// <summary>Closes the driver and opens it again over the same data.</summary>
    Task ReopenAsync();
}
