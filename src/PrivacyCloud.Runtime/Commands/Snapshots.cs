using System.Text.Json;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Commands;

/// <summary>Folded states kept beside a long stream. Whatever cannot be read back is as good as none.</summary>
internal sealed class Snapshots<TState>(ILedger ledger)
    where TState : class
{
    private static readonly StateCodec<TState> Codec = new();

    public async Task<Folded<TState>?> FindAsync(StreamId stream, CancellationToken cancel)
    {
        if (await ledger.FindSnapshotAsync(stream, cancel) is not { } kept || kept.Shape != Codec.Shape)
            return null;

        try
        {
            return new(Codec.Read(kept.State), kept.Version, kept.Version);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public Task KeepAsync(StreamId stream, Folded<TState> folded, CancellationToken cancel) =>
        ledger.KeepSnapshotAsync(
            stream, new(folded.Version, Codec.Shape, StateCodec<TState>.Write(folded.State)), cancel);
}
