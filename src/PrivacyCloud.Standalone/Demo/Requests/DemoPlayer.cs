using System.Globalization;
using System.Text;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Requests;

namespace PrivacyCloud.Standalone.Demo.Requests;

/// <summary>
/// Plays the stories of a company through the same desks as everybody, each step at its own moment. Every step has an
/// idempotency key, so that a load cut short is taken up again and nothing happens twice.
/// </summary>
internal sealed class DemoPlayer(
    RequestDesk desk, ActDesk acts, DemoPackages packages, LawLibrary law, TimeProvider time)
{
    private const int DaysSearched = 60;

    /// <summary>Plays all stories of a company.</summary>
    public async Task PlayAsync(LogId log, DemoTenant tenant, CancellationToken cancel)
    {
        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        var book = law.Find(tenant.Jurisdiction)!;
        var known = new Dictionary<string, RequestId>(StringComparer.Ordinal);
        var stories = tenant.Stories.Select(one => (Story: one, At: Moment(one, book, now))).OrderBy(one => one.At);
        foreach (var (story, at) in stories)
        {
            known[story.Key] = await PlayAsync(log, tenant, story, at, now, known, cancel).ConfigureAwait(false);
        }
    }

    private async Task<RequestId> PlayAsync(
        LogId log, DemoTenant tenant, DemoStory story, Instant at, Instant now, Dictionary<string, RequestId> known,
        CancellationToken cancel)
    {
        var outcome = await desk.ReceiveAsync(
            log, Incoming(tenant, story), Actor.DemoLoader, KeyOf("receive", story), at, cancel).ConfigureAwait(false);
        if (outcome is not ReceiveOutcome.Received received)
        {
            throw new InvalidDataException($"The demo request {tenant.Slug}/{story.Key} was not received: {outcome}");
        }

        var requests = received.Requests.Select(one => one.File.Intake.Request).ToList();
        var last = story.Steps.Count - 1;
        for (var no = 0; no < story.Steps.Count; no++)
        {
            var step = story.Steps[no];
            var moment = at + Duration.FromHours(step.Hours);
            if (moment > now)
            {
                break;
            }

            if (no == last && story.WithPackage)
            {
                await PrepareAsync(log, tenant, story, received, moment, cancel).ConfigureAwait(false);
            }

            foreach (var request in requests)
            {
                await DoAsync(log, tenant, story, no, request, moment, known, cancel).ConfigureAwait(false);
            }
        }

        return requests[0];
    }

    private async Task DoAsync(
        LogId log, DemoTenant tenant, DemoStory story, int no, RequestId request, Instant moment,
        Dictionary<string, RequestId> known, CancellationToken cancel)
    {
        var step = story.Steps[no];
        var act = step.MergeInto is { } into ? new RequestAct.Merge(known[into]) : step.Act;
        var key = KeyOf(string.Create(CultureInfo.InvariantCulture, $"{request} {no}"), story);
        var context = new ActContext(Actor.DemoLoader, key, null, moment);
        var outcome = await acts.ActAsync(log, request, act, context, cancel).ConfigureAwait(false);
        if (outcome is not ActOutcome.Answered { Outcome: CommandOutcome.Done })
        {
            throw new InvalidDataException(
                $"The demo step {tenant.Slug}/{story.Key}/{no} {act} was refused: {outcome.Refusal()?.Code}");
        }
    }

    private async Task PrepareAsync(
        LogId log, DemoTenant tenant, DemoStory story, ReceiveOutcome.Received received, Instant moment,
        CancellationToken cancel)
    {
        var row = received.Requests[0];
        if (row.File.Package is not null)
        {
            return;
        }

        var fresh = await packages.MakeAsync(log, tenant, row, moment, cancel).ConfigureAwait(false);
        var context = new ActContext(Actor.DemoLoader, KeyOf("package", story), null, moment);
        await acts.ActAsync(
            log, row.File.Intake.Request, new RequestAct.PreparePackage(fresh), context, cancel).ConfigureAwait(false);
    }

    private static Idempotency KeyOf(string step, DemoStory story) =>
        new("demo-requests", $"{story.Key} {step}", Encoding.UTF8.GetBytes(story.Key));

    private static IncomingRequest Incoming(DemoTenant tenant, DemoStory story) => new()
    {
        Rights = [.. story.Rights.Select(RightCode.Parse)],
        Brand = DemoDesk.BrandOf(tenant),
        Channel = story.Channel,
        Language = story.Language,
        RequesterKind = story.Kind,
        Person = DemoPeople.Of(tenant, story),
        AnswerForm = story.Form,
        Circumstances = [.. story.Circumstances.Select(LawCode.Parse)],
    };

    private static Instant Moment(DemoStory story, RuleBook book, Instant now) => story.When switch
    {
        DemoWhen.On on => on.Moment.InZoneLeniently(book.Parts.Zone).ToInstant(),
        DemoWhen.Ago ago => now - Duration.FromHours(ago.Hours),
        DemoWhen.DueIn due => Received(story, book, now, due.Days),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>
    /// The latest day on which the request could have come in for its answer to be worked to so many days from now;
    /// the day before that where a day off leaves none.
    /// </summary>
    private static Instant Received(DemoStory story, RuleBook book, Instant now, int days)
    {
        var today = now.InZone(book.Parts.Zone).Date;
        var morning = today.At(new LocalTime(9, 5)).InZoneLeniently(book.Parts.Zone).ToInstant();
        for (var back = 1; back < DaysSearched; back++)
        {
            var received = morning - Duration.FromDays(back);
            if (WorkTo(story, book, received) <= today.PlusDays(days))
            {
                return received;
            }
        }

        return morning - Duration.FromDays(DaysSearched);
    }

    private static LocalDate WorkTo(DemoStory story, RuleBook book, Instant received)
    {
        var duty = RequestLaw.RightOn(book, RightCode.Parse(story.Rights[0]), RequestLaw.DayOf(book, received))?.Duty;
        return duty is not null && Deadlines.Answer(book, new(duty, received)) is DeadlineAnswer.Answered answered
            && answered.Clocks.FirstOrDefault(one => one.Name == "fulfil") is { } clock
                ? clock.WorkTo
                : LocalDate.MaxIsoValue;
    }
}
