using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Runtime.Commands;

/// <summary>
/// The law as tenants meet it, kept for the quarter of an hour: civil days begin on quarters everywhere.
/// </summary>
public sealed class TenantLaws(LawLibrary library, IReadOnlyDictionary<Region, Country> regions)
{
    private const long QuarterSeconds = 15 * 60;
    private Reading? _last;

    /// <summary>What applies at a moment.</summary>
    public TenantLaw At(Instant moment)
    {
        var quarter = moment.ToUnixTimeSeconds() / QuarterSeconds;
        var last = Volatile.Read(ref _last);
        if (last?.Quarter == quarter)
            return last.Law;

        var law = TenantLawReading.At(moment, library, regions);
        Volatile.Write(ref _last, new(quarter, law));
        return law;
    }

    private sealed record Reading(long Quarter, TenantLaw Law);
}
