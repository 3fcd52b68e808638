using Npgsql;

namespace PrivacyCloud.Storage.Postgres;

/// <summary>One statement with its arguments, in the order of <c>$1</c>, <c>$2</c> …</summary>
/// <param name="Sql">The text; the same text is prepared once per connection.</param>
/// <param name="Arguments">Numbers, texts, bytes, ids and arrays of them.</param>
internal sealed record PgStatement(string Sql, params object[] Arguments)
{
    /// <summary>
    /// Takes each row that comes. It must be there exactly when the statement answers rows: that is how the answers
    /// of several statements sent at once are told apart.
    /// </summary>
    public Action<NpgsqlDataReader>? Row { get; init; }

    /// <summary>The statement as part of what is sent.</summary>
    public NpgsqlBatchCommand ToCommand()
    {
        var command = new NpgsqlBatchCommand(Sql);
        foreach (var argument in Arguments)
            command.Parameters.Add(new() { Value = argument });

        return command;
    }
}
