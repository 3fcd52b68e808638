using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Runtime.Commands;

namespace PrivacyCloud.Runtime.Consents;

/// <summary>How recording ended.</summary>
public abstract record ConsentOutcome
{
    private ConsentOutcome()
    {
    }

    /// <summary>It is durable.</summary>
    /// <param name="Receipt">Where its receipt is fetched; none where it was so already.</param>
    /// <param name="Person">Whose it is; never told to a publishable key.</param>
    /// <param name="Done">What the engine answered.</param>
    public sealed record Recorded(ReceiptId? Receipt, DataSubjectId Person, CommandOutcome.Done Done)
        : ConsentOutcome;

    /// <summary>The rules say no; nothing is stored.</summary>
    public sealed record Refused(Refusal Reason) : ConsentOutcome;

    /// <summary>The engine did not carry it out.</summary>
    public sealed record NotDone(CommandOutcome Outcome) : ConsentOutcome;
}
