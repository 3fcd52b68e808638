namespace PrivacyCloud.Storage.Postgres;

/// <summary>
/// The tables of wrapped keys, as the first step makes them. They have a schema of their own, which ordinary backups
/// leave out by one switch: a backup that holds contents holds none of their keys.
/// </summary>
internal static class PgKeySchema
{
    /// <summary>
    /// <c>epoch</c> names the one epoch under which keys may be wrapped, with a mark by which a process knows whether
    /// it has that epoch's key. <c>purges</c> names the partitions in which destroyed keys may still lie in dead rows,
    /// and the last transaction that left some there.
    /// </summary>
    public const string Tables = """
        CREATE SCHEMA privacycloud_keys;

        CREATE TABLE privacycloud_keys.epoch (
          id int PRIMARY KEY CHECK (id = 0),
          current bigint NOT NULL,
          mark bytea NOT NULL);

        CREATE TABLE privacycloud_keys.keys (
          log bigint NOT NULL,
          holder uuid NOT NULL,
          compartment text COLLATE "C" NOT NULL,
          epoch bigint NOT NULL,
          wrapped bytea NOT NULL,
          PRIMARY KEY (log, holder, compartment)) PARTITION BY HASH (log);

        DO $$
        DECLARE one text;
        BEGIN
          FOR part IN 0..7 LOOP
            one := 'privacycloud_keys.keys_' || part;
            EXECUTE format(
              'CREATE TABLE %s PARTITION OF privacycloud_keys.keys FOR VALUES WITH (MODULUS 8, REMAINDER %s)',
              one, part);
            EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', one);
            EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', one);
          END LOOP;
        END $$;

        CREATE TABLE privacycloud_keys.own (
          log bigint NOT NULL,
          name text COLLATE "C" NOT NULL,
          epoch bigint NOT NULL,
          wrapped bytea NOT NULL,
          PRIMARY KEY (log, name));

        CREATE TABLE privacycloud_keys.purges (part int PRIMARY KEY, after xid8 NOT NULL);


        """;

    /// <summary>
    /// Writing a partition anew takes its owner. The running role, which owns nothing, may have it done for these
    /// tables by a function, and nothing else; whoever waits for the partition waits two seconds at most.
    /// </summary>
    public const string Security = """
        GRANT USAGE ON SCHEMA privacycloud_keys TO {app};

        GRANT SELECT, INSERT, UPDATE ON privacycloud_keys.epoch TO {app};

        GRANT SELECT, INSERT, UPDATE, DELETE ON privacycloud_keys.purges TO {app};

        CREATE FUNCTION privacycloud_keys.rewrite(whole text, part int) RETURNS void
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
        BEGIN
          IF whole IS NULL OR whole NOT IN ('privacycloud_keys.keys', 'privacycloud.claims')
            OR part IS NULL OR part NOT BETWEEN 0 AND 7 THEN
            RAISE EXCEPTION 'there is no such partition';
          END IF;
          EXECUTE format('CLUSTER %s_%s USING %s', whole, part, split_part(whole, '.', 2) || '_' || part || '_pkey');
        END $$;

        REVOKE ALL ON FUNCTION privacycloud_keys.rewrite FROM PUBLIC;

        GRANT EXECUTE ON FUNCTION privacycloud_keys.rewrite TO {app};
        """;
}
