using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Runtime.Commands;

/// <summary>How a command ended.</summary>
public abstract record CommandOutcome
{
    private CommandOutcome()
    {
    }

    /// <summary>It is done and durable.</summary>
    /// <param name="Answer">Ids and status by name: never personal data.</param>
    /// <param name="Version">The stream's version after it.</param>
    /// <param name="Position">Where in the log its first event stands; null when it was so already.</param>
    /// <param name="Replayed">True when this is the answer to an earlier sending of the same command.</param>
    public sealed record Done(
        IReadOnlyDictionary<string, string> Answer, long Version, long? Position, bool Replayed) : CommandOutcome;

    /// <summary>The rules say no; nothing changed.</summary>
    public sealed record Refused(Refusal Reason) : CommandOutcome;

    /// <summary>The caller decided on an older version; nothing changed.</summary>
    public sealed record Stale(long Version) : CommandOutcome;

    /// <summary>The idempotency key was used with another body; nothing changed.</summary>
    public sealed record Mismatch : CommandOutcome;

    /// <summary>An identifier it claims belongs to another holder; nothing changed.</summary>
    public sealed record IdentifierTaken(HolderId Holder) : CommandOutcome;
}
