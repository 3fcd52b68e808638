using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Commands;

/// <summary>
/// The engine in one process: every entity has a mailbox, and its letters are delivered one after the other. The
/// process owns its data folder, so what is in memory here is the only owner there is; the ledger checks all the same.
/// </summary>
public sealed class InProcessGateway : ICommandGateway
{
    private readonly Aggregates _aggregates;
    private readonly EngineParts _parts;
    private readonly EngineMeters _meters;
    private readonly RuntimeOptions _options;
    private readonly MailboxTable _mailboxes;
    private readonly InFlight _inFlight = new();

    /// <summary>An engine on the default scheduler.</summary>
    public InProcessGateway(Aggregates aggregates, EngineParts parts, EngineMeters meters)
        : this(aggregates, parts, meters, TaskScheduler.Default)
    {
    }

    /// <summary>An engine whose entities run on a scheduler of one's own, as the simulation wants it.</summary>
    public InProcessGateway(Aggregates aggregates, EngineParts parts, EngineMeters meters, TaskScheduler scheduler)
    {
        _aggregates = aggregates;
        _parts = parts;
        _meters = meters;
        _options = parts.Options;
        _mailboxes = new(parts.Options, stream =>
            new(aggregates.Open(stream, parts), parts.Options.MailboxLettersMax, parts.Time, scheduler));
        meters.WatchLiveEntities(() => _mailboxes.Count);
    }

    /// <summary>Entities in memory.</summary>
    public int LiveEntities => _mailboxes.Count;

    /// <summary>True when no entity has anything to do.</summary>
    public bool IsAtRest => _mailboxes.IsAtRest;

    /// <inheritdoc/>
    public async Task<CommandOutcome> ExecuteAsync(Submission submission, CancellationToken cancel)
    {
        _aggregates.Check(submission);
        return await _meters.MeasureAsync(
            submission.Stream.Kind, () => _inFlight.RunAsync(submission, () => PostAsync(submission, cancel), cancel));
    }

    /// <summary>Lets entities leave that nobody has used for a while. Answers how many left.</summary>
    public int LetIdleLeave() => _mailboxes.LetIdleLeave(_options.IdleAfter);

    private async Task<CommandOutcome> PostAsync(Submission submission, CancellationToken cancel)
    {
        // Nobody else knows the id yet, so there is nobody to wait for.
        if (submission.Fresh)
            return await _aggregates.Open(submission.Stream, _parts).ExecuteAsync(submission, cancel);

        var letter = new Letter(submission, cancel);
        _mailboxes.Post(submission.Stream, letter);
        return await letter.Answer;
    }
}
