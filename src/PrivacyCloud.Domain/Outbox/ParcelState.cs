using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Domain.Outbox;

/// <summary>What is known of a parcel.</summary>
public abstract record ParcelState
{
    private ParcelState()
    {
    }

    /// <summary>There is none.</summary>
    public sealed record None : ParcelState;

    /// <summary>It is to be delivered.</summary>
    /// <param name="Parcel">Its id.</param>
    /// <param name="What">What it is.</param>
    /// <param name="QueuedAt">Since when it waits.</param>
    /// <param name="NextAt">When it is tried next.</param>
    /// <param name="Failures">How often it failed since it was queued or replayed.</param>
    /// <param name="LastFailure">Why it failed last.</param>
    public sealed record Waiting(
        ParcelId Parcel, Parcel What, Instant QueuedAt, Instant NextAt, int Failures, FailureCode? LastFailure)
        : ParcelState;

    /// <summary>It was taken.</summary>
    public sealed record Delivered(Waiting Before, Instant DeliveredAt) : ParcelState;

    /// <summary>It is tried no more, unless somebody asks for it.</summary>
    public sealed record Dead(Waiting Before, FailureCode Why, Instant GivenUpAt) : ParcelState;
}
