namespace PrivacyCloud.Storage.Sqlite;

/// <summary>The one connection that writes a log's key database.</summary>
internal sealed class KeyWriter(Db db) : IWriter
{
    /// <inheritdoc/>
    public Db Db => db;

    /// <inheritdoc/>
    public void BeforeCommit()
    {
    }

    /// <inheritdoc/>
    public void AfterCommit()
    {
    }

    /// <inheritdoc/>
    public void Dispose() => db.Dispose();
}
