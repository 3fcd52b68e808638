namespace PrivacyCloud.Storage.Sqlite;

/// <summary>What a lane writes through: one connection, and what must happen around each commit.</summary>
internal interface IWriter : IDisposable
{
    /// <summary>The connection. Every write and every checkpoint of the file goes through it.</summary>
    Db Db { get; }

    /// <summary>Called in the transaction, after the last write.</summary>
    void BeforeCommit();

    /// <summary>Called when the transaction is durable.</summary>
    void AfterCommit();
}
