namespace PrivacyCloud.Storage.Sqlite;

/// <summary>The tables, as they are made. A change here is a new version of its file.</summary>
internal static class SchemaText
{
    /// <summary>
    /// Names that repeat are kept once in <c>names</c>, texts within events in <c>words</c>. A stream's first entry is
    /// named by its stream, the others by an index: most people decide once. An entry holds the larger subtrees it
    /// completes, so that a node lies where the entry is that completed it; leaves and small subtrees are made from
    /// the rows. Ids and hashes are looked up by their first bytes and then compared whole, so that an index costs a
    /// fraction of what it finds. Who did what is found in blocks of entries. Contents and claims of a holder stand
    /// together, by numbers that begin with the holder's: see <see cref="HolderRows"/>.
    /// </summary>
    public const string Ledger = """
        CREATE TABLE names (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);
        CREATE TABLE words (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);
        CREATE TABLE streams (id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, first INTEGER, ref ANY NOT NULL) STRICT;
        CREATE INDEX streams_ref ON streams (substr(ref, 1, 8));
        CREATE TABLE entries (
          position INTEGER PRIMARY KEY,
          stream INTEGER NOT NULL,
          version INTEGER NOT NULL,
          type INTEGER NOT NULL,
          actor INTEGER NOT NULL,
          at INTEGER NOT NULL,
          hash BLOB NOT NULL,
          nodes BLOB NOT NULL,
          data BLOB NOT NULL) STRICT;
        CREATE UNIQUE INDEX entries_stream ON entries (stream, version) WHERE version > 1;
        CREATE TABLE actors (actor INTEGER NOT NULL, block INTEGER NOT NULL, PRIMARY KEY (actor, block))
          STRICT, WITHOUT ROWID;
        CREATE TABLE checkpoints (id INTEGER PRIMARY KEY CHECK (id = 0), note TEXT NOT NULL) STRICT;
        CREATE TABLE answers (
          id INTEGER PRIMARY KEY, scope BLOB NOT NULL, body BLOB NOT NULL, answer BLOB NOT NULL, at INTEGER NOT NULL)
          STRICT;
        CREATE INDEX answers_scope ON answers (substr(scope, 1, 8));
        CREATE TABLE views (view INTEGER NOT NULL, key TEXT NOT NULL, body BLOB NOT NULL, PRIMARY KEY (view, key))
          STRICT, WITHOUT ROWID;
        CREATE TABLE due (stream INTEGER PRIMARY KEY, at INTEGER NOT NULL) STRICT;
        CREATE INDEX due_at ON due (at);
        CREATE TABLE snapshots (
          stream INTEGER PRIMARY KEY, version INTEGER NOT NULL, shape TEXT NOT NULL, state BLOB NOT NULL) STRICT;
        CREATE TABLE sealed (
          id INTEGER PRIMARY KEY, compartment ANY NOT NULL, item BLOB NOT NULL, cipher BLOB NOT NULL) STRICT;
        CREATE TABLE claims (id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, hash BLOB NOT NULL) STRICT;
        CREATE INDEX claims_hash ON claims (substr(hash, 1, 6));
        CREATE TABLE shredded (holder INTEGER NOT NULL, compartment ANY NOT NULL, PRIMARY KEY (holder, compartment))
          STRICT, WITHOUT ROWID;
        """;

    /// <summary>
    /// A wrapped key is overwritten where it lies, by zeros of its own length: rows are only ever added at the end
    /// and never change their size, so that no page is rebuilt and no copy of a key is left behind on one.
    /// </summary>
    public const string Keys = """
        CREATE TABLE keys (
          id INTEGER PRIMARY KEY, holder BLOB NOT NULL, compartment ANY NOT NULL, epoch BLOB NOT NULL,
          wrapped BLOB NOT NULL) STRICT;
        CREATE INDEX keys_holder ON keys (substr(holder, 1, 8));
        CREATE TABLE own (name TEXT PRIMARY KEY, epoch BLOB NOT NULL, wrapped BLOB NOT NULL) STRICT;
        CREATE TABLE shreds (holder BLOB NOT NULL, compartment ANY NOT NULL, PRIMARY KEY (holder, compartment))
          STRICT, WITHOUT ROWID;
        """;

    /// <summary>No personal data: which log must be looked at when.</summary>
    public const string Wakes = """
        CREATE TABLE wakes (owner TEXT PRIMARY KEY, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
        CREATE INDEX wakes_at ON wakes (at);
        """;
}
