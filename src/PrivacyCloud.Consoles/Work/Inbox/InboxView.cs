using PrivacyCloud.Consoles.Work.Requests;
using PrivacyCloud.Domain;

namespace PrivacyCloud.Consoles.Work.Inbox;

/// <summary>What the inbox shows.</summary>
/// <param name="Filter">What was looked for.</param>
/// <param name="Rows">What was found.</param>
/// <param name="Next">Where the next page begins; none on the last.</param>
/// <param name="Rights">The rights there are, by code.</param>
/// <param name="Laws">The laws there are, by code.</param>
/// <param name="Staff">To whom requests can be given.</param>
/// <param name="MayHandle">True when whoever reads may change things.</param>
/// <param name="Assigned">How many were just given to somebody; none when nothing was.</param>
public sealed record InboxView(
    InboxFilter Filter, IReadOnlyList<InboxRow> Rows, string? Next, IReadOnlyList<InboxChoice> Rights,
    IReadOnlyList<InboxChoice> Laws, IReadOnlyList<StaffName> Staff, bool MayHandle, int? Assigned)
{
    /// <summary>True when nothing was left out.</summary>
    public bool IsAll => Filter == InboxFilter.All;

    /// <summary>True when more was chosen than one of the fixed views.</summary>
    public bool IsFiltered => InboxViews.All.All(one => one.Filter != Filter with { After = "" });
}

/// <summary>Something to be chosen: its code and its name.</summary>
public sealed record InboxChoice(string Code, Text Name);

/// <summary>The views that everybody has.</summary>
public static class InboxViews
{
    /// <summary>All of them, the widest first.</summary>
    public static IReadOnlyList<(Text Name, InboxFilter Filter)> All { get; } =
    [
        (InboxWords.ViewOpen, InboxFilter.All),
        (InboxWords.ViewLate, InboxFilter.All with { Due = InboxFilter.Late }),
        (InboxWords.ViewSoon, InboxFilter.All with { Due = InboxFilter.Soon }),
        (InboxWords.ViewWaiting, InboxFilter.All with { State = InboxFilter.Waiting }),
        (InboxWords.ViewMine, InboxFilter.All with { Who = InboxFilter.Me }),
        (InboxWords.ViewNobody, InboxFilter.All with { Who = InboxFilter.Nobody }),
        (InboxWords.ViewClosed, InboxFilter.All with { State = InboxFilter.Closed }),
    ];
}
