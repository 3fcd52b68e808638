using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Requests;

/// <summary>
/// Short sessions of people who track a case. A session is a text signed under the log's own key: nothing is stored, it
/// says only which case, for how long, and whether a fresh code was given, and no other log's key opens it.
/// </summary>
public sealed class TrackingSessions(IVault vault, TimeProvider time, RequestOptions options)
{
    private const int LengthMax = 200;

    /// <summary>A session that shows the status.</summary>
    public Task<string> ForStatusAsync(LogId log, RequestNumber number, CancellationToken cancel) =>
        SignAsync(log, number, isDoor: false, options.StatusSession, cancel);

    /// <summary>A session that lets the person act, for whoever has just given a fresh code.</summary>
    public Task<string> ForDoorAsync(LogId log, RequestNumber number, CancellationToken cancel) =>
        SignAsync(log, number, isDoor: true, options.DoorSession, cancel);

    /// <summary>What a session says; null when it is none of this log's, or its time is over.</summary>
    public async Task<TrackingSession?> ReadAsync(LogId log, string? session, CancellationToken cancel)
    {
        if (session is not { Length: > 0 and <= LengthMax } || session.Split('.') is not [var body, var signature]
            || body.Split('~') is not [var number, var door, var until]
            || !RequestNumber.TryParse(number, out var known)
            || !long.TryParse(until, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
            return null;

        var expected = Encoding.ASCII.GetBytes(await HashAsync(log, body, cancel));
        var good = CryptographicOperations.FixedTimeEquals(expected, Encoding.UTF8.GetBytes(signature));
        return good && seconds > time.GetUtcNow().ToUnixTimeSeconds() ? new(known, door == "door") : null;
    }

    private async Task<string> SignAsync(
        LogId log, RequestNumber number, bool isDoor, TimeSpan span, CancellationToken cancel)
    {
        var until = (time.GetUtcNow() + span).ToUnixTimeSeconds();
        var body = string.Create(
            CultureInfo.InvariantCulture, $"{number}~{(isDoor ? "door" : "status")}~{until}");
        return $"{body}.{await HashAsync(log, body, cancel)}";
    }

    private async Task<string> HashAsync(LogId log, string body, CancellationToken cancel) =>
        Base64Url.EncodeToString((await vault.KeyedHashAsync(
            log, "request.session.v1", Encoding.UTF8.GetBytes(body), cancel)).Span);
}

/// <summary>Who tracks which case.</summary>
/// <param name="Number">The case.</param>
/// <param name="IsDoor">True when she gave a fresh code and may act.</param>
public sealed record TrackingSession(RequestNumber Number, bool IsDoor);
