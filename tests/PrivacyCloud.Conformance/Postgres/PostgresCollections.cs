namespace PrivacyCloud.Conformance.Postgres;

/// <summary>
/// The specs of one collection run one after the other: two collections are as much as the server's connections and a
/// small machine bear.
/// </summary>
public static class PostgresCollections
{
    public const string Ledger = "PostgreSQL: ledger";

    public const string Vault = "PostgreSQL: vault";
}
