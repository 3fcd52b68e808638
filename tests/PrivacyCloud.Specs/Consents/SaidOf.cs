using System.Diagnostics;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Notices;

namespace PrivacyCloud.Specs.Consents;

/// <summary>What kind of word an event holds about one purpose.</summary>
internal enum Word
{
    Silence,
    Yes,
    No,
    End,
}

/// <summary>Reads events word by word, without the fold that is under test.</summary>
internal static class SaidOf
{
    /// <summary>What an event says about a purpose of a brand, and how surely.</summary>
    public static (Word Word, Assurance Assurance) About(ConsentEvent happened, BrandId brand, PurposeCode purpose) =>
        happened switch
        {
            ConsentEvent.Decided e when e.Showing.Brand == brand =>
                (e.Given.Contains(purpose) ? Word.Yes : e.Refused.Contains(purpose) ? Word.No : default, e.Assurance),
            ConsentEvent.Withdrawn e when e.Brand == brand && e.Purposes.Contains(purpose) => (Word.No, e.Assurance),
            ConsentEvent.Expired e when e.Brand == brand && e.Purposes.Contains(purpose) => (Word.End, default),
            ConsentEvent.Invalidated e when e.Brand == brand && e.Purposes.Contains(purpose) => (Word.End, default),
            _ => (Word.Silence, default),
        };

    /// <summary>The brand an event speaks of; none for what speaks of a task alone.</summary>
    public static BrandId? BrandOf(ConsentEvent happened) => happened switch
    {
        ConsentEvent.Decided e => e.Showing.Brand,
        ConsentEvent.Withdrawn e => e.Brand,
        ConsentEvent.Expired e => e.Brand,
        ConsentEvent.Invalidated e => e.Brand,
        ConsentEvent.StopOrdered e => e.Brand,
        ConsentEvent.StopConfirmed => null,
        ConsentEvent.DeviceLinked e => e.Brand,
        ConsentEvent.DeviceUnlinked e => e.Brand,
        _ => throw new UnreachableException(),
    };
}
