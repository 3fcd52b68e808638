using PrivacyCloud.Domain;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Runtime.Requests;

/// <summary>What became of a submission.</summary>
public abstract record ReceiveOutcome
{
    private ReceiveOutcome()
    {
    }

    /// <summary>Its requests are on record.</summary>
    /// <param name="Requests">One for each right, the lead first.</param>
    /// <param name="TrackingSecret">What opens the tracking page together with the number.</param>
    /// <param name="Lead">How the engine answered for the lead.</param>
    public sealed record Received(
        IReadOnlyList<RequestRow> Requests, string TrackingSecret, CommandOutcome.Done Lead) : ReceiveOutcome
    {
        /// <summary>Says nothing: the secret opens a door.</summary>
        public override string ToString() => nameof(Received);
    }

    /// <summary>The rules say no; nothing was written.</summary>
    public sealed record Refused(Refusal Reason) : ReceiveOutcome;

    /// <summary>The engine said no: a key used with another body, mostly.</summary>
    public sealed record NotDone(CommandOutcome Outcome) : ReceiveOutcome;
}
