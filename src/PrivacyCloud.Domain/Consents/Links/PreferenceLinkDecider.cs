using System.Diagnostics;

namespace PrivacyCloud.Domain.Consents.Links;

/// <summary>The rules of a personal link: it opens once, within its days. Pure: no clock, no ids, no I/O.</summary>
public static class PreferenceLinkDecider
{
    /// <summary>How long a link opens. A bound of the product, not of the law.</summary>
    public static Duration Validity { get; } = Duration.FromDays(7);

    /// <summary>Before anything happened.</summary>
    public static PreferenceLinkState Initial { get; } = new PreferenceLinkState.None();

    /// <summary>It was used, its time is over, or it never was: never said which to whoever tries.</summary>
    public static Refusal OpensNothing { get; } = new("consent.link-opens-nothing", new(
        "This link opens nothing any more. A link works once and for seven days; ask for a code instead.",
        "Liên kết này không còn dùng được. Mỗi liên kết chỉ dùng một lần trong bảy ngày; hãy yêu cầu mã.",
        "このリンクは使えません。リンクは1回限り、7日間有効です。代わりにコードを請求してください。"));

    private static Refusal IssuedAlready { get; } = new("consent.link-issued", new(
        "There is such a link already.", "Liên kết này đã có.", "このリンクはすでにあります。"));

    /// <summary>What a command causes at a moment, or why it causes nothing.</summary>
    public static Decision<PreferenceLinkEvent> Decide(
        PreferenceLinkState state, PreferenceLinkCommand command, Instant now) => (state, command) switch
        {
            (PreferenceLinkState.None, PreferenceLinkCommand.Issue c) =>
                new PreferenceLinkEvent.Issued(c.Person, c.Mark, now + Validity),
            (_, PreferenceLinkCommand.Issue) => IssuedAlready,
            (PreferenceLinkState.Ready ready, PreferenceLinkCommand.Open) when now < ready.Until =>
                new PreferenceLinkEvent.Opened(),
            (_, PreferenceLinkCommand.Open) => OpensNothing,
            _ => throw new UnreachableException(),
        };

    /// <summary>The state after one more event. An impossible history throws.</summary>
    public static PreferenceLinkState Evolve(PreferenceLinkState state, PreferenceLinkEvent happened) =>
        (state, happened) switch
        {
            (PreferenceLinkState.None, PreferenceLinkEvent.Issued e) =>
                new PreferenceLinkState.Ready(e.Person, e.Mark, e.Until),
            (PreferenceLinkState.Ready ready, PreferenceLinkEvent.Opened) =>
                new PreferenceLinkState.Used(ready.Person, ready.Mark),
            _ => throw new UnreachableException(),
        };
}
