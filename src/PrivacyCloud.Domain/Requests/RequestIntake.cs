using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Domain.Requests;

/// <summary>How a request comes in.</summary>
internal static class RequestIntake
{
    public static Decision<RequestEvent> Receive(RequestCommand.Receive command, LawLibrary law, Instant now)
    {
        var intake = command.Intake;
        if (Check(intake, law, now) is { } refusal)
            return refusal;

        var fixedNow = RequestClocks.Fix(law, intake, intake.ReceivedAt, intake.Circumstances);
        if (fixedNow.Refusal is { } reason)
            return reason;

        var book = RequestLaw.BookOf(law, intake);
        var terms = RequestLaw.TermsOf(book, intake).Identity;
        var received = new RequestEvent.Received(
            intake,
            fixedNow.Clocks,
            terms.Demand == IdentityDemand.Required ? IdentityStanding.Awaited : IdentityStanding.NotDemanded,
            terms.Citation,
            intake.RequesterKind == RequesterKind.DataSubject
                ? RepresentationStanding.None : RepresentationStanding.Awaited);
        return new Decision<RequestEvent>.Accepted(
            [received, .. RequestLetters.File(0, command.Letters, now)]);
    }

    private static Refusal? Check(Intake intake, LawLibrary law, Instant now) =>
        CheckMoment(intake, now) ?? CheckLaws(intake, law)
        ?? RequestClocks.Unknown(law, intake, intake.Circumstances)
        ?? (intake.Terms.AreFit() ? null : RequestRefusals.TermsUnfit);

    private static Refusal? CheckMoment(Intake intake, Instant now) =>
        intake.ReceivedAt > now ? RequestRefusals.ReceivedInFuture
        : now - intake.ReceivedAt > Duration.FromDays(RequestLimits.BackdatingDaysMax)
            ? RequestRefusals.ReceivedTooLongAgo
        : now - intake.ReceivedAt > RequestLimits.BackdatingFree && intake.Backdating is null
            ? RequestRefusals.BackdatingNeedsReason
        : null;

    private static Refusal? CheckLaws(Intake intake, LawLibrary law)
    {
        if (intake.Laws.Count == 0 || intake.Laws.DistinctBy(one => one.Jurisdiction).Count() != intake.Laws.Count)
            return RequestRefusals.JurisdictionUnknown;

        if (law.Find(intake.Laws[0].Jurisdiction) is not { } book)
            return RequestRefusals.JurisdictionUnknown;

        var day = RequestLaw.DayOf(book, intake.ReceivedAt);
        if (RequestLaw.RightOn(book, intake.Right(), day) is not { } right)
            return RequestRefusals.RightUnknown(book, day);

        return intake.AnswerForm is { } form && !AnswerForms.Offers(right, form)
            ? RequestRefusals.AnswerFormNotOffered(RequestLaw.CitationOf(book, intake), right)
            : null;
    }
}
