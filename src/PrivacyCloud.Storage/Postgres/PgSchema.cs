namespace PrivacyCloud.Storage.Postgres;

/// <summary>
/// The tables as the first step makes them. Owners and region are in no row but those of <c>logs</c> and <c>cell</c>;
/// all others bear the log's number, and row-level security shows and takes only rows of the log the transaction has
/// named. Partitions are granted to nobody: they are reached through their table alone, where its policy holds.
/// </summary>
internal static class PgSchema
{
    /// <summary>The first step.</summary>
    public const string First =
        Region + Log + Beside + Vault + PgKeySchema.Tables + Partitions + Security + PgKeySchema.Security;

    /// <summary>What belongs to the region and not to a log; pseudonymous ids alone.</summary>
    private const string Region = """
        CREATE TABLE cell (id int PRIMARY KEY CHECK (id = 0), region text COLLATE "C" NOT NULL);

        CREATE TABLE logs (
          number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
          owner text COLLATE "C" NOT NULL UNIQUE,
          founded_at timestamptz NOT NULL DEFAULT now());


        """;

    /// <summary>
    /// A stream has a number and its version. An entry holds the larger subtrees of the tree that it completes; who did
    /// what is found in blocks of entries. The head is the row that whoever appends locks: size, chain and right edge
    /// of the tree, the next numbers, and the marks of the last commits, by which one is known that nobody answered.
    /// </summary>
    private const string Log = """
        CREATE TABLE streams (
          log bigint NOT NULL,
          kind text COLLATE "C" NOT NULL,
          id text COLLATE "C" NOT NULL,
          number bigint NOT NULL,
          version bigint NOT NULL,
          PRIMARY KEY (log, kind, id),
          UNIQUE (log, number)) PARTITION BY HASH (log);

        CREATE TABLE entries (
          log bigint NOT NULL,
          position bigint NOT NULL,
          stream bigint NOT NULL,
          version bigint NOT NULL,
          at bigint NOT NULL,
          type text COLLATE "C" NOT NULL,
          actor text COLLATE "C" NOT NULL,
          hash bytea NOT NULL,
          nodes bytea NOT NULL,
          data bytea NOT NULL,
          PRIMARY KEY (log, position),
          UNIQUE (log, stream, version)) PARTITION BY HASH (log);

        CREATE TABLE actors (
          log bigint NOT NULL,
          actor text COLLATE "C" NOT NULL,
          block bigint NOT NULL,
          PRIMARY KEY (log, actor, block));

        CREATE TABLE heads (
          log bigint PRIMARY KEY REFERENCES logs,
          size bigint NOT NULL,
          chain bytea NOT NULL,
          edge bytea NOT NULL,
          streams bigint NOT NULL,
          contents bigint NOT NULL,
          commits uuid[] NOT NULL) WITH (fillfactor = 50);

        CREATE TABLE checkpoints (log bigint PRIMARY KEY, note text NOT NULL);


        """;

    /// <summary>What is written with the events. A stream that is due is lent by holder and end of the loan.</summary>
    private const string Beside = """
        CREATE TABLE answers (
          log bigint NOT NULL,
          scope bytea NOT NULL,
          body bytea NOT NULL,
          answer bytea NOT NULL,
          at bigint NOT NULL,
          PRIMARY KEY (log, scope)) PARTITION BY HASH (log);

        CREATE INDEX answers_at ON answers (log, at);

        CREATE TABLE views (
          log bigint NOT NULL,
          view text COLLATE "C" NOT NULL,
          key text COLLATE "C" NOT NULL,
          body bytea NOT NULL,
          PRIMARY KEY (log, view, key)) PARTITION BY HASH (log);

        CREATE TABLE due (
          log bigint NOT NULL,
          stream bigint NOT NULL,
          at bigint NOT NULL,
          holder uuid,
          until timestamptz,
          PRIMARY KEY (log, stream));

        CREATE INDEX due_at ON due (at, log);

        CREATE INDEX due_log ON due (log, at, stream);

        CREATE TABLE snapshots (
          log bigint NOT NULL,
          stream bigint NOT NULL,
          version bigint NOT NULL,
          shape text NOT NULL,
          state bytea NOT NULL,
          PRIMARY KEY (log, stream));

        CREATE TABLE leases (
          log bigint NOT NULL,
          name text COLLATE "C" NOT NULL,
          holder uuid NOT NULL,
          until timestamptz NOT NULL,
          PRIMARY KEY (log, name));


        """;

    /// <summary>Contents are encrypted; their keys lie apart. Numbers tell in which order contents came.</summary>
    private const string Vault = """
        CREATE TABLE sealed (
          log bigint NOT NULL,
          holder uuid NOT NULL,
          item uuid NOT NULL,
          number bigint NOT NULL,
          compartment text COLLATE "C" NOT NULL,
          cipher bytea NOT NULL,
          PRIMARY KEY (log, holder, item)) PARTITION BY HASH (log);

        CREATE TABLE claims (
          log bigint NOT NULL,
          kind text COLLATE "C" NOT NULL,
          hash bytea NOT NULL,
          holder uuid NOT NULL,
          PRIMARY KEY (log, kind, hash)) PARTITION BY HASH (log);

        CREATE INDEX claims_holder ON claims (log, holder);

        CREATE TABLE shredded (
          log bigint NOT NULL,
          holder uuid NOT NULL,
          compartment text COLLATE "C" NOT NULL,
          PRIMARY KEY (log, holder, compartment));


        """;

    private const string Partitions = """
        DO $$
        DECLARE whole text; part int;
        BEGIN
          FOREACH whole IN ARRAY ARRAY['streams', 'entries', 'answers', 'views', 'sealed', 'claims'] LOOP
            FOR part IN 0..7 LOOP
              EXECUTE format(
                'CREATE TABLE %I PARTITION OF %I FOR VALUES WITH (MODULUS 8, REMAINDER %s)',
                whole || '_' || part, whole, part);
              EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', whole || '_' || part);
              EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', whole || '_' || part);
            END LOOP;
          END LOOP;
        END $$;


        """;

    /// <summary>The setting is read once per statement; where it is missing it equals no number.</summary>
    private const string Security = """
        DO $$
        DECLARE one text;
        BEGIN
          FOREACH one IN ARRAY ARRAY[
            'streams', 'entries', 'actors', 'heads', 'checkpoints', 'answers', 'views', 'due', 'snapshots', 'leases',
            'sealed', 'claims', 'shredded', 'privacycloud_keys.keys', 'privacycloud_keys.own'] LOOP
            EXECUTE 'ALTER TABLE ' || one || ' ENABLE ROW LEVEL SECURITY';
            EXECUTE 'ALTER TABLE ' || one || ' FORCE ROW LEVEL SECURITY';
            EXECUTE 'CREATE POLICY own_log ON ' || one
              || ' TO {app} USING (log = (SELECT nullif(current_setting(''privacycloud.log'', true), '''')::bigint))';
            EXECUTE 'GRANT SELECT, INSERT, UPDATE, DELETE ON ' || one || ' TO {app}';
          END LOOP;
        END $$;

        CREATE POLICY sweep ON due FOR SELECT TO {sweeper} USING (true);

        CREATE POLICY sweep ON heads FOR SELECT TO {sweeper} USING (true);

        GRANT USAGE ON SCHEMA privacycloud TO {app}, {sweeper};

        GRANT SELECT ON due TO {sweeper};

        GRANT SELECT (log, size) ON heads TO {sweeper};

        GRANT SELECT ON cell, schema_versions TO {app};

        GRANT SELECT, INSERT (owner) ON logs TO {app};


        """;
}
