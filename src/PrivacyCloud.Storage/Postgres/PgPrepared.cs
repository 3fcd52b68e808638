using System.Data;
using Npgsql;

namespace PrivacyCloud.Storage.Postgres;

/// <summary>
/// What the driver believes to be prepared on a connection. A statement that is broken off after the server has parsed
/// it and before it has planned it counts as prepared, but the driver was never told what its rows look like. It would
/// take their answer for none, and the next statement's for theirs. So nothing that was broken off leaves anything
/// prepared behind.
/// </summary>
internal static class PgPrepared
{
    /// <summary>Forgets all that is prepared on a connection in no transaction; one that is broken has gone.</summary>
    public static void Forget(NpgsqlConnection connection)
    {
        if (connection.FullState != ConnectionState.Open)
            return;

        try
        {
            connection.UnprepareAll();
        }
        catch (NpgsqlException)
        {
            // It broke meanwhile, and is not used again.
        }
    }
}
