namespace PrivacyCloud.Domain.Requests;

/// <summary>How much of everything a request may have. Bounds of the product, not of the law.</summary>
public static class RequestLimits
{
    /// <summary>Rights asked for in one submission.</summary>
    public const int RightsMax = 10;

    /// <summary>Documents in one request's file.</summary>
    public const int DocumentsMax = 30;

    /// <summary>Messages of one request, both ways.</summary>
    public const int MessagesMax = 200;

    /// <summary>Notes of one request.</summary>
    public const int NotesMax = 200;

    /// <summary>Tasks of one request.</summary>
    public const int TasksMax = 50;

    /// <summary>Days a request may be dated back.</summary>
    public const int BackdatingDaysMax = 3 * 366;

    /// <summary>A difference between clocks that needs no reason.</summary>
    public static Duration BackdatingFree { get; } = Duration.FromMinutes(5);

    /// <summary>How long a one-time code is good.</summary>
    public static Duration CodeValidity { get; } = Duration.FromMinutes(30);

    /// <summary>Wrong codes before a code is worth nothing.</summary>
    public const int CodeTriesMax = 5;

    /// <summary>Codes sent for one request on one day.</summary>
    public const int CodesPerDayMax = 5;

    /// <summary>The one reminder to show who one is goes out so long after receipt.</summary>
    public static Duration RemindAfter { get; } = Duration.FromHours(24);

    /// <summary>A person who was reminded has at least so long before her request is closed for want of it.</summary>
    public static Duration ReminderGrace { get; } = Duration.FromDays(14);

    /// <summary>How long a package can be fetched from its first fetch on.</summary>
    public static Duration PackageFetchable { get; } = Duration.FromHours(24);

    /// <summary>Facts on record that are asked where the law gives no number.</summary>
    public const int FactsMin = 2;

    /// <summary>The most facts that may be said to have been asked: a slip of the pen is caught here.</summary>
    public const int FactsMax = 10;
}
