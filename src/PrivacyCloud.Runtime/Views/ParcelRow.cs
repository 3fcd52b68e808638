using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Outbox;

namespace PrivacyCloud.Runtime.Views;

/// <summary>A parcel as it is listed and delivered.</summary>
/// <param name="Id">Its id.</param>
/// <param name="What">What it is; the content of a mail is a reference into the vault.</param>
/// <param name="Standing">How it stands.</param>
/// <param name="QueuedAt">Since when it is there.</param>
/// <param name="Until">When it is tried next, or when it was taken or given up.</param>
/// <param name="Failures">How often it failed since it was queued or replayed.</param>
/// <param name="LastFailure">Why it failed last.</param>
/// <param name="Version">Its version.</param>
public sealed record ParcelRow(
    ParcelId Id, Parcel What, ParcelStanding Standing, Instant QueuedAt, Instant Until, int Failures,
    FailureCode? LastFailure, long Version)
{
    /// <summary>The row a state stands for; none before it was queued.</summary>
    internal static ParcelRow? Of(ParcelState state, long version) => state switch
    {
        ParcelState.Waiting one => Of(one, ParcelStanding.Waiting, one.NextAt, one.LastFailure, version),
        ParcelState.Delivered one => Of(
            one.Before, ParcelStanding.Delivered, one.DeliveredAt, one.Before.LastFailure, version),
        ParcelState.Dead one => Of(one.Before, ParcelStanding.Dead, one.GivenUpAt, one.Why, version),
        _ => null,
    };

    private static ParcelRow Of(
        ParcelState.Waiting one, ParcelStanding standing, Instant until, FailureCode? last, long version) =>
        new(one.Parcel, one.What, standing, one.QueuedAt, until, one.Failures, last, version);
}

/// <summary>How a parcel stands.</summary>
public enum ParcelStanding
{
    /// <summary>It is to be delivered.</summary>
    Waiting,

    /// <summary>It was taken.</summary>
    Delivered,

    /// <summary>It was given up; somebody may ask for it to be tried anew.</summary>
    Dead,
}
