using System.Threading.Channels;
using Npgsql;

namespace PrivacyCloud.Bench;

/// <summary>
/// The baseline: what the writers have submitted meanwhile goes into one table by one prepared INSERT of many rows,
/// over one connection, each its own durable commit, and nothing else.
/// </summary>
internal sealed class BarePostgres : IAsyncDisposable
{
    private readonly Channel<(byte[] Bytes, TaskCompletionSource Done)> _waiting =
        Channel.CreateUnbounded<(byte[], TaskCompletionSource)>(new() { SingleReader = true });

    private readonly NpgsqlConnection _connection;
    private readonly Task _writing;

    private BarePostgres(NpgsqlConnection connection)
    {
        _connection = connection;
        _writing = Task.Run(WriteAsync);
    }

    public static async Task<BarePostgres> OpenAsync(string connection)
    {
        var opened = new NpgsqlConnection(connection);
        await opened.OpenAsync();
        await using var make = new NpgsqlCommand(
            """
            DROP TABLE IF EXISTS public.bare;
            CREATE TABLE public.bare (
              position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, data bytea NOT NULL)
            """, opened);
        await make.ExecuteNonQueryAsync();
        return new(opened);
    }

    /// <summary>Ends when the bytes are durable.</summary>
    public Task AppendAsync(byte[] bytes)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _waiting.Writer.TryWrite((bytes, done));
        return done.Task;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _waiting.Writer.Complete();
        await _writing;
        await _connection.DisposeAsync();
    }

    private async Task WriteAsync()
    {
        await using var insert = new NpgsqlCommand(
            "INSERT INTO public.bare (data) SELECT * FROM unnest($1)", _connection);
        var rows = new NpgsqlParameter<byte[][]> { TypedValue = [] };
        insert.Parameters.Add(rows);
        await insert.PrepareAsync();
        while (await _waiting.Reader.WaitToReadAsync())
        {
            var batch = new List<(byte[] Bytes, TaskCompletionSource Done)>();
            while (_waiting.Reader.TryRead(out var next))
                batch.Add(next);

            rows.TypedValue = [.. batch.Select(one => one.Bytes)];
            await insert.ExecuteNonQueryAsync();
            batch.ForEach(static one => one.Done.SetResult());
        }
    }
}
