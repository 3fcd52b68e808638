namespace PrivacyCloud.Storage.Postgres;

/// <summary>
/// What the silos of a cell keep in the region's database: who is there, when to beat, and snapshots of long streams.
/// Orleans' drivers ask <c>orleansquery</c> for a statement by its name and know no table; the names of statements,
/// parameters and columns are theirs, the tables and the statements are ours. Nothing here is the truth of anything,
/// nothing is personal, and a dump may leave the schema out. Its rows belong to no log, so row-level security has
/// nothing to hold them by: the schema is open to the running role and to nobody else.
/// </summary>
internal static class PgClusterSchema
{
    /// <summary>The schema's name, which is also where a connection of a silo looks first.</summary>
    public const string Name = "privacycloud_cluster";

    /// <summary>The second step.</summary>
    public const string Second =
        Tables + PgClusterQueries.Membership + PgClusterQueries.Reminders + PgClusterQueries.States + Security;

    private const string Tables = """
        CREATE SCHEMA privacycloud_cluster;

        CREATE TABLE privacycloud_cluster.orleansquery (
          querykey text COLLATE "C" PRIMARY KEY,
          querytext text NOT NULL);

        CREATE TABLE privacycloud_cluster.cells (
          cluster text COLLATE "C" PRIMARY KEY,
          version int NOT NULL DEFAULT 0,
          changed_at timestamptz NOT NULL DEFAULT now());

        CREATE TABLE privacycloud_cluster.silos (
          cluster text COLLATE "C" NOT NULL REFERENCES privacycloud_cluster.cells,
          address text COLLATE "C" NOT NULL,
          port int NOT NULL,
          generation int NOT NULL,
          name text NOT NULL,
          host text NOT NULL,
          status int NOT NULL,
          gateway int NOT NULL,
          suspected text,
          started_at timestamptz NOT NULL,
          alive_at timestamptz NOT NULL,
          PRIMARY KEY (cluster, address, port, generation));

        CREATE TABLE privacycloud_cluster.reminders (
          service text COLLATE "C" NOT NULL,
          grain text COLLATE "C" NOT NULL,
          name text COLLATE "C" NOT NULL,
          hash int NOT NULL,
          start_at timestamptz NOT NULL,
          period bigint NOT NULL,
          version int NOT NULL DEFAULT 0,
          PRIMARY KEY (service, grain, name));

        CREATE INDEX ON privacycloud_cluster.reminders (service, hash);

        CREATE TABLE privacycloud_cluster.states (
          service text COLLATE "C" NOT NULL,
          kind text COLLATE "C" NOT NULL,
          n0 bigint NOT NULL,
          n1 bigint NOT NULL,
          id text COLLATE "C" NOT NULL,
          version int NOT NULL,
          content bytea,
          changed_at timestamptz NOT NULL DEFAULT now(),
          PRIMARY KEY (service, kind, n0, n1, id));


        """;

    private const string Security = """
        GRANT USAGE ON SCHEMA privacycloud_cluster TO {app};

        GRANT SELECT ON privacycloud_cluster.orleansquery TO {app};

        GRANT SELECT, INSERT, UPDATE, DELETE ON privacycloud_cluster.cells, privacycloud_cluster.silos,
          privacycloud_cluster.reminders, privacycloud_cluster.states TO {app};


        """;
}
