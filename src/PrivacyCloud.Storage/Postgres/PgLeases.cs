using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Storage.Postgres;

/// <summary>Leases as rows, by the database's own clock.</summary>
internal sealed class PgLeases(PgStore store) : ILeases
{
    private const int NameLengthMax = 128;

    private static readonly Duration TermMin = Duration.FromSeconds(1);
    private static readonly Duration TermMax = Duration.FromMinutes(10);

    /// <inheritdoc/>
    public Task<bool> TryHoldAsync(LogId log, string name, Duration term, CancellationToken cancel)
    {
        CheckName(name);
        if (term < TermMin || term > TermMax)
            throw new ArgumentOutOfRangeException(nameof(term), "A lease lasts from a second to ten minutes.");

        return store.RepeatAsync(
            log,
            async (scope, stop) =>
            {
                var held = await scope.ListAsync(static _ => true, Hold(scope, name, term), stop);
                return held.Count > 0;
            },
            cancel);
    }

    /// <inheritdoc/>
    public Task LetGoAsync(LogId log, string name, CancellationToken cancel)
    {
        CheckName(name);
        return store.RepeatAsync(
            log,
            async (scope, stop) =>
            {
                await scope.RunAsync(stop, new PgStatement(
                    "DELETE FROM leases WHERE log = $1 AND name = $2 AND holder = $3",
                    scope.LogNumber, name, store.Holder));
                return true;
            },
            cancel);
    }

    private PgStatement Hold(PgScope scope, string name, Duration term) => new(
        """
        INSERT INTO leases (log, name, holder, until) VALUES ($1, $2, $3, clock_timestamp() + $4)
        ON CONFLICT (log, name) DO UPDATE SET holder = excluded.holder, until = excluded.until
        WHERE leases.holder = excluded.holder OR leases.until < clock_timestamp()
        RETURNING 1
        """,
        scope.LogNumber, name, store.Holder, term.ToTimeSpan());

    private static void CheckName(string name)
    {
        if (name is not { Length: > 0 and <= NameLengthMax } || name.AsSpan().ContainsAnyExceptInRange('!', '~'))
            throw new ArgumentException("A lease's name has 1 to 128 visible ASCII characters.", nameof(name));
    }
}
