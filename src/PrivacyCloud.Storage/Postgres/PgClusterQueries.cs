namespace PrivacyCloud.Storage.Postgres;

/// <summary>
/// The statements that the drivers of a cluster ask for. A driver tells whether it won from the one row it reads, so
/// each that may lose answers one row in any case.
/// </summary>
internal static class PgClusterQueries
{
    /// <summary>
    /// Who is there. Every change of a silo's row takes the cell's next version with it, in one statement: two that
    /// change at once wait for the cell's row, and the second finds that the version is no more the one it read.
    /// </summary>
    public const string Membership = """
        INSERT INTO privacycloud_cluster.orleansquery VALUES
        ('InsertMembershipVersionKey', $q$
          WITH made AS (
            INSERT INTO privacycloud_cluster.cells (cluster) VALUES (@DeploymentId)
            ON CONFLICT DO NOTHING RETURNING 1)
          SELECT count(*) > 0 FROM made $q$),
        ('MembershipReadAllKey', $q$
          SELECT s.address AS Address, s.port AS Port, s.generation AS Generation, s.name AS SiloName,
            s.host AS HostName, s.status AS Status, s.gateway AS ProxyPort, s.suspected AS SuspectTimes,
            s.started_at AS StartTime, s.alive_at AS IAmAliveTime, c.version AS Version
          FROM privacycloud_cluster.cells c LEFT JOIN privacycloud_cluster.silos s ON s.cluster = c.cluster
          WHERE c.cluster = @DeploymentId $q$),
        ('MembershipReadRowKey', $q$
          SELECT s.address AS Address, s.port AS Port, s.generation AS Generation, s.name AS SiloName,
            s.host AS HostName, s.status AS Status, s.gateway AS ProxyPort, s.suspected AS SuspectTimes,
            s.started_at AS StartTime, s.alive_at AS IAmAliveTime, c.version AS Version
          FROM privacycloud_cluster.cells c LEFT JOIN privacycloud_cluster.silos s
            ON s.cluster = c.cluster AND s.address = @Address AND s.port = @Port AND s.generation = @Generation
          WHERE c.cluster = @DeploymentId $q$),
        ('InsertMembershipKey', $q$
          WITH next AS (
            UPDATE privacycloud_cluster.cells c SET version = c.version + 1, changed_at = now()
            WHERE c.cluster = @DeploymentId AND c.version = @Version AND NOT EXISTS (
              SELECT FROM privacycloud_cluster.silos s WHERE s.cluster = c.cluster
                AND s.address = @Address AND s.port = @Port AND s.generation = @Generation)
            RETURNING c.cluster),
          made AS (
            INSERT INTO privacycloud_cluster.silos
              (cluster, address, port, generation, name, host, status, gateway, started_at, alive_at)
            SELECT cluster, @Address, @Port, @Generation, @SiloName, @HostName, @Status, @ProxyPort, @StartTime,
              @IAmAliveTime FROM next
            ON CONFLICT DO NOTHING RETURNING 1)
          SELECT count(*) > 0 FROM made $q$),
        ('UpdateMembershipKey', $q$
          WITH next AS (
            UPDATE privacycloud_cluster.cells c SET version = c.version + 1, changed_at = now()
            WHERE c.cluster = @DeploymentId AND c.version = @Version AND EXISTS (
              SELECT FROM privacycloud_cluster.silos s WHERE s.cluster = c.cluster
                AND s.address = @Address AND s.port = @Port AND s.generation = @Generation)
            RETURNING c.cluster),
          changed AS (
            UPDATE privacycloud_cluster.silos s
            SET status = @Status, suspected = @SuspectTimes::text, alive_at = @IAmAliveTime
            FROM next WHERE s.cluster = next.cluster
              AND s.address = @Address AND s.port = @Port AND s.generation = @Generation
            RETURNING 1)
          SELECT count(*) > 0 FROM changed $q$),
        ('UpdateIAmAlivetimeKey', $q$
          UPDATE privacycloud_cluster.silos SET alive_at = @IAmAliveTime
          WHERE cluster = @DeploymentId AND address = @Address AND port = @Port AND generation = @Generation $q$),
        ('GatewaysQueryKey', $q$
          SELECT address AS Address, gateway AS ProxyPort, generation AS Generation
          FROM privacycloud_cluster.silos
          WHERE cluster = @DeploymentId AND status = @Status AND gateway > 0 $q$),
        ('CleanupDefunctSiloEntriesKey', $q$
          DELETE FROM privacycloud_cluster.silos
          WHERE cluster = @DeploymentId AND alive_at < @IAmAliveTime AND status <> 3 $q$),
        ('CleanupDefunctSiloEntryKey', $q$
          DELETE FROM privacycloud_cluster.silos
          WHERE cluster = @DeploymentId AND address = @Address AND port = @Port AND generation = @Generation
            AND status = 6 AND started_at = @StartTime AND alive_at = @IAmAliveTime
            AND suspected IS NOT DISTINCT FROM @SuspectTimes::text $q$),
        ('DeleteMembershipTableEntriesKey', $q$
          WITH gone AS (DELETE FROM privacycloud_cluster.silos WHERE cluster = @DeploymentId)
          UPDATE privacycloud_cluster.cells SET version = version + 1, changed_at = now()
          WHERE cluster = @DeploymentId $q$);


        """;

