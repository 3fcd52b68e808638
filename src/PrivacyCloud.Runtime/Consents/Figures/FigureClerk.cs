using System.Collections.Concurrent;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Notices;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Consents.Figures;

/// <summary>
/// Keeps the figures up: every few seconds it has the logs counted in which somebody decided, and once a minute it
/// writes down how often each brand's pages asked. Recording a decision costs it one look into a table.
/// </summary>
public sealed class FigureClerk : BackgroundService
{
    private readonly ILedger _ledger;
    private readonly NoticeBoard _notices;
    private readonly FigureBook _book;
    private readonly FigureOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger<FigureClerk> _log;
    private readonly ConcurrentDictionary<LogId, bool> _changed = new();
    private readonly ConcurrentDictionary<(LogId Log, BrandId Brand), long> _written = new();

    /// <summary>Listens to what changes from now on.</summary>
    public FigureClerk(
        ILedger ledger, CommitFeed commits, NoticeBoard notices, FigureBook book, FigureOptions options,
        TimeProvider time, ILogger<FigureClerk> log)
    {
        (_ledger, _notices, _book, _options, _time, _log) = (ledger, notices, book, options, time, log);
        commits.Subscribe(Note);
    }

    /// <summary>Has every log counted, for what was written just before the process last ended.</summary>
    public Task<long> CatchUpAsync(CancellationToken cancel)
    {
        foreach (var log in _ledger.Logs.Where(one => TenantId.TryParse(one.Owner, out _)))
            _changed[log] = true;

        return CountOnceAsync(cancel);
    }

    /// <summary>Has each log counted in which somebody decided. Answers how many consents were counted.</summary>
    public async Task<long> CountOnceAsync(CancellationToken cancel)
    {
        var counted = 0L;
        foreach (var log in _changed.Keys)
        {
            // Taken out first: what changes while it is being counted is counted with the next round.
            _changed.TryRemove(log, out _);
            try
            {
                if (await _book.CountAsync(log, cancel) is { } some)
                    counted += some;
                else
                    _changed[log] = true;
            }
            catch (Exception fault) when (fault is not OperationCanceledException || !cancel.IsCancellationRequested)
            {
                // The other tenants must not wait for the trouble of one.
                _log.CountFailed(log, fault);
                _changed[log] = true;
            }
        }

        return counted;
    }

    /// <summary>Writes down how often pages asked since it was last written down.</summary>
    public async Task WriteAskedAsync(CancellationToken cancel)
    {
        foreach (var (log, brand, asked) in _notices.AskedSoFar())
        {
            var times = asked - _written.GetValueOrDefault((log, brand));
            if (times == 0)
                continue;

            try
            {
                if (await _notices.FindAsync(log, brand, cancel) is not { } board
                    || await _book.AskedAsync(log, brand, Asked(board), times, cancel))
                    _written[(log, brand)] = asked;
            }
            catch (Exception fault) when (fault is not OperationCanceledException || !cancel.IsCancellationRequested)
            {
                _log.CountFailed(log, fault);
            }
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The host goes on starting while every log is looked at once.
        await Task.Yield();
        try
        {
            await CatchUpAsync(stoppingToken);
            using var timer = new PeriodicTimer(_options.CountEvery, _time);
            var last = _time.GetTimestamp();
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await CountOnceAsync(stoppingToken);
                if (_time.GetElapsedTime(last) < _options.AskedEvery)
                    continue;

                last = _time.GetTimestamp();
                await WriteAskedAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Being told to stop is the ordinary end; what was asked in the last minute is written down still.
            await WriteAskedAsync(CancellationToken.None);
        }
    }

    /// <summary>What people were asked for, and not merely told.</summary>
    private static List<PurposeCode> Asked(BrandBoard board) =>
    [
        .. board.Notice.Content.Purposes.Where(one => one.Choice != PurposeChoice.Always).Select(one => one.Code),
    ];

    private void Note(StreamId stream)
    {
        // Looked at before it is written: this is called for every change there is.
        if (stream.Kind == ConsentAggregate.Kind && !_changed.ContainsKey(stream.Log))
            _changed[stream.Log] = true;
    }
}
