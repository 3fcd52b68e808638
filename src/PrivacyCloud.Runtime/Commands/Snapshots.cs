using System.Security.Cryptography;
using System.Text.Json;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Commands;

/// <summary>
/// Folded states kept beside long streams. What is of another shape, damaged or out of reach is as good as none; what
/// can be read says by which entry of the log it ends, and is believed only if the log says the same.
/// </summary>
internal sealed class Snapshots<TState>(string kind, EngineParts parts)
    where TState : class
{
    private static readonly StateCodec<TState> Codec = new();

    public async Task<Kept<TState>?> FindAsync(StreamId stream, CancellationToken cancel)
    {
        try
        {
            var (outcome, kept) = Read(await parts.Snapshots.FindAsync(stream, cancel));
            if (kept is null)
                parts.Meters?.Snapshot(kind, outcome);

            return kept;
        }
        catch (SnapshotsAwayException fault)
        {
            parts.Log.SnapshotsAway(stream, fault);
            parts.Meters?.Snapshot(kind, SnapshotOutcome.Away);
            return null;
        }
    }

    /// <summary>The log has borne it out, or it has not.</summary>
    public void Tried(bool borneOut) =>
        parts.Meters?.Snapshot(kind, borneOut ? SnapshotOutcome.Used : SnapshotOutcome.NotOfLog);

    public async Task KeepAsync(StreamId stream, Folded<TState> folded, CancellationToken cancel)
    {
        // Another may have written since: the entry this state ends with is the first from its version on.
        await foreach (var last in parts.Ledger.ReadStreamAsync(stream, folded.Version, cancel))
        {
            var content = Written(last.Hash.Span, StateCodec<TState>.Write(folded.State));
            await parts.Snapshots.KeepAsync(stream, new(folded.Version, Codec.Shape, content), cancel);
            parts.Meters?.Snapshot(kind, SnapshotOutcome.Kept);
            return;
        }
    }

    private static (string Outcome, Kept<TState>? Kept) Read(StreamSnapshot? snapshot)
    {
        if (snapshot is null)
            return (SnapshotOutcome.None, null);

        if (snapshot.Shape != Codec.Shape)
            return (SnapshotOutcome.OtherShape, null);

        // Damage that still reads as a state would be believed, so what does not sum up is not even tried.
        var (sum, content) = Split(snapshot.State);
        if (snapshot.Version < 1 || content.Length < SHA256.HashSizeInBytes
            || !sum.Span.SequenceEqual(SHA256.HashData(content.Span)))
        {
            return (SnapshotOutcome.Unreadable, null);
        }

        try
        {
            var (end, state) = Split(content);
            return (SnapshotOutcome.Used, new(new(Codec.Read(state), snapshot.Version, snapshot.Version), end));
        }
        catch (JsonException)
        {
            return (SnapshotOutcome.Unreadable, null);
        }
    }

    /// <summary>A hash, and what comes after it.</summary>
    private static (ReadOnlyMemory<byte> Hash, ReadOnlyMemory<byte> After) Split(ReadOnlyMemory<byte> content)
    {
        var end = Math.Min(SHA256.HashSizeInBytes, content.Length);
        return (content[..end], content[end..]);
    }

    private static byte[] Written(ReadOnlySpan<byte> end, byte[] state)
    {
        byte[] content = [.. end, .. state];
        return [.. SHA256.HashData(content), .. content];
    }
}

/// <summary>A state that was kept, and the hash of the entry it ends with.</summary>
internal sealed record Kept<TState>(Folded<TState> Folded, ReadOnlyMemory<byte> End);
