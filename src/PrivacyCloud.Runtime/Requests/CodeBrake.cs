using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Runtime.Requests;

/// <summary>
/// Bounds how many one-time codes go to one address, however many requests name it: whoever files requests in somebody
/// else's name must not be able to flood her mailbox. It remembers digests, for an hour, in memory.
/// </summary>
public sealed class CodeBrake(TimeProvider time)
{
    private const int CodesMax = 10;
    private const int AddressesMax = 50_000;

    private static readonly TimeSpan Window = TimeSpan.FromHours(1);

    // A key of this process alone: what is remembered here says nothing to anybody who reads memory dumps elsewhere.
    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);
    private readonly ConcurrentDictionary<string, Count> _counts = new(StringComparer.Ordinal);

    /// <summary>True when one more code may go to the address; it is counted then.</summary>
    public bool TryTake(LogId log, string address)
    {
        var now = time.GetUtcNow();
        if (_counts.Count >= AddressesMax)
            LetGo(now);

        var digest = Convert.ToHexString(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes($"{log}|{address}")));
        var count = _counts.AddOrUpdate(
            digest,
            _ => new(now, 1),
            (_, old) => now - old.Since >= Window ? new(now, 1) : old with { Taken = old.Taken + 1 });
        return count.Taken <= CodesMax;
    }

    /// <summary>Old counts go; if that is not enough all of them do: the bound on memory comes first.</summary>
    private void LetGo(DateTimeOffset now)
    {
        foreach (var (digest, count) in _counts)
        {
            if (now - count.Since >= Window)
                _counts.TryRemove(digest, out _);
        }

        if (_counts.Count >= AddressesMax)
            _counts.Clear();
    }

    private sealed record Count(DateTimeOffset Since, int Taken);
}
