using System.Reflection;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Simulation.Model;

namespace PrivacyCloud.Cluster.Tests.Sight;

/// <summary>One process's way to a ledger that all share; it can be torn and mended.</summary>
public class TornLedger : DispatchProxy
{
    private ILedger _ledger = null!;
    private volatile bool _torn;

    public static TornWay Over(ModelStore store)
    {
        var ledger = Create<ILedger, TornLedger>();
        var torn = (TornLedger)(object)ledger;
        torn._ledger = new ModelLedger(store, new NoFaults(), isShared: true);
        return new(ledger, torn);
    }

    /// <summary>From here on nothing is answered, or everything again.</summary>
    public void Tear(bool torn) => _torn = torn;

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) =>
        _torn && targetMethod!.Name == nameof(ILedger.SizesAsync)
            ? throw new IOException("The store is away.")
            : targetMethod!.Invoke(_ledger, args);
}

/// <summary>A ledger and what tears the way to it.</summary>
public sealed record TornWay(ILedger Ledger, TornLedger Way);
