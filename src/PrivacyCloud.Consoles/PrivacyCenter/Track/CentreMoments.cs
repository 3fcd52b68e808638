using PrivacyCloud.Consoles.Shared;
using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Consoles.PrivacyCenter.Track;

/// <summary>Moments as a person reads them, where her law applies.</summary>
internal static class CentreMoments
{
    /// <summary>Date and time of day.</summary>
    public static string Say(Instant at, RuleBook book, PageContext page)
    {
        var local = at.InZone(book.Parts.Zone);
        var time = LocaleFormat.Time(new(local.Hour, local.Minute));
        return page.Language == Domain.Language.Japanese
            ? $"{page.Format.Date(local.Date)} {time}" : $"{page.Format.Date(local.Date)}, {time}";
    }

    /// <summary>The date alone.</summary>
    public static string Day(Instant at, RuleBook book, PageContext page) =>
        page.Format.Date(at.InZone(book.Parts.Zone).Date);
}
