using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace PrivacyCloud.Runtime.Consents;

/// <summary>
/// What is kept in memory by many at once, up to a number; when there is more, it begins anew. It counts for itself,
/// because to have a concurrent table counted holds up everybody who is at it. When somebody adds while it begins anew
/// the count may be off by that one, which bounds it as well.
/// </summary>
/// <param name="max">The most that is kept.</param>
internal sealed class Remembered<TKey, TValue>(int max)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, TValue> _all = new();
    private int _count;

    /// <summary>The keys there are.</summary>
    public IEnumerable<TKey> Keys => _all.Select(static one => one.Key);

    /// <summary>What is kept under a key.</summary>
    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value) =>
        _all.TryGetValue(key, out value);

    /// <summary>What is kept under a key; where nothing is, this is from now on.</summary>
    public TValue GetOrAdd(TKey key, TValue value)
    {
        while (true)
        {
            if (_all.TryGetValue(key, out var there))
                return there;

            if (TryAdd(key, value))
                return value;
        }
    }

    /// <summary>Keeps this under a key, whatever was there.</summary>
    public void Put(TKey key, TValue value)
    {
        while (!TryAdd(key, value))
        {
            if (_all.TryGetValue(key, out var there) && _all.TryUpdate(key, value, there))
                return;
        }
    }

    /// <summary>Keeps nothing under a key.</summary>
    public void Remove(TKey key)
    {
        if (_all.TryRemove(key, out _))
            Interlocked.Decrement(ref _count);
    }

    private bool TryAdd(TKey key, TValue value)
    {
        if (Volatile.Read(ref _count) >= max)
        {
            _all.Clear();
            Volatile.Write(ref _count, 0);
        }

        if (!_all.TryAdd(key, value))
            return false;

        Interlocked.Increment(ref _count);
        return true;
    }
}