    /// <summary>When to beat. The second range is the one that goes around the end of the numbers.</summary>
    public const string Reminders = """
        INSERT INTO privacycloud_cluster.orleansquery VALUES
        ('UpsertReminderRowKey', $q$
          INSERT INTO privacycloud_cluster.reminders (service, grain, name, hash, start_at, period)
          VALUES (@ServiceId, @GrainId, @ReminderName, @GrainHash, @StartTime, @Period)
          ON CONFLICT (service, grain, name) DO UPDATE SET hash = excluded.hash, start_at = excluded.start_at,
            period = excluded.period, version = reminders.version + 1
          RETURNING version AS Version $q$),
        ('ReadReminderRowKey', $q$
          SELECT grain AS GrainId, name AS ReminderName, start_at AS StartTime, period AS Period, version AS Version
          FROM privacycloud_cluster.reminders
          WHERE service = @ServiceId AND grain = @GrainId AND name = @ReminderName $q$),
        ('ReadReminderRowsKey', $q$
          SELECT grain AS GrainId, name AS ReminderName, start_at AS StartTime, period AS Period, version AS Version
          FROM privacycloud_cluster.reminders WHERE service = @ServiceId AND grain = @GrainId $q$),
        ('ReadRangeRows1Key', $q$
          SELECT grain AS GrainId, name AS ReminderName, start_at AS StartTime, period AS Period, version AS Version
          FROM privacycloud_cluster.reminders
          WHERE service = @ServiceId AND hash > @BeginHash AND hash <= @EndHash $q$),
        ('ReadRangeRows2Key', $q$
          SELECT grain AS GrainId, name AS ReminderName, start_at AS StartTime, period AS Period, version AS Version
          FROM privacycloud_cluster.reminders
          WHERE service = @ServiceId AND (hash > @BeginHash OR hash <= @EndHash) $q$),
        ('DeleteReminderRowKey', $q$
          WITH gone AS (
            DELETE FROM privacycloud_cluster.reminders
            WHERE service = @ServiceId AND grain = @GrainId AND name = @ReminderName AND version = @Version
            RETURNING 1)
          SELECT count(*) > 0 FROM gone $q$),
        ('DeleteReminderRowsKey', $q$
          DELETE FROM privacycloud_cluster.reminders WHERE service = @ServiceId $q$);


        """;

    /// <summary>
    /// Snapshots. Who writes says which version it read, or none; who lost reads no new version.
    /// </summary>
    public const string States = """
        INSERT INTO privacycloud_cluster.orleansquery VALUES
        ('ReadFromStorageKey', $q$
          SELECT content AS PayloadBinary, version AS Version FROM privacycloud_cluster.states
          WHERE service = @ServiceId AND kind = @GrainTypeString AND n0 = @GrainIdN0 AND n1 = @GrainIdN1
            AND id = coalesce(@GrainIdExtensionString::text, '') $q$),
        ('WriteToStorageKey', $q$
          WITH changed AS (
            UPDATE privacycloud_cluster.states
            SET content = @PayloadBinary::bytea, version = version + 1, changed_at = now()
            WHERE service = @ServiceId AND kind = @GrainTypeString AND n0 = @GrainIdN0 AND n1 = @GrainIdN1
              AND id = coalesce(@GrainIdExtensionString::text, '') AND version = @GrainStateVersion::int
            RETURNING version),
          made AS (
            INSERT INTO privacycloud_cluster.states (service, kind, n0, n1, id, version, content)
            SELECT @ServiceId, @GrainTypeString, @GrainIdN0, @GrainIdN1,
              coalesce(@GrainIdExtensionString::text, ''), 1, @PayloadBinary::bytea
            WHERE @GrainStateVersion::int IS NULL
            ON CONFLICT DO NOTHING RETURNING version)
          SELECT max(version) AS NewGrainStateVersion
          FROM (SELECT version FROM changed UNION ALL SELECT version FROM made) written $q$),
        ('ClearStorageKey', $q$
          WITH changed AS (
            UPDATE privacycloud_cluster.states SET content = NULL, version = version + 1, changed_at = now()
            WHERE service = @ServiceId AND kind = @GrainTypeString AND n0 = @GrainIdN0 AND n1 = @GrainIdN1
              AND id = coalesce(@GrainIdExtensionString::text, '') AND version = @GrainStateVersion::int
            RETURNING version)
          SELECT max(version) AS NewGrainStateVersion FROM changed $q$);


        """;
}
