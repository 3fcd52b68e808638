using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Domain.Vault;

namespace PrivacyCloud.Domain.Consents;

/// <summary>What somebody wants done with a person's consents.</summary>
public abstract record ConsentCommand
{
    private ConsentCommand()
    {
    }

    /// <summary>A decision set, as it was made on what was shown.</summary>
    /// <param name="Event">All that is recorded of it.</param>
    /// <param name="Stop">What follows where it takes back a yes; none where the law has no number.</param>
    public sealed record Decide(ConsentEvent.Decided Event, StopTerms Stop) : ConsentCommand
    {
        /// <summary>What she said yes to before the moment of a later no, by the moments that are stated.</summary>
        public ValueList<PurposeCode> Overtaken { get; init; } = [];

        /// <summary>The same with its evidence, where there is any.</summary>
        public Decide WithEvidence(Sealed? evidence) =>
            evidence is null ? this : this with { Event = Event with { Evidence = evidence } };
    }

    /// <summary>A withdrawal without a notice before her eyes. It always counts.</summary>
    public sealed record Withdraw(ConsentEvent.Withdrawn Event, StopTerms Stop) : ConsentCommand;

    /// <summary>The tenant and its processors have stopped.</summary>
    public sealed record ConfirmStop(ConsentTurn Order) : ConsentCommand;

    /// <summary>The tenant found a yes not to be valid.</summary>
    public sealed record Invalidate(
        BrandId Brand, ValueList<PurposeCode> Purposes, InvalidationReason Reason, StopTerms Stop) : ConsentCommand;

    /// <summary>A device was shown to be this person's.</summary>
    public sealed record LinkDevice(DataSubjectId Device, BrandId Brand) : ConsentCommand;

    /// <summary>A device is this person's no more.</summary>
    public sealed record UnlinkDevice(DataSubjectId Device, BrandId Brand) : ConsentCommand;

    /// <summary>The platform's alarm: look whether a yes has ended.</summary>
    public sealed record Ring : ConsentCommand;
}

/// <summary>By when processing stops after a withdrawal at this moment, under the brand's law.</summary>
/// <param name="Own">The tenant itself; none where the law has no number.</param>
/// <param name="Processors">Its processors; none where the law has no number.</param>
public sealed record StopTerms(StopBy? Own, StopBy? Processors)
{
    /// <summary>The law has no number.</summary>
    public static StopTerms None { get; } = new(null, null);
}
