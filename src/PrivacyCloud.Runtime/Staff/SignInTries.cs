using System.Collections.Concurrent;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Runtime.Staff;

/// <summary>
/// Counts wrong passwords in a row, in memory: a start forgets them, which gives a guesser a handful of tries more. A
/// try is counted before it is looked at, so that many at once are no way around.
/// </summary>
public sealed class SignInTries
{
    private readonly ConcurrentDictionary<(LogId, StaffId), int> _tries = new();

    /// <summary>Counts one more try and answers how many that makes.</summary>
    public int Begin(LogId log, StaffId staff) => _tries.AddOrUpdate((log, staff), 1, (_, count) => count + 1);

    /// <summary>Begins anew: she is in, or locked out.</summary>
    public void Clear(LogId log, StaffId staff) => _tries.TryRemove((log, staff), out _);
}
