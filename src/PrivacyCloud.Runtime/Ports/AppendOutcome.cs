using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Runtime.Ports;

/// <summary>How an append ended.</summary>
public abstract record AppendOutcome
{
    private AppendOutcome()
    {
    }

    /// <summary>All of it is durable.</summary>
    /// <param name="FirstPosition">Position in the log of the first event; the log's size when there was none.</param>
    /// <param name="Version">The stream's version now.</param>
    public sealed record Appended(long FirstPosition, long Version) : AppendOutcome;

    /// <summary>Somebody else wrote to the stream first; nothing was written.</summary>
    public sealed record Conflict(long ActualVersion) : AppendOutcome;

    /// <summary>An answer for the same idempotency scope is already there; nothing was written.</summary>
    public sealed record Answered(RecordedAnswer Earlier) : AppendOutcome;

    /// <summary>The identifier belongs to another holder already; nothing was written.</summary>
    public sealed record IdentifierTaken(HolderId Holder) : AppendOutcome;
}
