using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Extensions.Logging;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Outbox;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Events;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Runtime.Outbox;

/// <summary>
/// Hands over one parcel and puts on record how it ended. What it finds waiting was never recorded as taken, so only a
/// crash between the two can bring the same parcel again, under the same id.
/// </summary>
public sealed class Courier(
    ICommandGateway gateway,
    IViewStore views,
    ILeases leases,
    MailDelivery mails,
    WebhookDelivery calls,
    TimeProvider time,
    ILogger<Courier> log)
{
    private const int RecordingTriesMax = 10;

    /// <summary>Longer than any handing over takes; who dies meanwhile has its parcels tried again after it.</summary>
    private static readonly Duration Term = Duration.FromMinutes(2);

    private readonly ConcurrentDictionary<StreamId, bool> _underWay = new();

    /// <summary>
    /// Tries a parcel if it may be tried now and nobody else is at it. Answers whose turn it is then, if anybody's.
    /// </summary>
    public async Task<StreamId?> DeliverAsync(StreamId stream, Instant? at, CancellationToken cancel)
    {
        if (!_underWay.TryAdd(stream, true))
            return null;

        try
        {
            return await leases.TryHoldAsync(stream.Log, stream.Local, Term, cancel)
                ? await TryLeasedAsync(stream, at, cancel)
                : null;
        }
        finally
        {
            _underWay.TryRemove(stream, out _);
        }
    }

    private async Task<StreamId?> TryLeasedAsync(StreamId stream, Instant? at, CancellationToken cancel)
    {
        try
        {
            // Read only now that nobody else is at it: what another has delivered is not waiting any more.
            return await FindAsync(stream, cancel) is { Standing: ParcelStanding.Waiting } row && row.Until <= Now()
                ? await TryAsync(stream, row, at, cancel)
                : null;
        }
        finally
        {
            await leases.LetGoAsync(stream.Log, stream.Local, CancellationToken.None);
        }
    }

    private async Task<StreamId?> TryAsync(StreamId stream, ParcelRow row, Instant? at, CancellationToken cancel)
    {
        var handover = row.What switch
        {
            Parcel.Mail mail => await mails.HandOverAsync(stream.Log, row, mail, cancel),
            Parcel.Webhook told => await calls.HandOverAsync(stream.Log, row, told.News, cancel),
            _ => throw new UnreachableException(),
        };
        ParcelCommand? command = handover switch
        {
            Handover.Taken => new ParcelCommand.Deliver(),
            Handover.Later later => new ParcelCommand.RecordFailure(later.Why, later.RetryAfter),
            Handover.Never never => new ParcelCommand.GiveUp(never.Why),
            Handover.NotYet => null,
            _ => throw new UnreachableException(),
        };
        if (command is null)
            return null;

        log.Tried(stream, handover);

        // Only a delivery counts from the moment the demo gives it; a failure is tried again by the real clock.
        var counted = command is ParcelCommand.Deliver ? at : null;
        await RecordAsync(new(stream, command, Actor.Platform) { At = counted });
        return row.What is Parcel.Webhook call && await FindAsync(stream, cancel) is not
            { Standing: ParcelStanding.Waiting } ? await calls.NextAsync(stream.Log, call.News, cancel) : null;
    }

    /// <summary>
    /// Puts on record what has happened already, so an engine that is busy is asked again, and stopping waits for it.
    /// </summary>
    private async Task RecordAsync(Submission submission)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await gateway.ExecuteAsync(submission, CancellationToken.None);
                return;
            }
            catch (OverloadedException busy) when (attempt < RecordingTriesMax)
            {
                await Task.Delay(busy.RetryAfter, time, CancellationToken.None);
            }
        }
    }

    private async Task<ParcelRow?> FindAsync(StreamId stream, CancellationToken cancel) =>
        await views.FindAsync(stream.Log, ViewNames.Parcels, stream.Id, cancel) is { } json
            ? WireJson.Read<ParcelRow>(json) : null;

    private Instant Now() => Instant.FromDateTimeOffset(time.GetUtcNow());
}
