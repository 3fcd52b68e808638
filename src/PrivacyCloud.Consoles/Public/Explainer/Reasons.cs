using System.Diagnostics;
using PrivacyCloud.Consoles.Shared;
using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Consoles.Public.Explainer;

/// <summary>Says why a day does not count, or what is special about it.</summary>
internal static class Reasons
{
    public static string Say(DayReason reason, LocaleFormat format) => reason switch
    {
        DayReason.RestDay(var day) => format.Weekday(day),
        DayReason.Named(var day) => Named(day, format),
        DayReason.NotAnnounced(var day) =>
            LocaleFormat.Fill(format.In(StripWords.NotAnnounced), format.In(day.Name)),
        DayReason.Paused => format.In(StripWords.Paused),
        DayReason.MovedHere => format.In(StripWords.MovedHere),
        DayReason.MinimumWorkingDays(var count) =>
            LocaleFormat.Fill(format.In(StripWords.MinimumWorkingDays), format.Number(count)),
        _ => throw new UnreachableException(),
    };

    private static string Named(DayOff day, LocaleFormat format) => day.Kind == DayKind.SwappedWorked
        ? LocaleFormat.Fill(format.In(StripWords.WorkedInExchange), format.In(day.Name))
        : format.In(day.Name);
}
