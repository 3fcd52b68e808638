using System.Text.Json;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Events;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Commands;

/// <summary>
/// Writes a command with everything that goes with it, and reads it back, for its way to the owner of its stream in
/// another process. Nothing that travels is a type's name: commands go under their written names.
/// </summary>
public sealed class SubmissionCodec(Aggregates aggregates)
{
    private static readonly WrittenCommand Call = new("wake-up", WireJson.Element(WakeUp.Call));

    /// <summary>The bytes of a submission.</summary>
    /// <exception cref="ArgumentException">Its command is not of the kind that its stream knows.</exception>
    public byte[] Write(Submission submission) => WireJson.WritePlain(new Written(
        submission.Stream.ToString(),
        submission.Actor.ToString(),
        submission.Command is WakeUp ? Call : aggregates.Of(submission.Stream).Write(submission.Command))
    {
        Idempotency = submission.Idempotency,
        ExpectedVersion = submission.ExpectedVersion,
        Fresh = submission.Fresh,
        Sealed = submission.Sealed,
        Claims = submission.Claims,
        At = submission.At,
    });

    /// <summary>Reads a submission back.</summary>
    /// <exception cref="JsonException">These are not the bytes of one that is understood here.</exception>
    public Submission Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            var written = WireJson.Read<Written>(bytes) ?? throw new JsonException("A submission is empty.");
            return Read(written);
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException or InvalidOperationException
            or OverflowException or NotSupportedException)
        {
            // A member was of the right form, and of a value its own type will not take.
            throw new JsonException("A submission holds what none of ours can hold.", fault);
        }
    }

    private Submission Read(Written written)
    {
        if (!StreamId.TryParse(written.Stream, out var stream) || written.Actor.Length == 0)
            throw new JsonException("A submission needs a stream and an actor.");

        var command = written.Command.Name == Call.Name ? WakeUp.Call : aggregates.Of(stream).Read(written.Command);
        return new(stream, command, Actor.Parse(written.Actor))
        {
            Idempotency = written.Idempotency,
            ExpectedVersion = written.ExpectedVersion,
            Fresh = written.Fresh,
            Sealed = [.. written.Sealed.Select(one => one ?? throw new JsonException("A sealed content is empty."))],
            Claims = [.. written.Claims.Select(one => one ?? throw new JsonException("A claim is empty."))],
            At = written.At,
        };
    }

    private sealed record Written(string Stream, string Actor, WrittenCommand Command)
    {
        public Idempotency? Idempotency { get; init; }

        public long? ExpectedVersion { get; init; }

        public bool Fresh { get; init; }

        public IReadOnlyList<SealedContent?> Sealed { get; init; } = [];

        public IReadOnlyList<IdentifierClaim?> Claims { get; init; } = [];

        public Instant? At { get; init; }
    }
}
