using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using PrivacyCloud.Runtime.Events;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Commands;

/// <summary>A command's idempotency as it is kept: keyed hashes of its scope and its body.</summary>
internal sealed record IdempotencyMark(ReadOnlyMemory<byte> Scope, ReadOnlyMemory<byte> Body)
{
    /// <summary>
    /// The scope is log, operation, actor and key, each with its length so that none can run into another.
    /// </summary>
    public static async Task<IdempotencyMark?> OfAsync(IVault vault, Submission submission, CancellationToken cancel)
    {
        if (submission.Idempotency is not { } idempotency)
            return null;

        var log = submission.Stream.Log;
        var scope = Join(idempotency.Operation, submission.Actor.ToString(), idempotency.Key);
        return new(
            await vault.KeyedHashAsync(log, "idempotency.scope.v1", scope, cancel),
            await vault.KeyedHashAsync(log, "idempotency.body.v1", idempotency.Body, cancel));
    }

    public bool IsSameBody(RecordedAnswer earlier) =>
        CryptographicOperations.FixedTimeEquals(earlier.Body.Span, Body.Span);

    public RecordedAnswer Record(StoredAnswer answer, Instant at) =>
        new(Scope, Body, WireJson.Write(answer), at);

    private static byte[] Join(params ReadOnlySpan<string> parts)
    {
        using var to = new MemoryStream();
        Span<byte> length = stackalloc byte[4];
        foreach (var part in parts)
        {
            var bytes = Encoding.UTF8.GetBytes(part);
            BinaryPrimitives.WriteInt32BigEndian(length, bytes.Length);
            to.Write(length);
            to.Write(bytes);
        }

        return to.ToArray();
    }
}

/// <summary>An answer as it is kept for replays.</summary>
/// <param name="Kind">The kind of the stream it came from.</param>
/// <param name="Id">The id of the stream it came from.</param>
/// <param name="FirstVersion">The version of its first event; null when it was so already.</param>
/// <param name="Version">The stream's version after it.</param>
/// <param name="Answer">What was answered.</param>
internal sealed record StoredAnswer(
    string Kind, string Id, long? FirstVersion, long Version, IReadOnlyDictionary<string, string> Answer)
{
    public static StoredAnswer Read(ReadOnlyMemory<byte> json) =>
        WireJson.Read<StoredAnswer>(json) ?? throw new JsonException("A kept answer is empty.");
}
