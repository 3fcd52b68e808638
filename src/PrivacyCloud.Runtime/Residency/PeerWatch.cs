using System.Collections.Concurrent;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Residency;

namespace PrivacyCloud.Runtime.Residency;

/// <summary>
/// Asks every peer for its directory again and again, each on its own: one that is away keeps nobody waiting, and is
/// asked less and less often until it answers.
/// </summary>
public sealed class PeerWatch(
    ResidencyOptions options, DirectoryClient client, PeerDirectories peers, TimeProvider time,
    ILogger<PeerDirectories> log) : BackgroundService
{
    private readonly ConcurrentDictionary<Region, string> _etags = new();

    /// <summary>What was kept is in use before the first call is answered.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await peers.LoadAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    /// <summary>Asks one peer once; true when what is known of it is what it says.</summary>
    public async Task<bool> VisitAsync(Peer peer, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(peer);
        switch (await client.FetchAsync(peer, _etags.GetValueOrDefault(peer.Region), cancel))
        {
            case Fetched.Unchanged:
                return true;
            case Fetched.Body body:
                return await OfferAsync(peer, body, cancel);
            case Fetched.TooLarge:
                log.Refused(peer.Region, DirectoryFault.TooLarge);
                return false;
            case Fetched.Failed failed:
                log.Unreached(peer.Region, failed.Why);
                return false;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        try
        {
            await Task.WhenAll(options.Peers.Select(peer => WatchAsync(peer, stoppingToken)));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Being told to stop is the ordinary end.
        }
    }

    private async Task WatchAsync(Peer peer, CancellationToken cancel)
    {
        var wait = options.BackoffFirst;
        while (true)
        {
            var good = await TryVisitAsync(peer, cancel);
            await Task.Delay(good ? options.FetchEvery : wait, time, cancel);
            wait = good ? options.BackoffFirst : TimeSpan.FromTicks(Math.Min(wait.Ticks * 2, options.BackoffMax.Ticks));
        }
    }

    private async Task<bool> TryVisitAsync(Peer peer, CancellationToken cancel)
    {
        try
        {
            return await VisitAsync(peer, cancel);
        }
        catch (Exception fault) when (fault is not OperationCanceledException || !cancel.IsCancellationRequested)
        {
            // A full disk, say. The other peers must not wait for the trouble of one.
            log.TakingFailed(peer.Region, fault);
            return false;
        }
    }

    private async Task<bool> OfferAsync(Peer peer, Fetched.Body body, CancellationToken cancel)
    {
        if (await peers.OfferAsync(peer, body.Bytes, cancel) is DirectoryVerdict.Refused)
        {
            _etags.TryRemove(peer.Region, out _);
            return false;
        }

        if (body.ETag is { } etag)
            _etags[peer.Region] = etag;

        return true;
    }
}
