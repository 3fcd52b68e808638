using PrivacyCloud.Domain.Requests;

namespace PrivacyCloud.Runtime.Views;

/// <summary>
/// A data subject request as it is shown. Who asks and what was written are references into the vault.
/// </summary>
/// <param name="File">All that is known of it.</param>
/// <param name="Standing">How it stands.</param>
/// <param name="Ending">How it ended; none while it is open.</param>
/// <param name="ClosedAt">When it ended.</param>
/// <param name="Version">Its version.</param>
public sealed record RequestRow(
    RequestFile File, RequestStanding Standing, RequestEnding? Ending, Instant? ClosedAt, long Version)
{
    /// <summary>The state the row was made from.</summary>
    public RequestState State() => Ending is { } ending && ClosedAt is { } at
        ? new RequestState.Closed(File, ending, at)
        : new RequestState.Open(File);
}
