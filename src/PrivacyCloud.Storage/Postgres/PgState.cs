using Npgsql;
using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Storage.Postgres;

/// <summary>What a database says of itself.</summary>
/// <param name="Version">The newest step applied; 0 for none.</param>
/// <param name="OldestProgram">The oldest program that can still work with it.</param>
/// <param name="Region">Whose it is, or null while it has no tables.</param>
internal sealed record PgState(int Version, int OldestProgram, string? Region)
{
    private const string TakesNone = "nothing was changed.";

    /// <summary>Reads it; a database without our tables has version 0.</summary>
    public static async Task<PgState> ReadAsync(NpgsqlConnection connection, CancellationToken cancel)
    {
        try
        {
            return await ReadTablesAsync(connection, cancel);
        }
        catch (PostgresException fault) when (fault.SqlState is PostgresErrorCodes.UndefinedTable
            or PostgresErrorCodes.InsufficientPrivilege)
        {
            return new(0, 0, null);
        }
    }

    /// <summary>Refuses a database this program cannot run on.</summary>
    public void CheckForProgram(Region region, int program)
    {
        if (Version < program)
            throw new PgRefusedException(
                $"The database of region {region} has schema {Version}, but this program needs {program}. "
                + "Run `privacycloud migrate` first.");

        if (OldestProgram > program)
            throw new PgRefusedException(
                $"The database of region {region} has schema {Version}, which needs at least program {OldestProgram}; "
                + $"this one knows {program}. Start a newer program.");

        CheckRegion(region);
    }

    /// <summary>Refuses a database that is not this program's to bring forward.</summary>
    public void CheckForMigration(Region region, int newest)
    {
        if (Version > newest)
            throw new PgRefusedException(
                $"The database of region {region} has schema {Version}, which this program does not know: it knows "
                + $"{newest}. A schema never goes backward; {TakesNone}");

        if (Version > 0)
            CheckRegion(region);
    }

    private void CheckRegion(Region region)
    {
        if (Region != region.ToString())
            throw new PgRefusedException(
                $"The database given for region {region} belongs to region {Region}; {TakesNone}");
    }

    private static async Task<PgState> ReadTablesAsync(NpgsqlConnection connection, CancellationToken cancel)
    {
        var (version, oldest, region) = (0, 0, (string?)null);
        var versions = new PgStatement(
            "SELECT coalesce(max(version), 0), coalesce(max(oldest_program), 0) FROM schema_versions")
        {
            Row = row => (version, oldest) = (row.GetInt32(0), row.GetInt32(1)),
        };
        await PgScope.RunAsync(connection, null, [versions], cancel);
        var cell = new PgStatement("SELECT region FROM cell") { Row = row => region = row.GetString(0) };
        if (version > 0)
            await PgScope.RunAsync(connection, null, [cell], cancel);

        return new(version, oldest, region);
    }
}
