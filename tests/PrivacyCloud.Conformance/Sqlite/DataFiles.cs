using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Storage.Sqlite;

namespace PrivacyCloud.Conformance.Sqlite;

/// <summary>The raw files of a data folder.</summary>
internal static class DataFiles
{
    public static string Ledger(string folder, LogId log) =>
        Path.Combine(folder, log.Region.ToString(), log.Owner, "ledger.db");

    public static string Keys(string folder, LogId log) =>
        Path.Combine(folder, log.Region.ToString(), log.Owner, "keys.db");

    /// <summary>The files that hold these bytes anywhere, whatever kind of file they are.</summary>
    public static IReadOnlyList<string> Holding(string folder, ReadOnlySpan<byte> bytes)
    {
        var holding = new List<string>();
        foreach (var path in Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
        {
            if (Read(path).AsSpan().IndexOf(bytes) >= 0)
                holding.Add(Path.GetRelativePath(folder, path));
        }

        return holding;
    }

    /// <summary>Copies a folder as it is at this moment: what a killed process would leave.</summary>
    public static string CopyAsKilled(string folder)
    {
        var copy = folder + "-killed";
        foreach (var path in Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(copy, Path.GetRelativePath(folder, path));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.WriteAllBytes(to, Read(path));
        }

        return copy;
    }

    /// <summary>Replaces bytes in a file that occur in it.</summary>
    public static void Replace(string path, ReadOnlySpan<byte> from, ReadOnlySpan<byte> to)
    {
        var bytes = File.ReadAllBytes(path);
        var at = bytes.AsSpan().IndexOf(from);
        Assert.True(at >= 0);
        to.CopyTo(bytes.AsSpan(at));
        File.WriteAllBytes(path, bytes);
    }

    /// <summary>Changes a database behind the store's back.</summary>
    public static void Change(string path, string sql)
    {
        using var db = Db.Open(path, DbAccess.Write);
        db.Execute(sql);
        Assert.True(db.TruncateLog());
    }

    /// <summary>One value of a database as bytes.</summary>
    public static byte[] Value(string path, string sql)
    {
        using var db = Db.Open(path, DbAccess.Read);
        using var row = db.Sql(sql);
        Assert.True(row.Step());
        return row.Bytes(0);
    }

    private static byte[] Read(string path)
    {
        // The lock file is held exclusively and is empty.
        if (Path.GetFileName(path) == ".lock")
            return [];

        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }
}
