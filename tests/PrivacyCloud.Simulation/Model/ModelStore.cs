using System.Security.Cryptography;
using System.Text;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Vault;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Simulation.Model;

/// <summary>What is durable: it survives every crash. All of an item goes in under one lock, or nothing does.</summary>
public sealed class ModelStore
{
    private readonly Lock _gate = new();
    private readonly Dictionary<LogId, ModelLog> _logs = [];

    public IReadOnlyList<LogId> Logs
    {
        get
        {
            lock (_gate)
                return [.. _logs.Keys];
        }
    }

    public void Found(LogId log)
    {
        lock (_gate)
            _logs.TryAdd(log, new());
    }

    /// <summary>Reads or changes one log with nobody else at it.</summary>
    public T In<T>(LogId log, Func<ModelLog, T> work)
    {
        lock (_gate)
        {
            return _logs.TryGetValue(log, out var found)
                ? work(found)
                : throw new LogUnavailableException(log, LogFault.Missing, "There is no such log.");
        }
    }

    public AppendOutcome Append(AppendItem item) => In(item.Stream.Log, log => log.Append(item));
}

/// <summary>One log in the model.</summary>
public sealed class ModelLog
{
    private readonly Dictionary<string, List<LedgerEntry>> _streams = [];
    private readonly Dictionary<string, RecordedAnswer> _answers = [];

    public List<LedgerEntry> Entries { get; } = [];

    public Dictionary<(string View, string Key), ReadOnlyMemory<byte>> Rows { get; } = [];

    public Dictionary<StreamId, Instant> Due { get; } = [];

    public Dictionary<StreamId, StreamSnapshot> Snapshots { get; } = [];

    public Dictionary<VaultItemId, SealedContent> Sealed { get; } = [];

    public HashSet<(HolderId Holder, Compartment Compartment)> Shredded { get; } = [];

    public Dictionary<(string Kind, string Hash), HolderId> Holders { get; } = [];

    public IReadOnlyCollection<RecordedAnswer> Answers => _answers.Values;

    public IReadOnlyList<LedgerEntry> Stream(StreamId stream) => _streams.GetValueOrDefault(stream.Local) ?? [];

    public RecordedAnswer? Answer(ReadOnlyMemory<byte> scope) =>
        _answers.GetValueOrDefault(Convert.ToHexString(scope.Span));

    public long SweepAnswers(Instant before)
    {
        var old = _answers.Where(one => one.Value.At < before).Select(one => one.Key).ToList();
        return old.Count(_answers.Remove);
    }

    public AppendOutcome Append(AppendItem item)
    {
        var stream = Stream(item.Stream);
        if (item.Answer is { } answer && Answer(answer.Scope) is { } earlier)
            return new AppendOutcome.Answered(earlier);

        if (stream.Count != item.ExpectedVersion)
            return new AppendOutcome.Conflict(stream.Count);

        foreach (var claim in item.Claims)
        {
            if (Holders.TryGetValue((claim.Kind, Convert.ToHexString(claim.Hash.Span)), out var other)
                && other != claim.Holder)
                return new AppendOutcome.IdentifierTaken(other);
        }

        var first = Entries.Count;
        foreach (var happened in item.Events)
            Add(item, happened);

        Keep(item);
        return new AppendOutcome.Appended(first, Stream(item.Stream).Count);
    }

    private void Add(AppendItem item, NewEvent happened)
    {
        if (!_streams.TryGetValue(item.Stream.Local, out var stream))
            _streams[item.Stream.Local] = stream = [];

        var before = Entries.Count == 0 ? ReadOnlyMemory<byte>.Empty : Entries[^1].Hash;
        var leaf = Encoding.UTF8.GetBytes($"{Entries.Count}|{item.Stream.Local}|{happened.Type}|")
            .Concat(happened.Data.ToArray()).ToArray();
        var hash = SHA256.HashData([.. before.Span, .. leaf]);
        LedgerEntry entry = new(
            Entries.Count, item.Stream, stream.Count + 1, happened.Type, item.At, item.Actor, happened.Data, hash);
        stream.Add(entry);
        Entries.Add(entry);
    }

    private void Keep(AppendItem item)
    {
        if (item.Answer is { } answer)
            _answers[Convert.ToHexString(answer.Scope.Span)] = answer;

        foreach (var view in item.Views)
        {
            if (view.Body is { } body)
                Rows[(view.View, view.Key)] = body;
            else
                Rows.Remove((view.View, view.Key));
        }

        if (item.Due is { At: { } at })
            Due[item.Stream] = at;
        else if (item.Due is not null)
            Due.Remove(item.Stream);

        foreach (var content in item.Sealed)
            Sealed[content.Reference.Item] = content;

        foreach (var claim in item.Claims)
            Holders[(claim.Kind, Convert.ToHexString(claim.Hash.Span))] = claim.Holder;
    }
}
