using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Notices;

namespace PrivacyCloud.Runtime.Consents;

/// <summary>Tells a history purpose by purpose.</summary>
internal static class ConsentTurnings
{
    /// <summary>One line for each purpose of each event, in the order of the events.</summary>
    public static IReadOnlyList<ConsentTurning> Of(ConsentFile file)
    {
        List<ConsentTurning> lines = [];
        var state = ConsentDecider.Initial;
        foreach (var entry in file.Turns)
        {
            var before = state;
            state = ConsentFold.Evolve(state, entry.Happened);
            foreach (var (brand, purpose, granted) in Said(entry.Happened))
                lines.Add(Line(entry, brand, purpose, granted, before, state));
        }

        return lines;
    }

    private static ConsentTurning Line(
        ConsentEntry entry, BrandId brand, PurposeCode purpose, bool? granted, ConsentState before, ConsentState after)
    {
        var now = (after as ConsentState.Known)?.Find(brand, purpose);
        var was = (before as ConsentState.Known)?.Find(brand, purpose);
        return new(purpose, brand, granted, now?.Status ?? ConsentStatus.Unknown, now?.Turn != was?.Turn, entry);
    }

    private static IEnumerable<(BrandId Brand, PurposeCode Purpose, bool? Granted)> Said(ConsentEvent happened) =>
        happened switch
        {
            ConsentEvent.Decided e =>
            [
                .. Each(e.Showing.Brand, e.Given, true), .. Each(e.Showing.Brand, e.Refused, false),
            ],
            ConsentEvent.Withdrawn e => Each(e.Brand, e.Purposes, false),
            ConsentEvent.Expired e => Each(e.Brand, e.Purposes, null),
            ConsentEvent.Invalidated e => Each(e.Brand, e.Purposes, null),
            _ => [],
        };

    private static IEnumerable<(BrandId Brand, PurposeCode Purpose, bool? Granted)> Each(
        BrandId brand, ValueList<PurposeCode> purposes, bool? granted) =>
        purposes.Select(one => (brand, one, granted));
}
