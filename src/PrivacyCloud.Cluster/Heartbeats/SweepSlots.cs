using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using PrivacyCloud.Cluster.Hosting;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Cluster.Heartbeats;

/// <summary>
/// The slots whose heartbeat lives on this silo. Each log belongs to one slot, so silos that all sweep do not reach for
/// the same logs; what a slot that nobody has leaves lying is late before long, and then anybody's.
/// </summary>
internal sealed class SweepSlots(CellOptions cell) : ISweepShare
{
    private readonly ConcurrentDictionary<long, int> _mine = [];

    /// <summary>True for a slot of this cell; false for one of another number of slots, before or after.</summary>
    public bool Has(long slot) => slot >= 0 && slot < cell.HeartbeatSlots;

    /// <summary>A heartbeat came to live here.</summary>
    public void Take(long slot) => _mine.AddOrUpdate(slot, 1, static (_, count) => count + 1);

    /// <summary>A heartbeat left.</summary>
    public void LetGo(long slot)
    {
        // While one leaves, its successor may have come already: then the slot is still here.
        if (_mine.AddOrUpdate(slot, 0, static (_, count) => count - 1) <= 0)
        {
            _mine.TryRemove(KeyValuePair.Create(slot, 0));
        }
    }

    /// <inheritdoc/>
    public bool IsMine(LogId log) => _mine.ContainsKey(SlotOf(log, cell.HeartbeatSlots));

    /// <summary>The slot of a log: the same on every silo and in every version of the program.</summary>
    public static long SlotOf(LogId log, int slots) =>
        BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(Encoding.ASCII.GetBytes(log.ToString()))) % (uint)slots;
}
