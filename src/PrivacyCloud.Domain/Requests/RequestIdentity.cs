using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Domain.Requests;

/// <summary>Who asks, and whether she may: asked as little as the law lets one ask.</summary>
internal static class RequestIdentity
{
    public static Decision<RequestEvent> SendCode(
        RequestFile file, RequestCommand.SendCode command, LawLibrary law, Instant now)
    {
        if (command.Purpose == CodePurpose.Identity && Forbidden(file, law) is { } forbidden)
            return forbidden;

        if (command.Purpose == CodePurpose.Identity && file.Identity.Standing == IdentityStanding.Shown)
            return RequestRefusals.IdentityAlreadyShown;

        var sentToday = file.Codes.SentOn == now.InUtc().Date ? file.Codes.SentThatDay : 0;
        if (sentToday >= RequestLimits.CodesPerDayMax)
            return RequestRefusals.CodesUsedUp;

        var sent = new RequestEvent.CodeSent(
            command.Purpose, command.Digest, now + RequestLimits.CodeValidity, RequestLimits.CodeTriesMax);
        return RequestLetters.With(file, sent, command.Letter, now);
    }

    public static Decision<RequestEvent> TryCode(
        RequestFile file, RequestCommand.TryCode command, LawLibrary law, Instant now)
    {
        if (file.Codes.Last is not { Spent: false } code || code.Purpose != command.Purpose || now > code.ExpiresAt)
            return RequestRefusals.CodeExpired;

        if (code.TriesLeft == 0)
            return RequestRefusals.CodeLocked;

        if (code.Digest != command.Digest)
            return new RequestEvent.CodeFailed(code.Purpose, code.TriesLeft - 1);

        var accepted = new RequestEvent.CodeAccepted(code.Purpose);
        return code.Purpose == CodePurpose.Door || file.Identity.Standing == IdentityStanding.Shown
            ? accepted
            : new Decision<RequestEvent>.Accepted(
                [accepted, Verified(file, law, IdentityMeans.OneTimeCode, 0, command.DataSubject, now)]);
    }

    public static Decision<RequestEvent> Verify(
        RequestFile file, RequestCommand.VerifyIdentity command, LawLibrary law, Instant now)
    {
        if (Forbidden(file, law) is { } forbidden)
            return forbidden;

        if (file.Identity.Standing == IdentityStanding.Shown)
        {
            return file.Identity.Means == command.Means && file.Identity.DataSubject == command.DataSubject
                ? RequestDecider.Nothing : RequestRefusals.IdentityAlreadyShown;
        }

        if (command.Facts is < 0 or > RequestLimits.FactsMax)
            return RequestRefusals.FactsUnfit;

        var book = RequestLaw.BookOf(law, file.Intake);
        var least = RequestLaw.FactsMin(book, file.Intake);
        return command.Means == IdentityMeans.RegisteredFacts && command.Facts < least
            ? RequestRefusals.TooFewFacts(least, RequestLaw.TermsOf(book, file.Intake).Identity.Citation)
            : Verified(file, law, command.Means, command.Facts, command.DataSubject, now);
    }

    public static Decision<RequestEvent> Doubt(
        RequestFile file, RequestCommand.DoubtIdentity command, LawLibrary law, Instant now)
    {
        if (Forbidden(file, law) is { } forbidden)
            return forbidden;

        return file.Identity.Standing switch
        {
            IdentityStanding.Awaited => RequestDecider.Nothing,
            IdentityStanding.Shown => RequestRefusals.IdentityAlreadyShown,
            _ => RequestLetters.With(
                file, new RequestEvent.IdentityDoubted(now, TermsOf(file, law).Citation), command.Letter, now),
        };
    }

    public static Decision<RequestEvent> Remind(
        RequestFile file, RequestCommand.RemindIdentity command, Instant now) =>
        file.Identity is not { Standing: IdentityStanding.Awaited, RemindedAt: null }
            ? RequestDecider.Nothing
            : RequestLetters.With(file, new RequestEvent.IdentityReminded(now), command.Letter, now);

