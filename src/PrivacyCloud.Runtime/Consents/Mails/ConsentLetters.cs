using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Vault;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Outbox;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Consents.Mails;

/// <summary>
/// Tells people by mail when a consent of theirs was taken back, and what others decided for them. It happens beside
/// the answer, so that nobody can tell from its time whether somebody is known. Only who is known by an address is
/// told; a device has none.
/// </summary>
public sealed class ConsentLetters(
    ILedger ledger, IVault vault, OutboxDesk outbox, ConsentLetterWriter writer, TimeProvider time,
    ILogger<ConsentLetters> log) : BackgroundService
{
    private const int WaitingMax = 10_000;
    private const long HourSeconds = 3_600;

    private readonly Channel<Cause> _waiting = Channel.CreateBounded<Cause>(WaitingMax);
    private readonly SemaphoreSlim _oneAtATime = new(1, 1);

    /// <summary>Has somebody told of what was just recorded, if there is anything to tell.</summary>
    /// <param name="owner">Whose log.</param>
    /// <param name="mark">Whom.</param>
    /// <param name="command">What was ordered.</param>
    /// <param name="done">Where it stands.</param>
    /// <param name="onDevices">What it took back on devices of hers, if anything.</param>
    public void Note(
        LogId owner, Mark mark, ConsentCommand command, CommandOutcome.Done done,
        ConsentEvent.StopOrdered? onDevices = null)
    {
        ArgumentNullException.ThrowIfNull(mark);
        ArgumentNullException.ThrowIfNull(done);
        if (mark.Kind != MarkKind.Email || done.Position is not { } position || !MayTell(command))
            return;

        if (!_waiting.Writer.TryWrite(new(owner, mark, position, onDevices)))
            log.LetterLeftOut(owner, position);
    }

    /// <summary>Queues what waits to be told. Answers how many mails were queued.</summary>
    public async Task<int> WriteWaitingAsync(CancellationToken cancel)
    {
        await _oneAtATime.WaitAsync(cancel);
        try
        {
            var queued = 0;
            while (_waiting.Reader.TryRead(out var cause))
                queued += await TryWriteAsync(cause, cancel) ? 1 : 0;

            return queued;
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    /// <summary>What waits when the process is told to stop is queued still.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await WriteWaitingAsync(CancellationToken.None);
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _oneAtATime.Dispose();
        base.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (await _waiting.Reader.WaitToReadAsync(stoppingToken))
                await WriteWaitingAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Being told to stop is the ordinary end.
        }
    }

    /// <summary>A look at the command alone, as most decisions are somebody's own yes.</summary>
    private static bool MayTell(ConsentCommand command) => command switch
    {
        ConsentCommand.Withdraw => true,
        ConsentCommand.Decide decide => decide.Event.Refused.Count > 0 || ConsentLetterWriter.IsForHer(decide.Event),
        _ => false,
    };

    private async Task<bool> TryWriteAsync(Cause cause, CancellationToken cancel)
    {
        try
        {
            return await WriteAsync(cause, cancel);
        }
        catch (Exception fault) when (fault is not OperationCanceledException || !cancel.IsCancellationRequested)
        {
            // The others must not wait for the trouble of one.
            log.LetterFailed(cause.Log, cause.Position, fault);
            return false;
        }
    }

    private async Task<bool> WriteAsync(Cause cause, CancellationToken cancel)
    {
        var entries = await ledger.ReadAsync(cause.Log, cause.Position, limit: 2, cancel);
        if (entries is not [var first, ..] || !DataSubjectId.TryParse(first.Stream.Id, out var person))
            return false;

        var happened = ConsentAggregate.Events.Read(first.Type, first.Data);
        var stop = entries is [_, var second] && second.Stream == first.Stream
            && ConsentAggregate.Events.Read(second.Type, second.Data)
                is ConsentEvent.StopOrdered { Purposes.Count: > 0 } order
                ? order : cause.OnDevices;
        if (await writer.WriteAsync(cause.Log, person, cause.Mark, new(happened, stop, first.At), cancel) is not
            { } mail)
            return false;

        var content = await vault.SealAsync(
            cause.Log, new(Guid.CreateVersion7(time.GetUtcNow())), person.Holder, Compartment.Identifiers,
            mail.Write(), cancel);
        return await outbox.QueueMailAsync(
            cause.Log, ParcelOf(first, happened), content, first.Stream, Actor.Platform, at: null, cancel)
            is CommandOutcome.Done;
    }

    /// <summary>
    /// The same decision is told once, however often it is asked for. What somebody merely claims at a public page is
    /// told once in an hour: all such claims of one hour make the same mail, and only the first is queued.
    /// </summary>
    private static ParcelId ParcelOf(LedgerEntry entry, ConsentEvent happened) =>
        ConsentLetterWriter.AssuranceOf(happened) == Assurance.Claimed
            ? ParcelId.Of(entry.Stream, entry.At.ToUnixTimeSeconds() / HourSeconds, "claimed-confirmation")
            : ParcelId.Of(entry.Stream, entry.Version, "confirmation");

    private sealed record Cause(LogId Log, Mark Mark, long Position, ConsentEvent.StopOrdered? OnDevices);
}
