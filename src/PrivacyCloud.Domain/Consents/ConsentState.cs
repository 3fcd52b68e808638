using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Notices;

namespace PrivacyCloud.Domain.Consents;

/// <summary>What is known of a person's decisions.</summary>
public abstract record ConsentState
{
    private ConsentState()
    {
    }

    /// <summary>She never decided anything.</summary>
    public sealed record None : ConsentState;

    /// <summary>She decided, or somebody for her.</summary>
    /// <param name="Turns">How many events her history has.</param>
    /// <param name="Standings">Where each purpose of each brand stands.</param>
    /// <param name="Devices">The devices that were shown to be hers, by brand.</param>
    /// <param name="Stops">What processors are still to be told to stop.</param>
    public sealed record Known(
        long Turns, ValueList<ConsentStanding> Standings, ValueList<LinkedDevice> Devices, ValueList<StopTask> Stops)
        : ConsentState
    {
        /// <summary>Where a purpose stands, or null when she never decided on it.</summary>
        public ConsentStanding? Find(BrandId brand, PurposeCode purpose) =>
            IndexOf(brand, purpose) is >= 0 and var at ? Standings[at] : null;

        /// <summary>Which of the standings is of a purpose; below zero when none is.</summary>
        internal int IndexOf(BrandId brand, PurposeCode purpose)
        {
            // A loop: this is asked for every purpose of every decision.
            for (var at = 0; at < Standings.Count; at++)
            {
                if (Standings[at].Purpose == purpose && Standings[at].Brand == brand)
                    return at;
            }

            return -1;
        }
    }

    /// <summary>The first moment at which a yes ends by itself; none when none does.</summary>
    public Instant? NextEnd()
    {
        Instant? next = null;
        if (this is not Known known)
            return next;

        for (var at = 0; at < known.Standings.Count; at++)
        {
            if (known.Standings[at] is { Until: { } until } one && one.Status.Covers() && !(until >= next))
                next = until;
        }

        return next;
    }
}

/// <summary>A device that was shown to be a person's.</summary>
/// <param name="Device">The device's own history.</param>
/// <param name="Brand">The brand on whose pages it decides.</param>
public sealed record LinkedDevice(DataSubjectId Device, BrandId Brand);
