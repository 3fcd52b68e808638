using PrivacyCloud.Domain.Duties;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Domain.Requests;

/// <summary>What happens between receipt and answer: telling, asking, standing still, lengthening, charging.</summary>
internal static class RequestWork
{
    public static Decision<RequestEvent> Acknowledge(
        RequestFile file, RequestCommand.Acknowledge command, Instant now)
    {
        if (file.Stage != RequestStage.Initiated)
            return RequestDecider.Nothing;

        var clock = file.Clocks.FirstOrDefault(one => one.Clock.Name == RequestClocks.Acknowledge && one.IsOwed());
        var told = new RequestEvent.Acknowledged(
            now, clock is not null && RequestClocks.IsLate(clock, now), clock?.Clock.Citation);
        return RequestLetters.With(file, told, command.Letter, now);
    }

    public static Decision<RequestEvent> Pause(
        RequestFile file, RequestCommand.Pause command, LawLibrary law, Instant now)
    {
        var why = command.Why.ToString();
        var running = file.Clocks.Where(one => one.IsOwed() && one.Standing == ClockStanding.Running).ToList();
        var stop = running.FindAll(one => RequestLaw.PausesOf(law, one).Any(rule => rule.Why == why));
        if (stop.Count == 0)
            return NoPause(file, running, law);

        // Time that is over cannot stand still: a late answer stays late.
        var inTime = stop.FindAll(one => !RequestClocks.IsLate(one, now));
        if (inTime.Count == 0)
            return RequestRefusals.PauseTooLate(PauseOf(law, stop[0], why).Citation);

        // Each law has its own day.
        var paused = inTime.GroupBy(one => one.Clock.Pack.Jurisdiction).Select(one => new RequestEvent.Paused(
            command.Why, DayOf(law, one.First(), now), [.. one.Select(clock => clock.Name())],
            PauseOf(law, one.First(), why).Citation));
        return RequestLetters.With(file, paused, command.Letter, now);
    }

    public static Decision<RequestEvent> Resume(RequestFile file, LawLibrary law, Instant now) =>
        IsAwaited(file) ? Replied(file, law, now) : RequestRefusals.NotPaused;

    /// <summary>True while the person was asked for something and has not replied.</summary>
    public static bool IsAwaited(RequestFile file) =>
        file.AwaitsReply || file.Clocks.Any(one => one.Standing == ClockStanding.Paused);

    /// <summary>She has replied: what stood still runs again, each clock by the day where its law applies.</summary>
    public static RequestEvent.Resumed Replied(RequestFile file, LawLibrary law, Instant now) => new(
        RequestLaw.DayOf(RequestLaw.BookOf(law, file.Intake), now),
        file.Clocks.Change(
            one => one.Standing == ClockStanding.Paused, one => Run(law, one, DayOf(law, one, now))));

    public static Decision<RequestEvent> StateCircumstances(
        RequestFile file, RequestCommand.StateCircumstances command, LawLibrary law)
    {
        if (RequestClocks.Unknown(law, file.Intake, command.Circumstances) is { } unknown)
            return unknown;

        var all = RequestClocks.InOrder(command.Circumstances);
        if (all.Equals(file.Circumstances))
            return RequestDecider.Nothing;

        var clocks = RequestClocks.Restate(law, file, all);
        return clocks.Refusal is { } refusal
            ? refusal : new RequestEvent.CircumstancesStated(all, clocks.Clocks);
    }

    public static Decision<RequestEvent> Extend(
        RequestFile file, RequestCommand.Extend command, LawLibrary law, Instant now)
    {
        var running = file.Clocks.Where(
            one => one.IsOwed() && one.Standing == ClockStanding.Running
                && one.Clock.Name != RequestClocks.Acknowledge).ToList();
        if (running.Count == 0)
            return RequestRefusals.NothingRuns;

        if (running.TrueForAll(one => Refused(one, command, now) is not null))
        {
            // What the law of the clock worked to says comes first; another law's silence explains less.
            return Refused(running.Find(one => one.Clock.Extension is not null) ?? running[0], command, now)!;
        }

        var longer = file.Clocks.Change(
            one => running.Contains(one) && Refused(one, command, now) is null,
            one => RequestClocks.Ask(law, one, one.Question with { Notices = one.Question.Notices + 1 }) ?? one);
        var terms = running.First(one => Refused(one, command, now) is null).Clock.Extension!;
        return RequestLetters.With(
            file, new RequestEvent.Extended(command.Ground, now, longer, terms.Citation), command.Letter, now);
    }

    public static Decision<RequestEvent> QuoteFee(
        RequestFile file, RequestCommand.QuoteFee command, LawLibrary law, Instant now)
    {
        if (command.Amount.Amount is <= 0 or > TenantLimits.FeeMax || command.Amount.Currency.IsDefault)
            return RequestRefusals.FeeUnfit;

        if (file.Fee is { Standing: FeeStanding.Paid })
            return RequestRefusals.FeePaidAlready;

        if (file.Fee is { Standing: FeeStanding.Quoted } quoted && quoted.Amount == command.Amount)
            return RequestDecider.Nothing;

        // What one law that applies forbids, another cannot allow.
        var refusal = RequestLaw.FeesOf(law, file.Intake).Select(one => FeeRefused(command, one))
            .FirstOrDefault(one => one is not null);
        return refusal is not null
            ? refusal
            : RequestLetters.With(file, Quoted(file, command, law), command.Letter, now);
    }

