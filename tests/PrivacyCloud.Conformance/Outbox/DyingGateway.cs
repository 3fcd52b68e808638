using PrivacyCloud.Domain.Outbox;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Conformance.Outbox;

/// <summary>
/// The real engine, of a process that can be made to end at the worst moment: after the other side has taken a parcel,
/// and before that is on record.
/// </summary>
internal sealed class DyingGateway(InProcessGateway engine) : ICommandGateway
{
    /// <summary>True: whatever would be recorded as delivered is lost.</summary>
    public bool Dies { get; set; }

    public Task<CommandOutcome> ExecuteAsync(Submission submission, CancellationToken cancel) =>
        Dies && submission.Command is ParcelCommand.Deliver
            ? throw new IOException("The process ended here.")
            : engine.ExecuteAsync(submission, cancel);
}
