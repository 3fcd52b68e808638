using System.Reflection;
using System.Runtime.CompilerServices;
using PrivacyCloud.Conformance.Contracts;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Cluster.Tests.Snapshots;

/// <summary>A ledger that counts the entries of streams that were read from it.</summary>
public class CountedLedger : DispatchProxy
{
    private ILedger _ledger = null!;
    private int _entries;

    public int Entries => Volatile.Read(ref _entries);

    public static CountedOver Over(ILedger ledger)
    {
        var counted = Create<ILedger, CountedLedger>();
        ((CountedLedger)(object)counted)._ledger = ledger;
        return new(counted, (CountedLedger)(object)counted);
    }

    /// <summary>Counts from nothing again.</summary>
    public void Reset() => Interlocked.Exchange(ref _entries, 0);

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        try
        {
            var answer = targetMethod!.Invoke(_ledger, args);
            return answer is IAsyncEnumerable<LedgerEntry> entries ? CountAsync(entries, Given.Cancel) : answer;
        }
        catch (TargetInvocationException fault)
        {
            throw fault.InnerException!;
        }
    }

    private async IAsyncEnumerable<LedgerEntry> CountAsync(
        IAsyncEnumerable<LedgerEntry> entries, [EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (var entry in entries.WithCancellation(cancel))
        {
            Interlocked.Increment(ref _entries);
            yield return entry;
        }
    }
}

/// <summary>A ledger and what counts it.</summary>
public sealed record CountedOver(ILedger Ledger, CountedLedger Count);
