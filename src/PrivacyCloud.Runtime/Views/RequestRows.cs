using NodaTime.Text;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Runtime.Commands;

namespace PrivacyCloud.Runtime.Views;

/// <summary>The rows that a request stands for.</summary>
internal static class RequestRows
{
    public static IEnumerable<ViewDraft> Of(RequestState state, long version)
    {
        if (state.FileOrNone() is not { } file || RequestStanding.Of(state) is not { } standing)
            return [];

        var closed = state as RequestState.Closed;
        var id = file.Intake.Request.ToString();
        var line = Line(file, standing, closed?.ClosedAt);
        var pointer = new RequestPointer(file.Intake.Request);
        return
        [
            new(ViewNames.Requests, id, new RequestRow(file, standing, closed?.Ending, closed?.ClosedAt, version)),
            new(ViewNames.RequestLines, id, line),
            .. RequestIndex.KeysOf(line).Select(key => new ViewDraft(ViewNames.RequestIndex, key, pointer)),
            new(ViewNames.RequestNumbers, $"{file.Intake.Number}|{id}", pointer),
            .. DocumentsOf(file).Select(one => new ViewDraft(ViewNames.Documents, one, pointer)),
            .. file.Identity.DataSubject is { } person
                ? (IEnumerable<ViewDraft>)[new(ViewNames.RequestPeople, $"{person}|{id}", pointer)]
                : [],
        ];
    }

    private static IEnumerable<string> DocumentsOf(RequestFile file) => file.Documents
        .Select(one => one.Document.Id)
        .Concat(file.Package is { Standing: not PackageStanding.Destroyed } package ? [package.Document.Id] : [])
        .Distinct()
        .Select(one => one.ToString());

    private static RequestLine Line(RequestFile file, RequestStanding standing, Instant? closedAt)
    {
        var intake = file.Intake;
        return new(
            intake.Request, intake.Case, intake.Number, intake.Brand, intake.Right(),
            [.. intake.Laws.Select(one => one.Jurisdiction)], intake.Channel, intake.Language, intake.RequesterKind,
            intake.Person, standing, file.Identity.Standing, intake.ReceivedAt,
            closedAt is null && file.Earliest() is { } next ? Next(next) : null,
            file.IsOverdue(), file.Assignee, file.AwaitsStaff(), closedAt);
    }

    private static NextClock Next(RequestClock clock) => new(
        clock.Clock.Pack.Jurisdiction, LawCode.Parse(clock.Clock.Name), clock.Clock.WorkToAt, clock.Clock.End(),
        clock.Clock.WorkTo, clock.Clock.Due);
}

/// <summary>By what requests are found in order.</summary>
public static class RequestIndex
{
    /// <summary>All open requests, the soonest to work to first.</summary>
    public const string Open = "open";

    /// <summary>All closed requests, in the order in which they were closed.</summary>
    public const string Closed = "closed";

    /// <summary>Nobody handles it yet.</summary>
    public const string Nobody = "assignee:none";

    // A second is exact enough for an order; one width keeps ordinal order the order of time.
    private static readonly InstantPattern Moment =
        InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss'Z'");

    private const string Never = "9999-12-31T23:59:59Z";

    /// <summary>Open requests of a status.</summary>
    public static string OfStatus(RequestStatus status) => $"status:{status}";

    /// <summary>Open requests for a right.</summary>
    public static string OfRight(string right) => $"right:{right}";

    /// <summary>Open requests under a law.</summary>
    public static string OfJurisdiction(string jurisdiction) => $"jurisdiction:{jurisdiction}";

    /// <summary>Open requests of a member of staff.</summary>
    public static string OfAssignee(Domain.Ids.StaffId? staff) => staff is { } one ? $"assignee:{one}" : Nobody;

    /// <summary>What the keys of a facet begin with.</summary>
    public static string PrefixOf(string facet) => $"{facet}|";

    /// <summary>How many characters a moment has in a key.</summary>
    internal const int MomentLength = 20;

    /// <summary>A moment as keys write it.</summary>
    internal static string MomentOf(Instant moment) => Moment.Format(moment);

    /// <summary>The keys under which a request is found.</summary>
    internal static IEnumerable<string> KeysOf(RequestLine line)
    {
        if (line.ClosedAt is { } closed)
            return [$"{Closed}|{Moment.Format(closed)}|{line.Id}"];

        var tail = $"|{(line.Next is { } next ? Moment.Format(next.WorkToAt) : Never)}|{line.Id}";
        return
        [
            Open + tail,
            OfStatus(line.Standing.Status) + tail,
            OfRight(line.Right.ToString()) + tail,
            OfAssignee(line.Assignee) + tail,
            .. line.Jurisdictions.Select(one => OfJurisdiction(one.ToString()) + tail),
        ];
    }
}
