using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Domain.Outbox;

/// <summary>Something that happened to a parcel.</summary>
public abstract record ParcelEvent
{
    private ParcelEvent()
    {
    }

    /// <summary>It is to be delivered.</summary>
    public sealed record Queued(ParcelId Parcel, Parcel What, Instant QueuedAt) : ParcelEvent;

    /// <summary>It could not be handed over and is tried again.</summary>
    public sealed record AttemptFailed(FailureCode Why, Instant NextAt) : ParcelEvent;

    /// <summary>The other side has taken it.</summary>
    public sealed record Delivered(Instant DeliveredAt) : ParcelEvent;

    /// <summary>It is tried no more, unless somebody asks for it.</summary>
    public sealed record GivenUp(FailureCode Why, Instant GivenUpAt) : ParcelEvent;

    /// <summary>Somebody asked for it to be tried anew.</summary>
    public sealed record Replayed(Instant ReplayedAt) : ParcelEvent;
}