    public static Decision<RequestEvent> ShowRepresentation(
        RequestFile file, RequestCommand.ShowRepresentation command, LawLibrary law, Instant now)
    {
        if (file.Representation.Standing == RepresentationStanding.None)
            return RequestRefusals.NobodyActs;

        if (file.Representation.Standing == RepresentationStanding.Shown)
            return RequestDecider.Nothing;

        if (command.Papers.Count == 0)
            return RequestRefusals.PapersMissing;

        var ways = RequestLaw.RepresentativesOf(RequestLaw.BookOf(law, file.Intake), file.Intake);
        return ways.Count > 0 && Lacking(ways, command.Papers) is { } refusal
            ? refusal
            : new RequestEvent.RepresentationShown(
                file.Intake.RequesterKind, command.Papers, now, WayOf(ways, command.Papers)?.Citation);
    }

    public static Decision<RequestEvent> TellPerson(
        RequestFile file, RequestCommand.TellPerson command, Instant now) =>
        file.Representation.Standing == RepresentationStanding.None ? RequestRefusals.NobodyActs
        : file.Representation.PersonTold ? RequestDecider.Nothing
        : RequestLetters.With(file, new RequestEvent.PersonTold(now), command.Letter, now);

    /// <summary>Why an answer on the merits must wait, or nothing.</summary>
    public static Refusal? NotSettled(RequestFile file, LawLibrary law)
    {
        if (!file.IdentityIsSettled())
            return RequestRefusals.IdentityNotVerified(TermsOf(file, law).Citation);

        var ways = RequestLaw.RepresentativesOf(RequestLaw.BookOf(law, file.Intake), file.Intake);
        return !file.RepresentationIsSettled()
                ? RequestRefusals.RepresentationNotShown(ways.Count > 0 ? ways[0].Citation : null)
            : WayOf(ways, file.Representation.Papers) is { ConfirmWithPerson: true } who
                && !file.Representation.PersonTold
                ? RequestRefusals.PersonNotTold(who.Citation)
            : null;
    }

    /// <summary>Why papers show by no way that somebody may act, or nothing.</summary>
    private static Refusal? Lacking(IReadOnlyList<Representative> ways, ValueList<LawCode> shown)
    {
        List<string> known = [.. ways.SelectMany(way => way.Papers).Select(one => one.Code).Distinct()];
        return shown.Any(one => !known.Contains(one.ToString()))
                ? RequestRefusals.PaperUnknown(known, ways[0].Citation)
            : WayOf(ways, shown) is null ? RequestRefusals.PapersNotComplete(known, ways[0].Citation)
            : null;
    }

    /// <summary>The way that papers suffice for; where several do, the one that asks least.</summary>
    private static Representative? WayOf(IReadOnlyList<Representative> ways, ValueList<LawCode> shown) => ways
        .Where(way => way.AnyOnePaper
            ? way.Papers.Any(paper => IsAmong(shown, paper))
            : way.Papers.All(paper => IsAmong(shown, paper)))
        .OrderBy(way => way.ConfirmWithPerson)
        .FirstOrDefault();

    private static bool IsAmong(ValueList<LawCode> shown, CodedText paper) =>
        shown.Any(one => one.ToString() == paper.Code);

    private static RequestEvent.IdentityVerified Verified(
        RequestFile file, LawLibrary law, IdentityMeans means, int facts, HolderId dataSubject, Instant now) =>
        new(means, facts, dataSubject, now, TermsOf(file, law).Citation);

    private static Refusal? Forbidden(RequestFile file, LawLibrary law) =>
        TermsOf(file, law) is { Demand: IdentityDemand.Forbidden } terms
            ? RequestRefusals.IdentityNotToBeAsked(terms.Citation) : null;

    private static IdentityTerms TermsOf(RequestFile file, LawLibrary law) =>
        RequestLaw.TermsOf(RequestLaw.BookOf(law, file.Intake), file.Intake).Identity;
}
