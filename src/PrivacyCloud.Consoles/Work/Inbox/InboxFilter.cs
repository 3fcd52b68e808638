using Microsoft.AspNetCore.Http;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Runtime.Requests;

namespace PrivacyCloud.Consoles.Work.Inbox;

/// <summary>What the address of the inbox says: whoever keeps the address keeps the view.</summary>
/// <param name="Who">Empty, <c>me</c> or <c>nobody</c>.</param>
/// <param name="Due">Empty, <c>late</c> or <c>soon</c>.</param>
/// <param name="State">Empty for open ones, <c>closed</c>, <c>waiting</c>, or a status.</param>
/// <param name="Right">A right, or empty.</param>
/// <param name="Law">A jurisdiction, or empty.</param>
/// <param name="After">Where the page begins, or empty.</param>
public sealed record InboxFilter(string Who, string Due, string State, string Right, string Law, string After)
{
    /// <summary>Everything that is open.</summary>
    public static InboxFilter All { get; } = new("", "", "", "", "", "");

    internal const string WhoKey = "who";
    internal const string DueKey = "due";
    internal const string StateKey = "state";
    internal const string RightKey = "right";
    internal const string LawKey = "law";
    internal const string AfterKey = "after";

    internal const string Me = "me";
    internal const string Nobody = "nobody";
    internal const string Late = "late";
    internal const string Soon = "soon";
    internal const string Closed = "closed";
    internal const string Waiting = "waiting";

    private const int LengthMax = 200;

    /// <summary>Days within which something is due soon.</summary>
    internal const int SoonDays = 3;

    /// <summary>Reads it; what makes no sense is left out.</summary>
    internal static InboxFilter Of(IQueryCollection query) => new(
        One(query, WhoKey, [Me, Nobody]),
        One(query, DueKey, [Late, Soon]),
        One(query, StateKey, [Closed, Waiting, .. Statuses]),
        Short(query[RightKey]), Short(query[LawKey]), Short(query[AfterKey]));

    /// <summary>The statuses of open requests, as an address writes them.</summary>
    internal static IEnumerable<string> Statuses => OpenOnes.Select(one => one.ToString());

    private static readonly RequestStatus[] OpenOnes =
    [
        RequestStatus.Initiated, RequestStatus.Acknowledged, RequestStatus.RequiresAction,
        RequestStatus.ActionDelayed, RequestStatus.Accepted,
    ];

    /// <summary>The members of its address, those that say something.</summary>
    internal (string Key, string Value)[] Members()
    {
        (string Key, string Value)[] all =
        [
            (WhoKey, Who), (DueKey, Due), (StateKey, State), (RightKey, Right), (LawKey, Law), (AfterKey, After),
        ];
        return [.. all.Where(one => one.Value.Length > 0)];
    }

    /// <summary>As it is asked for.</summary>
    internal InboxQuery Query(StaffId me, Instant now) => new()
    {
        Closed = State == Closed,
        AwaitsStaff = State == Waiting,
        Status = Enum.TryParse<RequestStatus>(State, out var status) ? status : null,
        Right = Right.Length > 0 ? Right : null,
        Jurisdiction = Law.Length > 0 ? Law : null,
        Assignee = Who == Me ? me : null,
        Unassigned = Who == Nobody,
        Overdue = Due == Late,
        DueBefore = Due == Soon ? now + Duration.FromDays(SoonDays) : null,
    };

    private static string One(IQueryCollection query, string key, string[] known)
    {
        var text = Short(query[key]);
        return known.Contains(text) ? text : string.Empty;
    }

    private static string Short(string? text) => text is { Length: <= LengthMax } ? text : string.Empty;
}
