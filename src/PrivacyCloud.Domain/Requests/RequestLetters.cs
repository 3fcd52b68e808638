namespace PrivacyCloud.Domain.Requests;

/// <summary>How letters get into the file, and out of the house.</summary>
internal static class RequestLetters
{
    /// <summary>What happens when letters are filed behind so many others.</summary>
    public static IEnumerable<RequestEvent> File(int before, IEnumerable<LetterDraft> letters, Instant now) =>
        letters.Select((letter, at) => new RequestEvent.LetterFiled(before + at + 1, letter, now));

    /// <summary>An event, and its letter where there is one.</summary>
    public static Decision<RequestEvent> With(
        RequestFile file, RequestEvent happened, LetterDraft? letter, Instant now) =>
        With(file, [happened], letter, now);

    /// <summary>Events, and their letter where there is one.</summary>
    public static Decision<RequestEvent> With(
        RequestFile file, IEnumerable<RequestEvent> happened, LetterDraft? letter, Instant now) =>
        new Decision<RequestEvent>.Accepted(
            [.. happened, .. File(file.Letters.Count, letter is null ? [] : [letter], now)]);

    /// <summary>A letter has left. Hearing so again changes nothing.</summary>
    public static Decision<RequestEvent> Confirm(RequestFile file, int no, Instant now) =>
        file.Letters.FirstOrDefault(one => one.No == no) switch
        {
            null => RequestRefusals.LetterUnknown,
            { Standing: LetterStanding.Handed } => RequestDecider.Nothing,
            _ => new RequestEvent.LetterHanded(no, now),
        };

    /// <summary>Staff are told of the first thing that waits for it; of what does not wait they are not.</summary>
    public static Decision<RequestEvent> AlertStaff(
        RequestFile file, RequestCommand.AlertStaff command, Instant now) =>
        file.Alerts.Count > 0 && file.Alerts[0].Kind == command.Letter.Kind && command.Letter.Way == LetterWay.Staff
            ? With(file, [], command.Letter, now)
            : RequestDecider.Nothing;

    /// <summary>A letter as it stands in the file. What lies ready on the tracking page has left already.</summary>
    public static FiledLetter Filed(RequestEvent.LetterFiled e) => new(
        e.No, e.Letter.Kind, e.Letter.Way, e.Letter.Content, e.FiledAt,
        e.Letter.Way == LetterWay.Portal ? LetterStanding.Handed : LetterStanding.Waiting);

    /// <summary>When the next letter is to be handed to the outbox; none when none waits for that.</summary>
    public static Instant? NextHandOver(RequestFile file) => file.Letters
        .Where(one => one.Standing == LetterStanding.Waiting && one.Way is LetterWay.Mail or LetterWay.Staff)
        .Select(one => (Instant?)one.FiledAt)
        .Min();
}
