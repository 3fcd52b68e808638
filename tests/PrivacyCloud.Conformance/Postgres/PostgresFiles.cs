namespace PrivacyCloud.Conformance.Postgres;

/// <summary>The raw files of the tests' server.</summary>
internal static class PostgresFiles
{
    /// <summary>The files of a database's tables and indexes that hold these bytes, as they lie on disk now.</summary>
    public static async Task<IReadOnlyList<string>> HoldingAsync(PostgresDatabase database, ReadOnlyMemory<byte> bytes)
    {
        var number = await database.ValueAsync<uint>("SELECT oid FROM pg_database WHERE datname = current_database()");
        await database.ExecuteAsync("CHECKPOINT");
        return Holding(Path.Combine(Folder(), "base", $"{number}"), bytes.Span);
    }

    /// <summary>The files of the server's write-ahead log that hold these bytes.</summary>
    public static IReadOnlyList<string> LogHolding(ReadOnlyMemory<byte> bytes) =>
        Holding(Path.Combine(Folder(), "pg_wal"), bytes.Span);

    private static string Folder()
    {
        var folder = PostgresServer.DataFolder;
        Assert.SkipWhen(folder is null, "PostgreSQL: the server's files are looked into on this machine alone");
        return folder!;
    }

    private static List<string> Holding(string folder, ReadOnlySpan<byte> bytes)
    {
        List<string> holding = [];
        foreach (var path in Directory.GetFiles(folder))
        {
            using var file = new FileStream(
                path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var all = new byte[file.Length];
            file.ReadExactly(all);
            if (all.AsSpan().IndexOf(bytes) >= 0)
                holding.Add(Path.GetFileName(path));
        }

        return holding;
    }
}
