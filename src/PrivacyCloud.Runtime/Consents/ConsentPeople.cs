using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Text;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Consents;

/// <summary>
/// Finds people and devices by their marks. Only keyed hashes are remembered, and only of those that were found; when
/// anybody of a tenant is forgotten, all that is remembered of that tenant is.
/// </summary>
public sealed class ConsentPeople
{
    private const int RememberedMax = 200_000;

    private readonly IVault _vault;
    private readonly Remembered<Key, Found> _known = new(RememberedMax);
    private readonly ConcurrentDictionary<LogId, int> _forgettings = new();

    /// <summary>Listens for people being forgotten.</summary>
    public ConsentPeople(IVault vault, CommitFeed commits)
    {
        _vault = vault;
        commits.Subscribe(Note);
    }

    /// <summary>How a kind of mark is filed; the same words as where requests look for people.</summary>
    public static string FiledAs(MarkKind kind) => kind switch
    {
        MarkKind.Device => "device",
        MarkKind.Email => "email",
        MarkKind.Phone => "phone",
        _ => "external",
    };

    /// <summary>The keyed hash under which a mark is found.</summary>
    public Task<ReadOnlyMemory<byte>> HashAsync(LogId log, Mark mark, CancellationToken cancel) =>
        _vault.KeyedHashAsync(log, PurposeOf(mark.Kind), Encoding.UTF8.GetBytes(mark.Value), cancel);

    /// <summary>The person or device with this mark, or null.</summary>
    public async ValueTask<DataSubjectId?> FindAsync(LogId log, Mark mark, CancellationToken cancel) =>
        await FindAsync(log, mark.Kind, await HashAsync(log, mark, cancel), cancel);

    /// <summary>The person or device with this hash of a mark, or null.</summary>
    public ValueTask<DataSubjectId?> FindAsync(
        LogId log, MarkKind kind, ReadOnlyMemory<byte> hash, CancellationToken cancel)
    {
        var key = Key.Of(log, kind, hash.Span);
        var before = Forgettings(log);
        return _known.TryGet(key, out var known) && known.Forgettings == before
            ? new(known.Person)
            : new(LookAsync(key, hash, before, cancel));
    }

    private async Task<DataSubjectId?> LookAsync(
        Key key, ReadOnlyMemory<byte> hash, int before, CancellationToken cancel)
    {
        var log = key.Log;
        if (await _vault.FindHolderAsync(log, FiledAs(key.Kind), hash, cancel) is not { } holder)
            return null;

        return Remember(key, DataSubjectId.Of(holder), before);
    }

    /// <summary>The people or devices with these hashes of marks of one kind, in their order.</summary>
    public async Task<IReadOnlyList<DataSubjectId?>> FindAllAsync(
        LogId log, MarkKind kind, IReadOnlyList<ReadOnlyMemory<byte>> hashes, CancellationToken cancel)
    {
        var before = Forgettings(log);
        var holders = await _vault.FindHoldersAsync(log, FiledAs(kind), hashes, cancel);
        var found = new DataSubjectId?[holders.Count];
        for (var at = 0; at < found.Length; at++)
        {
            if (holders[at] is { } holder)
                found[at] = Remember(Key.Of(log, kind, hashes[at].Span), DataSubjectId.Of(holder), before);
        }

        return found;
    }

    private static string PurposeOf(MarkKind kind) => kind switch
    {
        MarkKind.Device => "identifier.device.v1",
        MarkKind.Email => "identifier.email.v1",
        MarkKind.Phone => "identifier.phone.v1",
        _ => "identifier.external.v1",
    };

    private DataSubjectId Remember(Key key, DataSubjectId found, int before)
    {
        // Good for as long as nobody is forgotten: what was found before a forgetting does not count after it.
        _known.Put(key, new(found, before));
        if (Forgettings(key.Log) != before)
            _known.Remove(key);

        return found;
    }

    private int Forgettings(LogId log) => _forgettings.GetValueOrDefault(log);

    private void Note(StreamId stream)
    {
        if (stream.Kind != ErasureAggregate.Kind)
            return;

        _forgettings.AddOrUpdate(stream.Log, 1, static (_, count) => count + 1);
        foreach (var key in _known.Keys.Where(one => one.Log == stream.Log))
            _known.Remove(key);
    }

    private readonly record struct Found(DataSubjectId Person, int Forgettings);

    private readonly record struct Key(LogId Log, MarkKind Kind, UInt128 High, UInt128 Low)
    {
        public static Key Of(LogId log, MarkKind kind, ReadOnlySpan<byte> hash) => new(
            log, kind, BinaryPrimitives.ReadUInt128BigEndian(hash), BinaryPrimitives.ReadUInt128BigEndian(hash[16..]));
    }
}
