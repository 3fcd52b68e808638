using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Requests;

namespace PrivacyCloud.Runtime.Consents.Doors;

/// <summary>
/// Short sessions of people who have just shown who they are. They are in memory, under digests of what the browser
/// holds, and end when she leaves, when their time is over, or with the process. One of another company opens nothing.
/// </summary>
public sealed class PreferenceSessions(RequestOptions options, TimeProvider time)
{
    private const int SessionsMax = 50_000;
    private const int SecretBytes = 16;

    private readonly ConcurrentDictionary<string, Session> _sessions = new(StringComparer.Ordinal);

    /// <summary>Begins a session; what it answers is for the browser alone.</summary>
    public string Begin(LogId log, Mark mark)
    {
        ArgumentNullException.ThrowIfNull(mark);
        if (_sessions.Count >= SessionsMax)
            LetGo();

        var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SecretBytes));
        _sessions[KeyOf(secret)] = new(log, mark, time.GetUtcNow() + options.DoorSession);
        return secret;
    }

    /// <summary>Who it is; null when it is none of this company's, or its time is over.</summary>
    public Mark? Read(LogId log, string? secret) =>
        secret is { Length: SecretBytes * 2 } && _sessions.TryGetValue(KeyOf(secret), out var session)
        && session.Log == log && session.Until > time.GetUtcNow()
            ? session.Mark : null;

    /// <summary>Ends it, wherever the browser's word for it may be copied to.</summary>
    public void End(string? secret)
    {
        if (secret is { Length: SecretBytes * 2 })
            _sessions.TryRemove(KeyOf(secret), out _);
    }

    private static string KeyOf(string secret) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(secret)));

    private void LetGo()
    {
        var now = time.GetUtcNow();
        foreach (var (key, _) in _sessions.Where(one => one.Value.Until <= now))
            _sessions.TryRemove(key, out _);

        if (_sessions.Count >= SessionsMax)
            _sessions.Clear();
    }

    private sealed record Session(LogId Log, Mark Mark, DateTimeOffset Until);
}
