using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Runtime.Documents;
using PrivacyCloud.Runtime.Requests;
using PrivacyCloud.Runtime.Requests.Timeline;

namespace PrivacyCloud.Consoles.PrivacyCenter.Track;

/// <summary>All that the tracking page shows of a case.</summary>
/// <param name="Case">Its requests, and whether the person may act.</param>
/// <param name="HasEmail">True when a code can be sent.</param>
/// <param name="OffersCodes">True when a code shows who asks.</param>
/// <param name="Messages">What was written both ways; without words where a code is needed to read them.</param>
/// <param name="Papers">What she sent.</param>
/// <param name="Timelines">What has happened to each request, the first coming first.</param>
public sealed record StatusView(
    TrackedCase Case, bool HasEmail, bool OffersCodes, IReadOnlyList<ShownMessage> Messages,
    IReadOnlyList<ShownPaper> Papers, IReadOnlyDictionary<RequestId, IReadOnlyList<ShownEvent>> Timelines)
{
    /// <summary>True while a code is awaited that shows who asks.</summary>
    public bool AsksIdentity =>
        HasEmail && OffersCodes && Case.Lead.File.Identity.Standing == IdentityStanding.Awaited;

    /// <summary>True while a door code that was sent can still be entered.</summary>
    public bool HasDoorCode(Instant now) =>
        Case.Lead.File.Codes.Last is { Purpose: CodePurpose.Door, Spent: false } code && code.ExpiresAt > now;
}

/// <summary>A message; its words where they may be read.</summary>
public sealed record ShownMessage(bool FromPerson, Instant At, string? Words)
{
    /// <summary>Says nothing: what people write is theirs.</summary>
    public override string ToString() => nameof(ShownMessage);
}

/// <summary>A paper she sent; its name where it may be read and is still kept.</summary>
public sealed record ShownPaper(Instant At, string? Name)
{
    /// <summary>Says nothing: a file's name may say much.</summary>
    public override string ToString() => nameof(ShownPaper);
}

/// <summary>Something that happened, in the words for the person.</summary>
public sealed record ShownEvent(Instant At, TimelineLine Line);

/// <summary>Gathers what the tracking page shows.</summary>
internal sealed class StatusReading(RequestReading reading, DocumentDesk documents, LawLibrary law)
{
    /// <summary>The view of a case.</summary>
    public async Task<StatusView> ReadAsync(CentreTenant company, TrackedCase tracked, CancellationToken cancel)
    {
        var lead = tracked.Lead.File;
        var person = await reading.OpenAsync(company.Log, lead.Intake.Person, cancel);
        var hasEmail = person?.Email is not null;

        // Number and secret show how things stand. Words need a code, unless none can be sent to this person.
        var mayRead = tracked.IsDoor || !hasEmail;
        List<ShownMessage> messages = [];
        foreach (var one in tracked.Requests.SelectMany(row => row.File.Messages).OrderBy(one => one.At))
        {
            var words = mayRead ? await reading.WordsAsync(company.Log, one.Text, cancel) : null;
            messages.Add(new(one.FromPerson, one.At, words));
        }

        return new(
            tracked, hasEmail, TrackingDesk.OffersCodes(company.Tenant, lead.Intake), messages,
            await PapersAsync(company, tracked, mayRead, cancel), await TimelinesAsync(company, tracked, cancel));
    }

    private async Task<Dictionary<RequestId, IReadOnlyList<ShownEvent>>> TimelinesAsync(
        CentreTenant company, TrackedCase tracked, CancellationToken cancel)
    {
        Dictionary<RequestId, IReadOnlyList<ShownEvent>> timelines = [];
        foreach (var id in tracked.Requests.Select(row => row.File.Intake.Request))
        {
            var history = await reading.HistoryAsync(company.Log, id, cancel);
            timelines[id] =
            [
                .. history.Select(one => new ShownEvent(one.At, TimelineWords.Of(one.Happened, law)))
                    .Where(one => one.Line.ForPerson),
            ];
        }

        return timelines;
    }

    private async Task<List<ShownPaper>> PapersAsync(
        CentreTenant company, TrackedCase tracked, bool mayRead, CancellationToken cancel)
    {
        List<ShownPaper> papers = [];
        var sent = tracked.Requests.SelectMany(row => row.File.Documents)
            .Where(one => one.Purpose != DocumentPurpose.Answer).OrderBy(one => one.AddedAt);
        foreach (var one in sent)
        {
            papers.Add(new(
                one.AddedAt, mayRead ? await documents.NameAsync(company.Log, one.Document, cancel) : null));
        }

        return papers;
    }
}
