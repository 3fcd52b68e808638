namespace PrivacyCloud.Storage.Postgres;

/// <summary>An entry as a batch writes it.</summary>
internal sealed record PgEntry(
    long Position, long Stream, long Version, string Type, string Actor, long At, byte[] Hash, byte[] Nodes,
    byte[] Data);
