using System.Data.Common;
using System.Diagnostics;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Commands;

/// <summary>
/// Loads, decides, appends, answers. What it remembers is only ever what the ledger said: after a lost race or an
/// append whose outcome is unknown it forgets everything and folds again before it answers anybody.
/// </summary>
internal sealed class Entity<TState, TCommand, TEvent>(
    Aggregate<TState, TCommand, TEvent> aggregate, StreamId stream, EngineParts parts) : IEntity
    where TState : class
    where TCommand : class
    where TEvent : class
{
    private readonly Snapshots<TState> _snapshots = new(aggregate.Kind, parts);
    private Folded<TState>? _folded;
    private long _besideOwners;

    /// <inheritdoc/>
    public async Task<CommandOutcome> ExecuteAsync(Submission submission, CancellationToken cancel)
    {
        Debug.Assert(submission.Stream == stream, "A command must reach the owner of its own stream.");
        var mark = await IdempotencyMark.OfAsync(parts.Vault, submission, cancel);
        for (var attempt = 0; attempt <= parts.Options.ConflictRetriesMax; attempt++)
        {
            _folded ??= await BeginAsync(attempt == 0 ? Given(submission) : null, cancel);
            var trial = submission.ExpectedVersion is { } seen && seen != _folded.Version
                ? await UnchangedAsync(_folded, new CommandOutcome.Stale(_folded.Version), cancel)
                : await TryAsync(_folded, submission, mark, cancel);
            switch (trial)
            {
                case Trial.Over over:
                    return await OverAsync(over.Outcome, mark, cancel);
                case Trial.Answered answered:
                    return await ReplayAsync(answered.Earlier, mark!, cancel);
                case Trial.LostRace:
                    Forget();
                    break;
                default:
                    throw new UnreachableException();
            }
        }

        throw new OverloadedException("Others kept writing to the same stream first.");
    }

    /// <summary>What is written beside the owner from here on may be missing in what is begun with.</summary>
    private async Task<Folded<TState>> BeginAsync(Folded<TState>? given, CancellationToken cancel)
    {
        _besideOwners = parts.Commits.BesideOwners;
        return given ?? await LoadAsync(cancel);
    }

    /// <summary>What need not be read, because the caller has made the stream or read it this moment.</summary>
    private Folded<TState>? Given(Submission submission) =>
        submission.Fresh ? new(aggregate.Initial, 0, 0)
        : submission.Seen is { State: TState state } seen ? new(state, seen.Version, 0) { IsHearsay = true }
        : null;

    /// <summary>
    /// What was done is over: the ledger has looked for an earlier answer. What is declined may be so because it was
    /// done before, and is then answered as it was.
    /// </summary>
    private async Task<CommandOutcome> OverAsync(
        CommandOutcome outcome, IdempotencyMark? mark, CancellationToken cancel) =>
        mark is not null && outcome is CommandOutcome.Stale or CommandOutcome.Refused
        && await parts.Ledger.FindAnswerAsync(stream.Log, mark!.Scope, cancel) is { } earlier
            ? await ReplayAsync(earlier, mark, cancel)
            : outcome;

    private async Task<Trial> TryAsync(
        Folded<TState> before, Submission submission, IdempotencyMark? mark, CancellationToken cancel)
    {
        var at = submission.At ?? Now();
        var command = submission.Command is WakeUp
            ? aggregate.Alarm?.Wake(before.State, at)
            : submission.Command as TCommand
                ?? throw new ArgumentException($"A {aggregate.Kind} knows no such command.", nameof(submission));
        if (command is null)
            return await RestAsync(before, submission, at);

        switch (aggregate.Decide(before.State, command, at))
        {
            case Decision<TEvent>.Refused refused:
                return await UnchangedAsync(before, new CommandOutcome.Refused(refused.Reason), cancel);
            case Decision<TEvent>.Accepted accepted:
                cancel.ThrowIfCancellationRequested();
                return await AppendAsync(before, new(submission, command, accepted.Events, at), mark, cancel);
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>
    /// What changes nothing is not checked by an append. Where others write to the store or beside the owner, or what
    /// is remembered here was read by somebody else, it is told only if that is still all there is.
    /// </summary>
    private async Task<Trial> UnchangedAsync(
        Folded<TState> before, CommandOutcome outcome, CancellationToken cancel) =>
        (parts.Ledger.IsShared || before.IsHearsay || parts.Commits.BesideOwners != _besideOwners)
        && await parts.Ledger.VersionAsync(stream, cancel) != before.Version
            ? new Trial.LostRace()
            : new Trial.Over(outcome);

    /// <summary>Woken for nothing: the alarm is set to what the state says, so that it does not ring again.</summary>
    private async Task<Trial> RestAsync(Folded<TState> before, Submission submission, Instant at)
    {
        var item = new AppendItem
        {
            Stream = stream,
            ExpectedVersion = before.Version,
            At = at,
            Actor = submission.Actor,
            Events = [],
            Due = new(aggregate.Alarm?.DueAt(before.State)),
        };
        var nothing = new Dictionary<string, string>();
        return await SendAsync(item) is AppendOutcome.Conflict
            ? new Trial.LostRace()
            : new Trial.Over(new CommandOutcome.Done(nothing, before.Version, null, Replayed: false));
    }

    private async Task<Trial> AppendAsync(
        Folded<TState> before, Accepted accepted, IdempotencyMark? mark, CancellationToken cancel)
    {
        var state = before.State;
        foreach (var happened in accepted.Events)
            state = aggregate.Evolve(state, happened);

        var version = before.Version + accepted.Events.Count;
        var answer = aggregate.Answer(accepted.Command, state);
        if (accepted.Events.Count == 0 && mark is null)
            return await UnchangedAsync(
                before, new CommandOutcome.Done(answer, version, null, Replayed: false), cancel);

        long? first = accepted.Events.Count == 0 ? null : before.Version + 1;
        var besideOwners = parts.Commits.BesideOwners;
        var item = Item(before, accepted, state) with
        {
            // Kept from when it is given, not from when the command counts: the demo's commands count from months ago.
            Answer = mark?.Record(new(stream.Kind, stream.Id, first, version, answer), Now()),
        };
        switch (await SendAsync(item))
        {
            case AppendOutcome.Appended appended:
                (_folded, _besideOwners) =
                    (before with { State = state, Version = version, IsHearsay = false }, besideOwners);
                await KeepSnapshotAsync();
                parts.Commits.Tell(stream);
                long? position = first is null ? null : appended.FirstPosition;
                return new Trial.Over(new CommandOutcome.Done(answer, version, position, Replayed: false));
            case AppendOutcome.Conflict:
                return new Trial.LostRace();
            case AppendOutcome.Answered answered:
                return new Trial.Answered(answered.Earlier);
            case AppendOutcome.IdentifierTaken taken:
                return new Trial.Over(new CommandOutcome.IdentifierTaken(taken.Holder));
            default:
                throw new UnreachableException();
        }
    }

    private AppendItem Item(Folded<TState> before, Accepted accepted, TState after)
    {
        var item = aggregate.Item(
            stream, before, new(accepted.Events, after), accepted.At, accepted.Submission.Actor);
        return accepted.Events.Count == 0
            ? item
            : item with { Sealed = accepted.Submission.Sealed, Claims = accepted.Submission.Claims };
    }

    /// <summary>
    /// Sends to the ledger without a way to cancel: half a commit would be worse than a late one. Whatever it throws,
    /// what is remembered may be wrong from here on, so it is forgotten.
    /// </summary>
    private async Task<AppendOutcome> SendAsync(AppendItem item)
    {
        var sure = false;
        try
        {
            var outcome = await parts.Ledger.AppendAsync(item, CancellationToken.None);
            sure = true;
            return outcome;
        }
        finally
        {
            if (!sure)
                Forget();
        }
    }

    private void Forget()
    {
        _folded = null;
        parts.Commits.Tell(stream);
    }

    private async Task<Folded<TState>> LoadAsync(CancellationToken cancel)
    {
        if (await _snapshots.FindAsync(stream, cancel) is { } kept)
        {
            var folded = await FoldAsync(kept, cancel);
            _snapshots.Tried(borneOut: folded is not null);
            if (folded is not null)
                return folded;
        }

        return await FoldAsync(new(new(aggregate.Initial, 0, 0), ReadOnlyMemory<byte>.Empty), cancel)
            ?? throw new UnreachableException("What begins with nothing needs nothing to bear it out.");
    }

    /// <summary>
    /// Folds what came after a state; null when the log does not hold the entry that the state ends with, because it
    /// was brought back to an earlier day, or has another in its place.
    /// </summary>
    private async Task<Folded<TState>?> FoldAsync(Kept<TState> from, CancellationToken cancel)
    {
        var (state, version) = (from.Folded.State, from.Folded.Version);
        var borneOut = version == 0;
        await foreach (var entry in parts.Ledger.ReadStreamAsync(stream, Math.Max(version, 1), cancel))
        {
            if (!borneOut)
            {
                if (entry.Version != version || !entry.Hash.Span.SequenceEqual(from.End.Span))
                    return null;

                borneOut = true;
                continue;
            }

            if (entry.Version != ++version)
                throw new UnreachableException($"{stream} has {entry.Version} where {version} should be.");

            state = aggregate.Evolve(state, aggregate.Events.Read(entry.Type, entry.Data));
        }

        return borneOut ? from.Folded with { State = state, Version = version } : null;
    }

    private async Task<CommandOutcome> ReplayAsync(
        RecordedAnswer earlier, IdempotencyMark mark, CancellationToken cancel)
    {
        if (!mark.IsSameBody(earlier))
            return new CommandOutcome.Mismatch();

        var stored = StoredAnswer.Read(earlier.Answer);
        long? position = stored.FirstVersion is { } first
            ? await PositionAsync(new(stream.Log, stored.Kind, stored.Id), first, cancel)
            : null;
        return new CommandOutcome.Done(stored.Answer, stored.Version, position, Replayed: true);
    }

    private async Task<long> PositionAsync(StreamId source, long version, CancellationToken cancel)
    {
        await foreach (var entry in parts.Ledger.ReadStreamAsync(source, version, cancel))
            return entry.Position;

        throw new UnreachableException($"{source} lacks the version {version} that an answer speaks of.");
    }

    /// <summary>A snapshot is disposable: losing one costs a longer fold, never an answer.</summary>
    private async Task KeepSnapshotAsync()
    {
        if (_folded is not { } folded || folded.Version - folded.SnapshotVersion < parts.Options.SnapshotEvery)
            return;

        // One that could not be kept is not tried again with every command, but when the next would be.
        _folded = folded with { SnapshotVersion = folded.Version };
        try
        {
            await _snapshots.KeepAsync(stream, folded, CancellationToken.None);
        }
        catch (Exception fault) when (fault is SnapshotsAwayException or LogUnavailableException
            or OutcomeUnknownException or IOException or DbException or OverloadedException)
        {
            parts.Meters?.Snapshot(stream.Kind, SnapshotOutcome.Away);
            parts.Log.SnapshotLost(stream, fault);
        }
    }

    private Instant Now() => Instant.FromDateTimeOffset(parts.Time.GetUtcNow());

    private sealed record Accepted(Submission Submission, TCommand Command, IReadOnlyList<TEvent> Events, Instant At);

    private abstract record Trial
    {
        public sealed record Over(CommandOutcome Outcome) : Trial;

        public sealed record Answered(RecordedAnswer Earlier) : Trial;

        public sealed record LostRace : Trial;
    }
}

/// <summary>A state, how many events are folded into it, and how many into its last snapshot.</summary>
internal sealed record Folded<TState>(TState State, long Version, long SnapshotVersion)
{
    /// <summary>True until the ledger has confirmed what another than the owner has read.</summary>
    public bool IsHearsay { get; init; }
}
