using Npgsql;

namespace PrivacyCloud.Storage.Postgres;

/// <summary>What a silo needs to know of the region's database to keep its cluster there.</summary>
public static class PgCluster
{
    private const int ConnectionsMax = 10;

    /// <summary>The driver's name, as cluster drivers ask for it.</summary>
    public static string Driver => nameof(Npgsql);

    /// <summary>The same database, seen from the schema that <c>migrate</c> made for silos.</summary>
    public static string ConnectionTo(string connection) => new NpgsqlConnectionStringBuilder(connection)
    {
        SearchPath = PgClusterSchema.Name,
        MaxPoolSize = ConnectionsMax,
    }.ConnectionString;
}
