using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Data;
using Microsoft.Extensions.Logging;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Storage.Files;

namespace PrivacyCloud.Storage.Postgres;

/// <summary>The shared store: one database for each region, which other processes use too.</summary>
internal sealed partial class PgStore : IRegionSecrets, IDisposable, IAsyncDisposable
{
    private readonly ILogger<PgStore> _logger;
    private readonly ConcurrentDictionary<LogId, PgLog> _logs = [];

    public PgStore(PgOptions options, TimeProvider clock, ILogger<PgStore> logger)
    {
        (Options, Clock, _logger) = (options, clock, logger);
        if (options.Problems() is { Count: > 0 } problems)
            throw new ArgumentException(string.Join(' ', problems), nameof(options));

        // A database that cannot be used is refused where the host starts, and starting has nothing else to wait for.
        Cells = Task.Run(OpenCellsAsync).GetAwaiter().GetResult();
        LogOpened(Cells.Count, Cells.Values.Sum(cell => cell.Logs.Count()));
    }

    /// <summary>How the store works.</summary>
    public PgOptions Options { get; }

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; }

    /// <summary>Who this process is among those that share the store.</summary>
    public Guid Holder { get; } = Guid.NewGuid();

    /// <summary>The regions.</summary>
    public ImmutableDictionary<Region, PgCell> Cells { get; }

    /// <summary>What is counted and timed.</summary>
    public StorageMeters Meters { get; } = new();

    /// <summary>Now.</summary>
    public Instant Now => Instant.FromDateTimeOffset(Clock.GetUtcNow());

    /// <summary>The logs known to exist, in order.</summary>
    public IReadOnlyList<LogId> Logs =>
        [.. Cells.Values.SelectMany(cell => cell.Logs).OrderBy(log => log.ToString(), StringComparer.Ordinal)];

    /// <summary>A region, or a refusal.</summary>
    public PgCell Cell(LogId log) => Cells.TryGetValue(log.Region, out var cell)
        ? cell
        : throw new LogUnavailableException(log, LogFault.Missing, $"The region of {log} is not served here.");

    /// <inheritdoc/>
    public RegionSecrets? SecretsOf(Region region) =>
        Cells.TryGetValue(region, out var cell) ? cell.Epochs.Secrets : null;

    /// <summary>True when there is such a log, also when another process has founded it.</summary>
    public async ValueTask<bool> KnowsAsync(LogId log, CancellationToken cancel) =>
        Cells.TryGetValue(log.Region, out var cell)
        && (cell.Number(log) is not null || await cell.LookUpAsync(log, cancel) is not null);

    /// <summary>Makes a log; doing it again changes nothing.</summary>
    public async Task FoundAsync(LogId log, CancellationToken cancel)
    {
        var cell = Cell(log);
        if (await KnowsAsync(log, cancel))
            return;

        if (await cell.Retry.RunAsync(stop => PgFounding.RunAsync(cell, log, stop), cancel))
            LogFounded(log);
    }

    /// <summary>A log whose end was found to hold when this process first used it.</summary>
    public async ValueTask<PgLog> OpenAsync(LogId log, CancellationToken cancel)
    {
        if (_logs.TryGetValue(log, out var open))
            return open;

        var cell = Cell(log);
        var number = await NumberAsync(cell, log, cancel);
        try
        {
            await ReadAsync(cell, log, number, (scope, stop) => CheckAsync(scope, cell, stop), cancel);
        }
        catch (LogUnavailableException exception)
        {
            cell.Damaged[number] = true;
            LogRefused(log, exception.Fault.ToString(), exception.Message);
            throw;
        }

        cell.Damaged.TryRemove(number, out _);
        return _logs.GetOrAdd(log, _ => new(log, number, cell, this));
    }

    /// <summary>
    /// Reads rows of a log. What fails in passing is read again from the beginning, so <paramref name="read"/> keeps
    /// nothing from one try to the next.
    /// </summary>
    public async Task<T> ReadAsync<T>(
        LogId log, Func<PgScope, CancellationToken, Task<T>> read, CancellationToken cancel)
    {
        var open = await OpenAsync(log, cancel);
        return await ReadAsync(open.Cell, log, open.Number, read, cancel);
    }

    /// <summary>Reads rows of a log that may be damaged.</summary>
    public async Task<T> InspectAsync<T>(
        LogId log, Func<PgScope, CancellationToken, Task<T>> read, CancellationToken cancel)
    {
        var cell = Cell(log);
        return await ReadAsync(cell, log, await NumberAsync(cell, log, cancel), read, cancel);
    }

    /// <summary>
    /// Changes rows of a log in one transaction. What fails in passing before it commits is done again from the
    /// beginning; a commit that nobody answered is not.
    /// </summary>
    /// <exception cref="OutcomeUnknownException">Nobody answered the commit.</exception>
    public async Task<T> WriteAsync<T>(
        LogId log, Func<PgScope, CancellationToken, Task<T>> write, CancellationToken cancel)
    {
        var open = await OpenAsync(log, cancel);
        return await open.Cell.Retry.RunAsync(stop => WriteOnceAsync(open, write, stop), cancel);
    }

    /// <summary>
    /// Does in a log what may be done twice, in one round trip: what fails in passing is done again even when it may
    /// have been done.
    /// </summary>
    public Task<T> RepeatAsync<T>(
        LogId log, Func<PgScope, CancellationToken, Task<T>> act, CancellationToken cancel) =>
        ReadAsync(log, act, cancel);

    /// <inheritdoc/>
    public void Dispose() => Task.Run(async () => await DisposeAsync()).GetAwaiter().GetResult();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Task.WhenAll(_logs.Values.Select(log => log.Appender.DrainAsync()));
        foreach (var cell in Cells.Values)
            await cell.DisposeAsync();

        Meters.Dispose();
    }

    private static async Task<long> NumberAsync(PgCell cell, LogId log, CancellationToken cancel) =>
        cell.Number(log) ?? await cell.LookUpAsync(log, cancel)
        ?? throw new LogUnavailableException(log, LogFault.Missing, $"There is no log {log} here.");

    private static Task<T> ReadAsync<T>(
        PgCell cell, LogId log, long number, Func<PgScope, CancellationToken, Task<T>> read,
        CancellationToken cancel) => cell.Retry.RunAsync(
        async stop =>
        {
            await using var connection = await cell.Source.OpenConnectionAsync(stop);
            return await read(new(connection, null, log, number), stop);
        },
        cancel);

    private static async Task<bool> CheckAsync(PgScope scope, PgCell cell, CancellationToken cancel)
    {
        await PgOpening.CheckAsync(scope, cell.Signer, cancel);
        return true;
    }

    private static async Task<T> WriteOnceAsync<T>(
        PgLog log, Func<PgScope, CancellationToken, Task<T>> write, CancellationToken cancel)
    {
        var isSent = false;
        try
        {
            await using var connection = await log.Cell.Source.OpenConnectionAsync(cancel);
            await using var transaction =
                await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancel);
            var result = await write(new(connection, transaction, log.Id, log.Number), cancel);
            isSent = true;
            await transaction.CommitAsync(CancellationToken.None);
            return result;
        }
        catch (Exception fault) when (isSent && !PgFault.TookBack(fault))
        {
            throw new OutcomeUnknownException($"Nobody answered a commit of {log.Id}.", fault);
        }
        catch (OperationCanceledException)
        {
            // What was broken off in a transaction cannot be put right on its connection.
            log.Cell.Source.Clear();
            throw;
        }
    }

    private async Task<ImmutableDictionary<Region, PgCell>> OpenCellsAsync()
    {
        var cells = ImmutableDictionary.CreateBuilder<Region, PgCell>();
        try
        {
            foreach (var region in Options.Connections.Keys)
                cells.Add(region, await PgCell.OpenAsync(region, Options, Clock, CancellationToken.None));

            return cells.ToImmutable();
        }
        catch
        {
            foreach (var cell in cells.Values)
                await cell.DisposeAsync();

            throw;
        }
    }
}