    private static Refusal? FeeRefused(RequestCommand.QuoteFee command, FeeTerms terms) =>
        terms switch
        {
            FeeTerms.Forbidden forbidden => RequestRefusals.FeeForbidden(forbidden.Citation),
            FeeTerms.CounselOnly only when command.Reason is null => RequestRefusals.FeeNeedsCounsel(only.Citation),
            FeeTerms.Allowed { Currency: { } currency } allowed when currency != command.Amount.Currency =>
                RequestRefusals.FeeCurrency(allowed.Citation),
            FeeTerms.Allowed { Cap: { } cap } allowed when command.Amount.Amount > cap =>
                RequestRefusals.FeeAboveCap(cap, allowed.Citation),
            _ => null,
        };

    public static Decision<RequestEvent> PayFee(RequestFile file, Instant now) => file.Fee?.Standing switch
    {
        null => RequestRefusals.NoFee,
        FeeStanding.Quoted => new RequestEvent.FeePaid(now),
        FeeStanding.Paid => RequestDecider.Nothing,
        _ => RequestRefusals.NoFee,
    };

    public static Decision<RequestEvent> WaiveFee(
        RequestFile file, RequestCommand.WaiveFee command, Instant now) => file.Fee?.Standing switch
    {
        FeeStanding.Quoted => RequestLetters.With(file, new RequestEvent.FeeWaived(now), command.Letter, now),
        FeeStanding.Waived => RequestDecider.Nothing,
        FeeStanding.Paid => RequestRefusals.FeePaidAlready,
        _ => RequestRefusals.NoFee,
    };

    private static RequestEvent.FeeQuoted Quoted(
        RequestFile file, RequestCommand.QuoteFee command, LawLibrary law) =>
        new(command.Amount, command.Reason,
            RequestLaw.TermsOf(RequestLaw.BookOf(law, file.Intake), file.Intake).Fee.Citation);

    private static Refusal NoPause(RequestFile file, List<RequestClock> running, LawLibrary law) =>
        file.Clocks.Any(one => one.Standing == ClockStanding.Paused) ? RequestRefusals.AlreadyPaused
        : running.Count == 0 ? RequestRefusals.NothingRuns
        : running.SelectMany(one => RequestLaw.PausesOf(law, one)).Select(rule => rule.Why).Distinct().ToList()
            is { Count: > 0 } known
            ? RequestRefusals.PauseReasonUnknown(known, running[^1].Clock.Citation)
        : RequestRefusals.PauseNotAllowed(running[^1].Clock.Citation);

    private static PauseRule PauseOf(LawLibrary law, RequestClock clock, string why) =>
        RequestLaw.PausesOf(law, clock).First(rule => rule.Why == why);

    private static LocalDate DayOf(LawLibrary law, RequestClock clock, Instant now) =>
        RequestLaw.DayOf(law.Find(clock.Clock.Pack.Jurisdiction)!, now);

    private static RequestClock Run(LawLibrary law, RequestClock clock, LocalDate repliedOn)
    {
        // A reply on an earlier civil day than the question cannot be: zones differ, never by more than a day.
        var pause = new Pause(clock.StoppedOn!.Value, LocalDate.Max(clock.StoppedOn.Value, repliedOn));
        var running = clock with { Standing = ClockStanding.Running, StoppedOn = null };
        return RequestClocks.Ask(law, running, running.Question with { Pauses = running.Question.Pauses.Add(pause) })
            ?? running;
    }

    private static Refusal? Refused(RequestClock clock, RequestCommand.Extend command, Instant now)
    {
        if (clock.Clock.Extension is not { } terms)
        {
            return DutyRefusals.ExtensionNotAllowed(clock.Clock.Citation) with
            {
                Code = "request.extension-not-allowed",
            };
        }

        if ((clock.Question.Notices + 1) * terms.PerNotice > terms.Max)
            return DutyRefusals.ExtensionUsedUp(terms.Citation) with { Code = "request.extension-used-up" };

        if (terms.NoticeBeforeDue && now > clock.Clock.DueAt)
            return DutyRefusals.ExtensionTooLate(terms.Citation) with { Code = "request.extension-too-late" };

        if (terms.Grounds.Count > 0 && !terms.Grounds.Contains(command.Ground.ToString()))
            return DutyRefusals.ExtensionGroundUnknown(terms) with { Code = "request.extension-reason-unknown" };

        return terms.NoticeBeforeDue && command.Letter is null
            ? RequestRefusals.ExtensionNeedsNotice(terms.Citation) : null;
    }
}
