using FsCheck;
using FsCheck.Fluent;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Runtime.Commands;

namespace PrivacyCloud.Specs.Requests;

/// <summary>What holds of every request under every pack, whatever is done with it and when.</summary>
public sealed class RequestProperties
{
    [Fact]
    public void Folding_the_events_again_gives_the_same_state() => ForAll(steps =>
        EventsOf(steps).Aggregate(RequestDecider.Initial, RequestDecider.Evolve) == steps[^1].After);

    [Fact]
    public void Every_event_is_read_back_from_the_ledger_as_it_was_written() => ForAll(steps =>
        EventsOf(steps).All(one =>
        {
            var written = RequestAggregate.Events.Write(one);
            return RequestAggregate.Events.Read(written.Type, written.Data) == one;
        }));

    [Fact]
    public void The_same_command_again_is_once_or_refused_unless_it_says_something_new() => ForAll(steps =>
        steps.All(one => one.Events.Count == 0 || SaysSomethingNew(one.Command)
            || AnyTale.Take(one.After, one.Command, one.At).Events.Count == 0));

    [Fact]
    public void Every_refusal_has_a_code_and_speaks_three_languages() => ForAll(steps =>
        steps.All(one => one.Refusal is not { } refusal
            || (refusal.Code.Contains('.', StringComparison.Ordinal)
                && refusal.Why is { En.Length: > 0, Vi.Length: > 0, Ja.Length: > 0 })));

    [Fact]
    public void After_it_is_closed_only_papers_and_words_are_exchanged() => ForAll(steps =>
        steps.Where(one => one.Before is RequestState.Closed).SelectMany(one => one.Events).All(one => one
            is RequestEvent.CodeSent { Purpose: CodePurpose.Door } or RequestEvent.CodeFailed
            or RequestEvent.CodeAccepted { Purpose: CodePurpose.Door } or RequestEvent.Assigned or RequestEvent.Noted
            or RequestEvent.MessageSent or RequestEvent.MessageReceived or RequestEvent.DocumentAdded
            or RequestEvent.PackageFetched or RequestEvent.PackageReceived or RequestEvent.PackageExpired
            or RequestEvent.PackageDestroyed or RequestEvent.Complained or RequestEvent.Revealed
            or RequestEvent.LetterFiled or RequestEvent.LetterHanded or RequestEvent.PapersDeleted
            or RequestEvent.Reopened));

    [Fact]
    public void A_closed_request_owes_nothing() => ForAll(steps => steps.All(one =>
        one.After is not RequestState.Closed closed || closed.File.Clocks.All(clock => !clock.IsOwed())));

    [Fact]
    public void What_is_reopened_owes_something_wherever_it_did_before() => ForAll(steps => steps.All(one =>
        !one.Events.Any(happened => happened is RequestEvent.Reopened)
        || one.After.FileOrNone()!.Clocks.Any(clock => clock.IsOwed())
            == one.Before.FileOrNone()!.Clocks.Any(clock => !clock.IsGate()
                && clock.Clock.Name != "acknowledge")));

    [Fact]
    public void An_extension_moves_no_clock_back() => ForAll(steps => steps
        .Where(one => one.Command is RequestCommand.Extend && one.Refusal is null)
        .All(one => one.Before.FileOrNone()!.Clocks.Zip(one.After.FileOrNone()!.Clocks).All(pair =>
            pair.First.Name() == pair.Second.Name()
            && pair.First.Clock.WorkToAt <= pair.Second.Clock.WorkToAt
            && pair.First.Clock.End() <= pair.Second.Clock.End())));

    [Fact]
    public void No_reply_moves_a_clock_back() => ForAll(steps => steps
        .Where(one => one.Events.Any(happened => happened is RequestEvent.Resumed))
        .All(one => one.Before.FileOrNone()!.Clocks.Zip(one.After.FileOrNone()!.Clocks).All(pair =>
            pair.First.Clock.End() <= pair.Second.Clock.End()
            && pair.Second.Standing != ClockStanding.Paused)));

    [Fact]
    public void Once_it_rang_only_chores_wait_in_the_past() => ForAll(steps => steps.All(one =>
    {
        var rung = AnyTale.Take(one.After, new RequestCommand.Ring(), one.At).After;
        return RequestRings.Next(rung) is not { } next || next > one.At || HasChores(rung.FileOrNone()!, one.At);
    }));

    [Fact]
    public void Ringing_twice_at_one_moment_is_once() => ForAll(steps => steps.All(one => AnyTale.Take(
        AnyTale.Take(one.After, new RequestCommand.Ring(), one.At).After, new RequestCommand.Ring(), one.At)
        .Events.Count == 0));

    [Fact]
    public void Nothing_is_answered_before_it_is_settled_who_asks_and_that_she_may() => ForAll(steps => steps.All(
        one => !one.Events.Any(happened => happened is RequestEvent.Fulfilled or RequestEvent.Refused
            or RequestEvent.RefusedInPart)
        || (one.Before.FileOrNone()!.IdentityIsSettled() && one.Before.FileOrNone()!.RepresentationIsSettled())));

    [Fact]
    public void Staff_are_told_of_no_more_than_what_happened() => ForAll(steps =>
        steps[^1].After.FileOrNone()!.Alerts.Count <= EventsOf(steps).Count(one => one
            is RequestEvent.LeadTimeReached or RequestEvent.WorkToPassed or RequestEvent.FellOverdue
            or RequestEvent.MessageReceived or RequestEvent.Complained));

    /// <summary>A second note, message or look, a further part or a further extension is another one.</summary>
    private static bool SaysSomethingNew(RequestCommand command) => command is RequestCommand.AddNote
        or RequestCommand.SendMessage or RequestCommand.ReceiveMessage or RequestCommand.AskForMore
        or RequestCommand.Complain or RequestCommand.Reveal or RequestCommand.SendCode or RequestCommand.TryCode
        or RequestCommand.SetTask or RequestCommand.Refuse { InPart: true } or RequestCommand.Extend
        or RequestCommand.AlertStaff;

    private static bool HasChores(RequestFile file, Instant now) =>
        file.Alerts.Count > 0 || RequestRings.Reminder(file) <= now || file.PapersDueAt <= now
        || file.Package is { Standing: PackageStanding.Expired }
        || file.Letters.Any(one => one.Standing == LetterStanding.Waiting
            && one.Way is LetterWay.Mail or LetterWay.Staff);

    private static List<RequestEvent> EventsOf(IReadOnlyList<Step> steps) => [.. steps.SelectMany(one => one.Events)];

    private static void ForAll(Func<IReadOnlyList<Step>, bool> holds) => Prop
        .ForAll(Gen.ArrayOf(Gen.Choose(0, 999_999)).ToArbitrary(), numbers => holds(AnyTale.Of(numbers)))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithQuietOnSuccess(true));
}
