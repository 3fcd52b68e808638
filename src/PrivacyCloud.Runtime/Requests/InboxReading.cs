using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Runtime.Events;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Runtime.Requests;

/// <summary>
/// Pages of requests. The narrowest filter picks an index, the others sift what it gives; a page looks at no more than
/// a bounded number of rows and says where to go on, so that it is quick however many requests there are.
/// </summary>
public sealed class InboxReading(IViewStore views)
{
    private const int ScannedMax = 2_000;
    private const int Chunk = 200;

    /// <summary>Requests by time left, the soonest to work to first; closed ones the last closed first.</summary>
    public async Task<InboxPage> PageAsync(
        LogId log, InboxQuery query, string? after, int limit, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(query);
        var prefix = RequestIndex.PrefixOf(query.Facet());
        var descending = query.Closed;
        var from = Start(prefix, after, descending);
        List<RequestLine> found = [];
        for (var scanned = 0; scanned < ScannedMax;)
        {
            var page = await views.ListAsync(log, ViewNames.RequestIndex, from, Chunk, descending, cancel);
            foreach (var row in page.Rows)
            {
                if (!row.Key.StartsWith(prefix, StringComparison.Ordinal) || query.IsPast(row.Key, prefix))
                    return new(found, null);

                (from, scanned) = (row.Key, scanned + 1);
                if (await LineAsync(log, row, cancel) is { } line && query.Takes(line))
                    found.Add(line);

                if (found.Count == limit)
                    return new(found, await HasMoreAsync(log, prefix, from, descending, cancel) ? from : null);
            }

            if (page.Next is null)
                return new(found, null);
        }

        return new(found, from);
    }

    /// <summary>All requests, the newest first.</summary>
    public async Task<InboxPage> NewestAsync(
        LogId log, Func<RequestLine, bool> takes, string? after, int limit, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(takes);
        List<RequestLine> found = [];
        var from = after;
        for (var scanned = 0; scanned < ScannedMax;)
        {
            var page = await views.ListAsync(log, ViewNames.RequestLines, from, Chunk, descending: true, cancel);
            foreach (var row in page.Rows)
            {
                if (found.Count == limit)
                    return new(found, from);

                (from, scanned) = (row.Key, scanned + 1);
                if (WireJson.Read<RequestLine>(row.Body) is { } line && takes(line))
                    found.Add(line);
            }

            if (page.Next is null)
                return new(found, null);
        }

        return new(found, from);
    }

    /// <summary>How many open requests there are of a kind, counted no further than a bound.</summary>
    public async Task<int> CountAsync(LogId log, string facet, int max, CancellationToken cancel)
    {
        var prefix = RequestIndex.PrefixOf(facet);
        var page = await views.ListAsync(log, ViewNames.RequestIndex, prefix, max, descending: false, cancel);
        return page.Rows.TakeWhile(one => one.Key.StartsWith(prefix, StringComparison.Ordinal)).Count();
    }

    private static string Start(string prefix, string? after, bool descending) =>
        after is not null && after.StartsWith(prefix, StringComparison.Ordinal) ? after
        : descending ? prefix + '~'
        : prefix;

    private async Task<bool> HasMoreAsync(
        LogId log, string prefix, string from, bool descending, CancellationToken cancel)
    {
        var page = await views.ListAsync(log, ViewNames.RequestIndex, from, 1, descending, cancel);
        return page.Rows.Count > 0 && page.Rows[0].Key.StartsWith(prefix, StringComparison.Ordinal);
    }

    private async Task<RequestLine?> LineAsync(LogId log, ViewRow row, CancellationToken cancel) =>
        WireJson.Read<RequestPointer>(row.Body) is { } pointer
        && await views.FindAsync(log, ViewNames.RequestLines, pointer.Id.ToString(), cancel) is { } json
            ? WireJson.Read<RequestLine>(json)
            : null;
}

/// <summary>What staff look for.</summary>
public sealed record InboxQuery
{
    /// <summary>True for closed requests; false for open ones.</summary>
    public bool Closed { get; init; }

    /// <summary>Of this status.</summary>
    public RequestStatus? Status { get; init; }

    /// <summary>For this right.</summary>
    public string? Right { get; init; }

    /// <summary>Under this law.</summary>
    public string? Jurisdiction { get; init; }

    /// <summary>Of this member of staff.</summary>
    public StaffId? Assignee { get; init; }

    /// <summary>Nobody's yet.</summary>
    public bool Unassigned { get; init; }

    /// <summary>To be worked to before this moment.</summary>
    public Instant? DueBefore { get; init; }

    /// <summary>Late already.</summary>
    public bool Overdue { get; init; }

    /// <summary>Waiting for us: the person has written, or complained.</summary>
    public bool AwaitsStaff { get; init; }

    /// <summary>The index that narrows it most.</summary>
    internal string Facet() =>
        Closed ? RequestIndex.Closed
        : Assignee is { } staff ? RequestIndex.OfAssignee(staff)
        : Unassigned ? RequestIndex.Nobody
        : Right is { } right ? RequestIndex.OfRight(right)
        : Status is { } status ? RequestIndex.OfStatus(status)
        : Jurisdiction is { } jurisdiction ? RequestIndex.OfJurisdiction(jurisdiction)
        : RequestIndex.Open;

    /// <summary>True for a key from which on all is due later than is looked for: the index is in that order.</summary>
    internal bool IsPast(string key, string prefix) =>
        !Closed && DueBefore is { } before
        && string.CompareOrdinal(key, prefix.Length, RequestIndex.MomentOf(before), 0, RequestIndex.MomentLength) > 0;

    /// <summary>True for a request it looks for.</summary>
    public bool Takes(RequestLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return (Status is not { } status || line.Standing.Status == status)
            && (Right is null || line.Right.ToString() == Right)
            && (Jurisdiction is null || line.Jurisdictions.Any(one => one.ToString() == Jurisdiction))
            && (Assignee is null || line.Assignee == Assignee)
            && (!Unassigned || line.Assignee is null)
            && (DueBefore is not { } before || line.Next?.WorkToAt < before)
            && (!Overdue || line.IsOverdue)
            && (!AwaitsStaff || line.AwaitsStaff);
    }
}

/// <summary>One page of requests, and where the next one begins.</summary>
public sealed record InboxPage(IReadOnlyList<RequestLine> Lines, string? Next);
