using PrivacyCloud.Consoles.Public.Explainer;
using PrivacyCloud.Consoles.Shared;
using PrivacyCloud.Consoles.Work.Requests;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Requests;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Consoles.Work.Inbox;

/// <summary>Writes the lines of a list in the words of a page, and opens the vault for each name.</summary>
internal sealed class InboxRows(RequestReading reading, CaseNames names, StaffNames staff, PageContext page)
{
    /// <summary>The rows of some lines.</summary>
    public async Task<IReadOnlyList<InboxRow>> OfAsync(
        LogId log, IEnumerable<RequestLine> lines, CancellationToken cancel)
    {
        List<InboxRow> rows = [];
        foreach (var line in lines)
        {
            var person = await reading.OpenAsync(log, line.Person, cancel);
            rows.Add(Of(line, Masking.Name(person?.Name)));
        }

        return rows;
    }

    private InboxRow Of(RequestLine line, string person)
    {
        var first = line.Jurisdictions[0];
        var zone = names.Zone(first);
        var day = line.ReceivedAt.InZone(zone).Date;
        return new(
            line.Id,
            line.Number.ToString(),
            page.Say(names.Right(first, line.Right.ToString(), day)),
            person,
            page.Say(StandingWords.Channels[line.Channel]),
            page.Format.List(line.Jurisdictions.Select(one => page.Say(names.Law(one)))),
            StandingWords.Say(line.Standing, page.Say),
            staff.Of(line.Assignee),
            line.Next is { } next ? CaseTime.Of(next, names.Zone(next.Jurisdiction), page.Now, page.Format) : null,
            Instead(line, zone),
            line.Next is { } clock ? Exact(clock) : [],
            line.AwaitsStaff);
    }

    private string? Instead(RequestLine line, DateTimeZone zone) =>
        line.ClosedAt is { } closed
            ? page.Say(CaseTimeWords.ClosedOn, page.Format.Date(closed.InZone(zone).Date))
            : line.Next is null ? page.Say(CaseTimeWords.NoClock) : null;

    private IReadOnlyList<string> Exact(NextClock clock)
    {
        var name = clock.Clock.ToString();
        var what = ClockWords.Names.TryGetValue(name, out var known) ? page.Say(known) : name;
        var law = page.Say(names.Law(clock.Jurisdiction));
        return clock.WorkToAt == clock.EndsAt
            ? [$"{what}, {law}", page.Say(CaseTimeWords.EndsAt, Moment(clock, clock.EndsAt))]
            :
            [
                $"{what}, {law}",
                page.Say(CaseTimeWords.WorkToAt, Moment(clock, clock.WorkToAt)),
                page.Say(CaseTimeWords.EndsAt, Moment(clock, clock.EndsAt)),
            ];
    }

    private string Moment(NextClock clock, Instant at)
    {
        var zone = names.Zone(clock.Jurisdiction);
        return page.Format.Moment(at.InZone(zone).ToOffsetDateTime(), zone);
    }
}
