using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Documents;
using PrivacyCloud.Runtime.Requests;
using PrivacyCloud.Runtime.Residency;

namespace PrivacyCloud.Runtime;

/// <summary>How the engine behaves. Every limit is here, with what it does when it is reached.</summary>
public sealed record RuntimeOptions
{
    /// <summary>
    /// Entities kept in memory; idle ones leave first, and when all are busy commands answer overload. 100,000.
    /// </summary>
    public int LiveEntitiesMax { get; init; } = 100_000;

    /// <summary>Commands that may wait for one entity; more answer overload. 1,000.</summary>
    public int MailboxLettersMax { get; init; } = 1_000;

    /// <summary>
    /// How often a command is tried again when another owner wrote first; then it answers overload. 5.
    /// </summary>
    public int ConflictRetriesMax { get; init; } = 5;

    /// <summary>How long an entity stays in memory without a command. Ten minutes.</summary>
    public TimeSpan IdleAfter { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>A stream is folded from a snapshot when it has this many events more than the last one. 500.</summary>
    public int SnapshotEvery { get; init; } = 500;

    /// <summary>How long an answer is kept for replays of its command. Seven days.</summary>
    public TimeSpan AnswersKeptFor { get; init; } = TimeSpan.FromDays(7);

    /// <summary>How often due streams are looked for; at most a minute. Thirty seconds.</summary>
    public TimeSpan SweepEvery { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// How often a store that other processes write to is looked at for what they changed; at most half a minute.
    /// Answers do not wait for it. One second.
    /// </summary>
    public TimeSpan LookEvery { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>
    /// How long what is another process's to wake may lie before this one wakes it. One minute.
    /// </summary>
    public Duration SweepLateAfter { get; init; } = Duration.FromMinutes(1);

    /// <summary>
    /// How long such a look may be without an answer before <c>/readyz</c> says that the store is lost. Three seconds.
    /// </summary>
    public TimeSpan LookSilence { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>Logs looked at in one round of a sweep; the next round takes the rest. 200.</summary>
    public int SweepLogsMax { get; init; } = 200;

    /// <summary>Streams woken per log in one round of a sweep; the next round takes the rest. 500.</summary>
    public int SweepStreamsMax { get; init; } = 500;

    /// <summary>Streams woken at once. 16.</summary>
    public int SweepWorkersMax { get; init; } = 16;

    /// <summary>How exactly the last use of a key is written down: once in this time. One minute.</summary>
    public TimeSpan KeyUseEvery { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Tenants whose keys are kept in memory; past it all are read anew when next used. 10,000.</summary>
    public int KeyRingsMax { get; init; } = 10_000;

    /// <summary>How large and how many documents may be.</summary>
    public DocumentOptions Documents { get; init; } = new();

    /// <summary>The regions served here and the country each lies in.</summary>
    public IReadOnlyDictionary<Region, Country> Regions { get; init; } = new Dictionary<Region, Country>();

    /// <summary>How data subject requests are handled.</summary>
    public RequestOptions Requests { get; init; } = new();

    /// <summary>Which other cells there are.</summary>
    public ResidencyOptions Residency { get; init; } = new();

    /// <summary>Everything that is wrong with these options, all at once; empty when nothing is.</summary>
    public IReadOnlyList<string> Faults() =>
    [
        .. AtLeastOne(LiveEntitiesMax, nameof(LiveEntitiesMax)),
        .. AtLeastOne(MailboxLettersMax, nameof(MailboxLettersMax)),
        .. AtLeastOne(ConflictRetriesMax, nameof(ConflictRetriesMax)),
        .. AtLeastOne(SnapshotEvery, nameof(SnapshotEvery)),
        .. AtLeastOne(SweepLogsMax, nameof(SweepLogsMax)),
        .. AtLeastOne(SweepStreamsMax, nameof(SweepStreamsMax)),
        .. AtLeastOne(SweepWorkersMax, nameof(SweepWorkersMax)),
        .. AtLeastOne(KeyRingsMax, nameof(KeyRingsMax)),
        .. Documents.Faults(),
        .. Residency.Faults(Regions),
        .. SweepEvery <= TimeSpan.Zero || SweepEvery > TimeSpan.FromMinutes(1)
            ? (IEnumerable<string>)[$"{nameof(SweepEvery)} must be more than nothing and at most a minute."]
            : [],
        .. SweepLateAfter < Duration.Zero
            ? (IEnumerable<string>)[$"{nameof(SweepLateAfter)} must not be less than nothing."] : [],
        .. LookEvery <= TimeSpan.Zero || LookEvery > TimeSpan.FromSeconds(30)
            ? (IEnumerable<string>)[$"{nameof(LookEvery)} must be more than nothing and at most half a minute."]
            : [],
        .. LookSilence <= TimeSpan.Zero || LookSilence > TimeSpan.FromSeconds(30)
            ? (IEnumerable<string>)[$"{nameof(LookSilence)} must be more than nothing and at most half a minute."]
            : [],
        .. AnswersKeptFor <= TimeSpan.Zero
            ? (IEnumerable<string>)[$"{nameof(AnswersKeptFor)} must be more than nothing."]
            : [],
        .. IdleAfter <= TimeSpan.Zero ? (IEnumerable<string>)[$"{nameof(IdleAfter)} must be more than nothing."] : [],
        .. KeyUseEvery <= TimeSpan.Zero
            ? (IEnumerable<string>)[$"{nameof(KeyUseEvery)} must be more than nothing."] : [],
    ];

    private static IEnumerable<string> AtLeastOne(int value, string name) =>
        value < 1 ? [$"{name} must be at least 1."] : [];
}
