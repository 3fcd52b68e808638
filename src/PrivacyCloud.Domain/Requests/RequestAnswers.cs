using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Domain.Requests;

/// <summary>How a request ends: met, refused, taken back, merged; and how it is taken up again.</summary>
internal static class RequestAnswers
{
    public static Decision<RequestEvent> ChooseForm(
        RequestFile file, RequestCommand.ChooseAnswerForm command, LawLibrary law)
    {
        var book = RequestLaw.BookOf(law, file.Intake);
        var citation = RequestLaw.CitationOf(book, file.Intake);
        var right = RequestLaw.RightOn(
            book, file.Intake.Right(), RequestLaw.DayOf(book, file.Intake.ReceivedAt))!;
        return !AnswerForms.Offers(right, command.Form) ? RequestRefusals.AnswerFormNotOffered(citation, right)
            : file.AnswerForm == command.Form ? RequestDecider.Nothing
            : new RequestEvent.AnswerFormChosen(command.Form, citation);
    }

    public static Decision<RequestEvent> Fulfil(
        RequestFile file, RequestCommand.Fulfil command, LawLibrary law, Instant now)
    {
        if (RequestIdentity.NotSettled(file, law) is { } notSettled)
            return notSettled;

        if (file.Fee is { Standing: FeeStanding.Quoted } fee)
            return RequestRefusals.FeeUnpaid(fee.Citation);

        if (file.Tasks.Any(one => one.Standing == TaskStanding.Open))
            return RequestRefusals.TasksOpen;

        if (file.AnswerForm is { } chosen && chosen != command.Form)
        {
            return RequestRefusals.OtherFormChosen(
                RequestLaw.CitationOf(RequestLaw.BookOf(law, file.Intake), file.Intake));
        }

        var met = new RequestEvent.Fulfilled(
            command.Form, file.PartRefused.Count > 0, now, IsLate(file, now), AnswerCitation(file));
        return RequestLetters.With(file, met, command.Letter, now);
    }

    public static Decision<RequestEvent> Refuse(
        RequestFile file, RequestCommand.Refuse command, LawLibrary law, Instant now)
    {
        if (command.Grounds.Count == 0 || command.Grounds.Distinct().Count() != command.Grounds.Count)
            return RequestRefusals.GroundMissing;

        var known = Grounds(file, law, now);
        var wrong = command.Grounds.FirstOrDefault(code => known.All(one => one.Ground.Code != code.ToString()));
        if (!wrong.IsDefault)
            return RequestRefusals.GroundUnknown([.. known.Select(one => one.Ground.Code).Distinct()]);

        var used = known.Where(one => command.Grounds.Any(code => code.ToString() == one.Ground.Code)).ToList();
        if (NotYet(file, command, law, [.. used.Select(one => one.Ground)]) is { } refusal)
            return refusal;

        ValueList<RefusalReason> reasons = [.. used.Select(one => new RefusalReason(
            one.Jurisdiction, LawCode.Parse(one.Ground.Code), one.Ground.Text, one.Ground.Citation))];
        return RequestLetters.With(
            file,
            command.InPart
                ? new RequestEvent.RefusedInPart(reasons, now)
                : new RequestEvent.Refused(reasons, now, IsLate(file, now)),
            command.Letter, now);
    }

    /// <summary>A ground about who asks, or how, is no answer on the merits and needs no identity shown.</summary>
    private static Refusal? NotYet(
        RequestFile file, RequestCommand.Refuse command, LawLibrary law, IReadOnlyList<RefusalGround> used) =>
        used.Any(one => one.OnMerits) && RequestIdentity.NotSettled(file, law) is { } notSettled ? notSettled
        : command.InPart && used.FirstOrDefault(one => !one.Partial) is { } whole
            ? RequestRefusals.GroundNotPartial(whole.Citation)
        : command.Letter is null && used.FirstOrDefault(one => one.MustTell) is { } told
            ? RequestRefusals.RefusalNeedsNotice(told.Citation)
        : null;

    public static Decision<RequestEvent> CloseUnverified(
        RequestFile file, RequestCommand.CloseUnverified command, LawLibrary law, Instant now)
    {
        if (file.IdentityIsSettled())
            return RequestRefusals.IdentityAlreadyShown;

        var terms = RequestLaw.TermsOf(RequestLaw.BookOf(law, file.Intake), file.Intake).Identity;
        return file.Identity.RemindedAt is not { } reminded || now - reminded < RequestLimits.ReminderGrace
            ? RequestRefusals.NotRemindedYet(terms.Citation)
            : RequestLetters.With(
                file, new RequestEvent.ClosedUnverified(now, terms.Citation), command.Letter, now);
    }

    public static Decision<RequestEvent> Merge(RequestFile file, RequestCommand.Merge command, Instant now)
    {
        var into = command.Into;
        if (into.Request == file.Intake.Request || into.Right != file.Intake.Right() || !into.IsOpen)
            return RequestRefusals.MergeNotSame;

        // The person's first word counts: merged the other way, the company would have given itself more time.
        if (into.ReceivedAt > file.Intake.ReceivedAt)
            return RequestRefusals.MergeIntoLater;

        // An unverified request must never hide or delay a verified one: both are shown to be the same person's.
        return file.Identity.DataSubject is { } person && into.DataSubject == person
            ? RequestLetters.With(file, new RequestEvent.Merged(into.Request, now), command.Letter, now)
            : RequestRefusals.MergeNotVerified;
    }

    public static Decision<RequestEvent> Reopen(
        RequestState.Closed closed, RequestCommand.Reopen command, LawLibrary law, Instant now)
    {
        if (closed.Ending == RequestEnding.Merged)
            return RequestRefusals.MergedAway;

        var file = closed.File;
        var again = RequestClocks.Fix(law, file.Intake, now, file.Circumstances);
        if (again.Refusal is { } refusal)
            return refusal;

        // The person knows that the company has it: only what is owed to her now counts anew.
        ValueList<RequestClock> clocks =
        [
            .. file.Clocks.Where(one => one.Clock.Name == RequestClocks.Acknowledge),
            .. again.Clocks.Where(one => one.Clock.Name != RequestClocks.Acknowledge),
        ];
        // Files of the first answer make room for those of the next.
        IEnumerable<RequestEvent> happened = file.Package is { Standing: PackageStanding.Ready }
            ? [new RequestEvent.PackageExpired(now), new RequestEvent.Reopened(now, clocks)]
            : [new RequestEvent.Reopened(now, clocks)];
        return RequestLetters.With(file, happened, command.Letter, now);
    }

    /// <summary>Every ground that a law of the request knows for its right on the day of the decision.</summary>
    public static IReadOnlyList<(JurisdictionCode Jurisdiction, RefusalGround Ground)> Grounds(
        RequestFile file, LawLibrary law, Instant now) =>
    [
        .. from one in file.Intake.Laws
           let book = law.Find(one.Jurisdiction)
           where book is not null
           from ground in RequestLaw.GroundsOn(book, one.Right, RequestLaw.DayOf(book, now))
           select (one.Jurisdiction, ground),
    ];

    private static bool IsLate(RequestFile file, Instant now) =>
        file.Clocks.Any(one => one.IsOwed() && one.Clock.Name != RequestClocks.Acknowledge
            && RequestClocks.IsLate(one, now));

    private static Citation? AnswerCitation(RequestFile file) =>
        file.Clocks.FirstOrDefault(one => one.IsOwed() && one.Clock.Name != RequestClocks.Acknowledge)
            ?.Clock.Citation;
}
