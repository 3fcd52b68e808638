using System.Collections.Concurrent;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Outbox;

/// <summary>
/// Follows the logs of tenants that have endpoints, and queues a call for each step they are told of. It looks when a
/// log has changed, and once at every log when the process starts, for what was written just before it last ended.
/// </summary>
public sealed class WebhookFollower : BackgroundService
{
    private const string Work = "webhook-news";

    private static readonly Duration Term = Duration.FromMinutes(1);

    private readonly ILedger _ledger;
    private readonly ILeases _leases;
    private readonly WebhookTrails _trails;
    private readonly RuntimeOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger<Courier> _log;
    private readonly ConcurrentDictionary<LogId, bool> _changed = new();
    private readonly SemaphoreSlim _told = new(0, 1);
    private readonly SemaphoreSlim _oneAtATime = new(1, 1);

    /// <summary>Listens to what changes from now on.</summary>
    public WebhookFollower(
        ILedger ledger, ILeases leases, CommitFeed commits, WebhookTrails trails, RuntimeOptions options,
        TimeProvider time, ILogger<Courier> log)
    {
        (_ledger, _leases, _trails, _options, _time, _log) = (ledger, leases, trails, options, time, log);
        commits.Subscribe(Note);
    }

    /// <summary>Looks at every log, for what was written just before the process last ended.</summary>
    public Task<int> CatchUpAsync(CancellationToken cancel)
    {
        foreach (var log in _ledger.Logs.Where(one => TenantId.TryParse(one.Owner, out _)))
            _changed[log] = true;

        return FollowOnceAsync(cancel);
    }

    /// <summary>Looks at each log that has changed. Answers how many calls were queued.</summary>
    public async Task<int> FollowOnceAsync(CancellationToken cancel)
    {
        await _oneAtATime.WaitAsync(cancel);
        try
        {
            var queued = 0;
            foreach (var log in _changed.Keys)
            {
                // Taken out first: what changes while it is being read is read with the next round.
                _changed.TryRemove(log, out _);
                queued += await FollowAsync(log, cancel);
            }

            return queued;
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _told.Dispose();
        _oneAtATime.Dispose();
        base.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The host goes on starting while every log is looked at once.
        await Task.Yield();
        try
        {
            await CatchUpAsync(stoppingToken);
            while (!stoppingToken.IsCancellationRequested)
            {
                await WaitAsync(stoppingToken);
                await FollowOnceAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Being told to stop is the ordinary end.
        }
    }

    /// <summary>Waits until something changes, or a while: what failed is tried again then.</summary>
    private async Task WaitAsync(CancellationToken cancel)
    {
        using var limit = new CancellationTokenSource(_options.SweepEvery, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, limit.Token);
        try
        {
            await _told.WaitAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            // A while has passed.
        }
    }

    private void Note(StreamId stream)
    {
        if (!_trails.Concerns(stream))
            return;

        _changed[stream.Log] = true;
        try
        {
            // Looked at first: telling twice throws, and this is called for every change there is.
            if (_told.CurrentCount == 0)
                _told.Release();
        }
        catch (SemaphoreFullException)
        {
            // It has been told already.
        }
        catch (ObjectDisposedException)
        {
            // Nobody looks any more.
        }
    }

    private async Task<int> FollowAsync(LogId log, CancellationToken cancel)
    {
        try
        {
            // Kept between rounds, so that one process follows a log and the others only see whether it still does.
            if (await _leases.TryHoldAsync(log, Work, Term, cancel))
                return await _trails.FollowAsync(log, cancel);

            _trails.Leave(log);
            _changed[log] = true;
            return 0;
        }
        catch (Exception fault) when (fault is not OperationCanceledException || !cancel.IsCancellationRequested)
        {
            // The other tenants must not wait for the trouble of one.
            _log.FollowFailed(log, fault);
            _changed[log] = true;
            return 0;
        }
    }
}
