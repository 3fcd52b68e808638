using System.Collections.Concurrent;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Runtime.Consents;

/// <summary>
/// By when processing stops after a withdrawal, under each law, kept for the quarter of an hour: civil days begin on
/// quarters everywhere, and the periods are of days.
/// </summary>
public sealed class ConsentLaws(LawLibrary library)
{
    private const long QuarterSeconds = 15 * 60;
    private readonly ConcurrentDictionary<JurisdictionCode, Reading> _last = new();

    /// <summary>What follows from a withdrawal at a moment.</summary>
    public StopTerms StopAt(JurisdictionCode jurisdiction, Instant moment)
    {
        var quarter = moment.ToUnixTimeSeconds() / QuarterSeconds;
        if (_last.TryGetValue(jurisdiction, out var last) && last.Quarter == quarter)
            return last.Terms;

        var terms = library.Find(jurisdiction) is { } book ? TermsOf(ConsentClocks.Of(book, moment)) : StopTerms.None;
        _last[jurisdiction] = new(quarter, terms);
        return terms;
    }

    /// <summary>The zone in which a law counts its days.</summary>
    public DateTimeZone ZoneOf(JurisdictionCode jurisdiction) =>
        library.Find(jurisdiction)?.Parts.Zone ?? DateTimeZone.Utc;

    private static StopTerms TermsOf(ConsentClocks clocks) => new(StopOf(clocks.Own), StopOf(clocks.Processors));

    private static StopBy? StopOf(RecordedClock? clock) => clock is null
        ? null
        : new(
            clock.Due, clock.DueAt, clock.Citation, clock.Confidence,
            clock.WorkTo == clock.Due ? null : clock.WorkTo);

    private sealed record Reading(long Quarter, StopTerms Terms);
}
