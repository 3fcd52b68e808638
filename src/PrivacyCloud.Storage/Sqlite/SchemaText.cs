namespace PrivacyCloud.Storage.Sqlite;

/// <summary>The tables, as they are made. A change here is a new version of its file.</summary>
internal static class SchemaText
{
    /// <summary>
    /// Names that repeat are kept once in <c>names</c>. An entry holds the subtrees it completes, so that a node
    /// lies where the entry is that completed it and needs no table of its own. Leaves are made from the row.
    /// </summary>
    public const string Ledger = """
        CREATE TABLE names (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);
        CREATE TABLE streams (id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, ref ANY NOT NULL, UNIQUE (kind, ref))
          STRICT;
        CREATE TABLE entries (
          position INTEGER PRIMARY KEY,
          stream INTEGER NOT NULL,
          version INTEGER NOT NULL,
          type INTEGER NOT NULL,
          actor INTEGER NOT NULL,
          at INTEGER NOT NULL,
          hash BLOB NOT NULL,
          nodes BLOB NOT NULL,
          data BLOB NOT NULL,
          UNIQUE (stream, version)) STRICT;
        CREATE INDEX entries_actor ON entries (actor);
        CREATE TABLE checkpoints (id INTEGER PRIMARY KEY CHECK (id = 0), note TEXT NOT NULL) STRICT;
        CREATE TABLE answers (
          id INTEGER PRIMARY KEY, scope BLOB NOT NULL UNIQUE, body BLOB NOT NULL, answer BLOB NOT NULL,
          at INTEGER NOT NULL) STRICT;
        CREATE TABLE views (view INTEGER NOT NULL, key TEXT NOT NULL, body BLOB NOT NULL, PRIMARY KEY (view, key))
          STRICT, WITHOUT ROWID;
        CREATE TABLE due (stream INTEGER PRIMARY KEY, at INTEGER NOT NULL) STRICT;
        CREATE INDEX due_at ON due (at);
        CREATE TABLE snapshots (
          stream INTEGER PRIMARY KEY, version INTEGER NOT NULL, shape TEXT NOT NULL, state BLOB NOT NULL) STRICT;
        CREATE TABLE sealed (
          id INTEGER PRIMARY KEY, item BLOB NOT NULL UNIQUE, holder BLOB NOT NULL, compartment TEXT NOT NULL,
          cipher BLOB NOT NULL) STRICT;
        CREATE INDEX sealed_holder ON sealed (holder, compartment);
        CREATE TABLE claims (
          kind INTEGER NOT NULL, hash BLOB NOT NULL, holder BLOB NOT NULL, PRIMARY KEY (kind, hash))
          STRICT, WITHOUT ROWID;
        CREATE INDEX claims_holder ON claims (holder);
        CREATE TABLE shredded (holder BLOB NOT NULL, compartment TEXT NOT NULL, PRIMARY KEY (holder, compartment))
          STRICT, WITHOUT ROWID;
        """;

    /// <summary>
    /// A wrapped key is overwritten where it lies, by zeros of its own length: rows are only ever added at the end
    /// and never change their size, so that no page is rebuilt and no copy of a key is left behind on one.
    /// </summary>
    public const string Keys = """
        CREATE TABLE keys (
          id INTEGER PRIMARY KEY, holder BLOB NOT NULL, compartment TEXT NOT NULL, epoch BLOB NOT NULL,
          wrapped BLOB NOT NULL, UNIQUE (holder, compartment)) STRICT;
        CREATE TABLE own (name TEXT PRIMARY KEY, epoch BLOB NOT NULL, wrapped BLOB NOT NULL) STRICT;
        CREATE TABLE shreds (holder BLOB NOT NULL, compartment TEXT NOT NULL, PRIMARY KEY (holder, compartment))
          STRICT, WITHOUT ROWID;
        """;

    /// <summary>No personal data: which log must be looked at when.</summary>
    public const string Wakes = """
        CREATE TABLE wakes (owner TEXT PRIMARY KEY, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
        CREATE INDEX wakes_at ON wakes (at);
        """;
}
