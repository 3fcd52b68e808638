using System.Globalization;
using Microsoft.Data.Sqlite;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Storage.Sqlite;

/// <summary>What makes a database file ours: its application id, its version, the tables in it.</summary>
/// <param name="Kind">What the file is, for messages.</param>
/// <param name="ApplicationId">SQLite's application_id; another one is another program's file.</param>
/// <param name="Version">SQLite's user_version; a higher one was written by a newer program.</param>
/// <param name="Tables">The statements that make an empty file.</param>
internal sealed record Schema(string Kind, int ApplicationId, int Version, string Tables)
{
    /// <summary>The log's events with everything that is written together with them.</summary>
    public static readonly Schema Ledger = new("ledger", 0x50434C47, 2, SchemaText.Ledger);

    /// <summary>The log's wrapped keys, apart from what they open.</summary>
    public static readonly Schema Keys = new("keys", 0x50434B59, 2, SchemaText.Keys);

    /// <summary>The region's wake-up times.</summary>
    public static readonly Schema Wakes = new("region", 0x50435247, 1, SchemaText.Wakes);

    /// <summary>Makes a new file for a log or a region.</summary>
    public Db Create(string path, string name)
    {
        var db = Db.Open(path, DbAccess.Create);
        db.Execute("PRAGMA journal_mode=WAL");
        Prepare(db);
        db.Execute("BEGIN IMMEDIATE");
        db.Execute(string.Create(
            CultureInfo.InvariantCulture, $"PRAGMA application_id={ApplicationId}; PRAGMA user_version={Version}"));
        db.Execute("CREATE TABLE owner (id INTEGER PRIMARY KEY CHECK (id = 0), name TEXT NOT NULL)");
        db.Execute(Tables);
        db.Sql("INSERT INTO owner (id, name) VALUES (0, ?1)").Bind(1, name).Run();
        db.Execute("COMMIT");
        return db;
    }

    /// <summary>Opens a file and refuses it when it is missing, damaged, not ours or too new.</summary>
    public Db Open(string path, LogId log, string name, DbAccess access)
    {
        if (!File.Exists(path))
            throw Fault(log, LogFault.Missing, $"The {Kind} database of {name} is missing.");

        Db? db = null;
        try
        {
            db = Db.Open(path, access);
            CheckIdentity(db, log, name);
            if (access != DbAccess.Read)
                Prepare(db);

            var opened = db;
            db = null;
            return opened;
        }
        catch (SqliteException exception)
        {
            throw Damage.Of(log, Kind, exception);
        }
        finally
        {
            db?.Dispose();
        }
    }

    private static LogUnavailableException Fault(LogId log, LogFault fault, string message) => new(log, fault, message);

    private static void Prepare(Db db) => db.Execute(
        "PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; PRAGMA foreign_keys=OFF; "
        + "PRAGMA temp_store=MEMORY; PRAGMA cell_size_check=ON; PRAGMA journal_size_limit=67108864; "
        + "PRAGMA cache_size=-16384; PRAGMA wal_autocheckpoint=4000");

    private void CheckIdentity(Db db, LogId log, string name)
    {
        if (db.Number("PRAGMA application_id") != ApplicationId)
            throw Fault(log, LogFault.Foreign, $"The {Kind} database of {name} belongs to another program.");

        var version = db.Number("PRAGMA user_version") ?? 0;
        if (version > Version)
            throw Fault(log, LogFault.Newer, $"The {Kind} database of {name} was written by a newer program.");

        if (version < Version)
            throw Fault(log, LogFault.Damaged, version < 1
                ? $"The {Kind} database of {name} has an unknown version."
                : $"The {Kind} database of {name} was written by a trial version, which this program cannot read.");

        using var owner = db.Sql("SELECT name FROM owner WHERE id = 0");
        if (!owner.Step() || owner.Text(0) != name)
            throw Fault(log, LogFault.Foreign, $"The {Kind} database of {name} belongs to somebody else.");
    }
}
