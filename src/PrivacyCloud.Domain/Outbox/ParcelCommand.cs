using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Domain.Outbox;

/// <summary>What somebody wants done with a parcel.</summary>
public abstract record ParcelCommand
{
    private ParcelCommand()
    {
    }

    /// <summary>Deliver this. Queueing a parcel that is there already changes nothing.</summary>
    public sealed record Queue(ParcelId Parcel, Parcel What) : ParcelCommand;

    /// <summary>The other side has taken it.</summary>
    public sealed record Deliver : ParcelCommand;

    /// <summary>It could not be handed over; the other side may have said how long to wait.</summary>
    public sealed record RecordFailure(FailureCode Why, Duration? RetryAfter) : ParcelCommand;

    /// <summary>It will never be taken.</summary>
    public sealed record GiveUp(FailureCode Why) : ParcelCommand;

    /// <summary>Somebody has put right what was in the way: try anew.</summary>
    public sealed record Replay : ParcelCommand;
}
