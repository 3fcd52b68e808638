using System.Diagnostics;
using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Api.Json;

/// <summary>The names of the units on the wire.</summary>
internal static class UnitNames
{
    public static string Of(TimeUnit unit) => unit switch
    {
        TimeUnit.Hour => "hour",
        TimeUnit.CalendarDay => "calendar-day",
        TimeUnit.WorkingDay => "working-day",
        TimeUnit.Month => "month",
        _ => throw new UnreachableException(),
    };
}
