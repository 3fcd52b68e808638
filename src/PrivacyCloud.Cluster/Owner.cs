using System.Text.Json;
using PrivacyCloud.Runtime.Commands;

namespace PrivacyCloud.Cluster;

/// <summary>
/// What a grain holds: the one entity of its stream. It reads a command, has the entity carry it out, and writes how
/// that ended. It decides nothing, and the entity remembers nothing that the ledger does not hold: should two
/// activations of one grain run for a moment, the ledger refuses the later writer, which then folds its stream again.
/// </summary>
public sealed class Owner(StreamId stream, IEntity entity, SubmissionCodec codec, ISiloStatusOracle silo)
{
    /// <summary>Has one command carried out.</summary>
    public async Task<Envelope> ExecuteAsync(Envelope command, CancellationToken cancel)
    {
        try
        {
            var submission = Read(command);
            return new(ReplyCodec.Write(await entity.ExecuteAsync(submission, cancel)));
        }
        catch (Exception fault) when (
            ReplyCodec.Write(LostCalls.Told(fault, silo.CurrentStatus, cancel) ?? fault) is { } reply)
        {
            // What passes goes back in the words that the gateway promises; all else is a defect and goes its own way.
            return new(reply);
        }
    }

    private Submission Read(Envelope command)
    {
        try
        {
            var submission = codec.Read(command.Content);
            return submission.Stream == stream
                ? submission
                : throw new ArgumentException("A command must reach the owner of its own stream.", nameof(command));
        }
        catch (JsonException fault)
        {
            throw new ArgumentException("These are not the bytes of a command.", nameof(command), fault);
        }
    }
}
