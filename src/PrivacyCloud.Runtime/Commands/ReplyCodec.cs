using System.Text.Json;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Events;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Commands;

/// <summary>
/// Writes how a command ended, and reads it back where it came from: an outcome, or one of the faults that
/// <see cref="ICommandGateway"/> speaks of, thrown again there. Every other fault is nobody's promise and is not
/// written here.
/// </summary>
public static class ReplyCodec
{
    /// <summary>The written names of the ways a command can end.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "done", "refused", "stale", "mismatch", "identifier-taken",
        "overloaded", "outcome-unknown", "log-unavailable", "compartment-shredded", "not-understood",
    ];

    /// <summary>The bytes of an outcome.</summary>
    public static byte[] Write(CommandOutcome outcome) => Write(
        outcome switch
        {
            CommandOutcome.Done => "done",
            CommandOutcome.Refused => "refused",
            CommandOutcome.Stale => "stale",
            CommandOutcome.Mismatch => "mismatch",
            CommandOutcome.IdentifierTaken => "identifier-taken",
            _ => throw new System.Diagnostics.UnreachableException(),
        },
        outcome);

    /// <summary>The bytes of a fault, or null when it is none of those that are promised.</summary>
    public static byte[]? Write(Exception fault) => fault switch
    {
        OverloadedException over => Write(
            "overloaded", new Fault(over.Message) { RetryAfter = Duration.FromTimeSpan(over.RetryAfter) }),
        OutcomeUnknownException => Write("outcome-unknown", new Fault(fault.Message)),
        LogUnavailableException gone => Write("log-unavailable", new Fault(gone.Message)
        {
            Log = gone.Log.IsDefault ? null : gone.Log.ToString(),
            Why = gone.Fault,
        }),
        CompartmentShreddedException => Write("compartment-shredded", new Fault(fault.Message)),
        ArgumentException => Write("not-understood", new Fault(fault.Message)),
        _ => null,
    };

    /// <summary>Reads an outcome, or throws the fault that was written.</summary>
    /// <exception cref="JsonException">These are not the bytes of either.</exception>
    public static CommandOutcome Read(ReadOnlyMemory<byte> bytes)
    {
        var written = WireJson.Read<Written>(bytes) ?? throw new JsonException("A reply is empty.");
        return written.Name switch
        {
            "done" => Read<CommandOutcome.Done>(written),
            "refused" => Read<CommandOutcome.Refused>(written),
            "stale" => Read<CommandOutcome.Stale>(written),
            "mismatch" => Read<CommandOutcome.Mismatch>(written),
            "identifier-taken" => Read<CommandOutcome.IdentifierTaken>(written),
            _ => throw FaultOf(written),
        };
    }

    private static Exception FaultOf(Written written)
    {
        if (!Names.Contains(written.Name))
            return new JsonException("Nothing ends so.");

        var fault = Read<Fault>(written);
        return written.Name switch
        {
            "overloaded" => new OverloadedException(fault.Message)
            {
                RetryAfter = (fault.RetryAfter ?? Duration.FromSeconds(1)).ToTimeSpan(),
            },
            "outcome-unknown" => new OutcomeUnknownException(fault.Message),
            "log-unavailable" => new LogUnavailableException(
                LogId.TryParse(fault.Log, out var log) ? log : default, fault.Why ?? LogFault.Missing, fault.Message),
            "compartment-shredded" => new CompartmentShreddedException(fault.Message),
            _ => new ArgumentException(fault.Message),
        };
    }

    private static byte[] Write(string name, object body) =>
        WireJson.WritePlain(new Written(name, WireJson.Element(body)));

    private static T Read<T>(Written written)
        where T : class => WireJson.Read(written.Body, typeof(T)) as T ?? throw new JsonException("A reply is empty.");

    private sealed record Written(string Name, JsonElement Body);

    private sealed record Fault(string Message)
    {
        public Duration? RetryAfter { get; init; }

        public string? Log { get; init; }

        public LogFault? Why { get; init; }
    }
}
