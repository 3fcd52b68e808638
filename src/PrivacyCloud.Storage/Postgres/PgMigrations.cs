using System.Collections.Immutable;

namespace PrivacyCloud.Storage.Postgres;

/// <summary>The steps of the schema, in order.</summary>
internal static class PgMigrations
{
    /// <summary>All steps this program knows.</summary>
    public static readonly ImmutableArray<PgMigration> All =
        [new(1, 1, PgSchema.First), new(2, 1, PgClusterSchema.Second)];

    /// <summary>The newest step this program knows, which is also the program's own number.</summary>
    public static int Program => All[^1].Version;
}
