using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Requests;

namespace PrivacyCloud.Runtime.Requests.Timeline;

/// <summary>The time there is: confirmed, stopped, lengthened, passed.</summary>
internal static class TimelineTime
{
    private static readonly Text AnswerDue = new(
        "The answer is due on {day}.", "Hạn trả lời là ngày {day}.", "回答期限は{day}です。");

    private static readonly Text AnswerNowDue = new(
        "The answer is now due on {day}.", "Hạn trả lời mới là ngày {day}.", "新しい回答期限は{day}です。");

    public static TimelineLine? Of(RequestEvent happened, LawLibrary law) => happened switch
    {
        RequestEvent.Acknowledged e => Line(
            e.IsLate
                ? new(
                    "Receipt was confirmed to the person, after the due date.",
                    "Đã xác nhận việc tiếp nhận với người yêu cầu, sau thời hạn.",
                    "受付を請求者に通知しました（期限後）。")
                : new(
                    "Receipt was confirmed to the person.",
                    "Đã xác nhận việc tiếp nhận với người yêu cầu.",
                    "受付を請求者に通知しました。"),
            e.Citation),
        RequestEvent.InformationAsked => Line(
            new(
                "The person was asked for more.", "Đã đề nghị người yêu cầu bổ sung thông tin.", "請求者に追加の確認を求めました。"),
            null),
        RequestEvent.Paused e => Line(
            Sentences.Join(
                new(
                    "The clock stands still until the person replies.",
                    "Thời hạn tạm dừng cho đến khi người yêu cầu phản hồi.",
                    "請求者の回答があるまで期限の進行を停止します。"),
                TimelineLaw.PauseOf(law, e).Stopped()),
            e.Citation),
        RequestEvent.Resumed e => Line(
            Sentences.Join(
                new Text(
                    "The reply came on {day}; the clock runs again.",
                    "Phản hồi đã đến ngày {day}; thời hạn tiếp tục được tính.",
                    "{day}に回答があり、期限の進行を再開しました。").With("{day}", e.RepliedOn),
                NowDue(e.Clocks)),
            TimelineLaw.AnswerOf(e.Clocks)?.Clock.Citation),
        RequestEvent.CircumstancesStated e => Line(Stated(e, law), TimelineLaw.AnswerOf(e.Clocks)?.Clock.Citation),
        RequestEvent.Extended e => Line(Extended(e, law), e.Citation),
        _ => Passed(happened, law),
    };

    /// <summary>By when the first reply is due; none when no law sets a clock for it.</summary>
    public static Text? FirstReply(IEnumerable<RequestClock> clocks) =>
        TimelineLaw.FirstReplyOf(clocks) is { } clock
            ? new Text(
                "The first reply is due on {day}.",
                "Hạn phản hồi đầu tiên là ngày {day}.",
                "最初の返答の期限は{day}です。").With("{day}", clock.Clock.Due)
            : null;

    /// <summary>By when the answer is due; none when no law sets a clock for it.</summary>
    public static Text? Due(IEnumerable<RequestClock> clocks) =>
        TimelineLaw.AnswerOf(clocks) is { } clock ? AnswerDue.With("{day}", clock.Clock.Due) : null;

    /// <summary>By when the answer is due after something changed.</summary>
    public static Text? NowDue(IEnumerable<RequestClock> clocks) =>
        TimelineLaw.AnswerOf(clocks) is { } clock ? AnswerNowDue.With("{day}", clock.Clock.Due) : null;

    private static TimelineLine? Passed(RequestEvent happened, LawLibrary law) => happened switch
    {
        RequestEvent.LeadTimeReached e => Rung(
            new Text(
                "Days left for {clock}: {n} ({law}).",
                "Số ngày còn lại cho {clock}: {n} ({law}).",
                "{clock}の期限まで残り{n}日です（{law}）。").With("{n}", e.DaysLeft),
            e.Clock, e.Citation, law),
        RequestEvent.WorkToPassed e => Rung(
            new(
                "The day to work to for {clock} has passed; another reading of the law still leaves time ({law}).",
                "Đã qua mốc làm việc cho {clock}; theo cách hiểu khác của luật vẫn còn thời gian ({law}).",
                "{clock}の作業目標日を過ぎました。法令の別の解釈ではまだ期限内です（{law}）。"),
            e.Clock, e.Citation, law),
        RequestEvent.FellOverdue e => Rung(
            new Text(
                "The due date for {clock} has passed; days late: {n} ({law}).",
                "Đã quá hạn cho {clock}; số ngày chậm: {n} ({law}).",
                "{clock}の期限を過ぎました。超過日数は{n}日です（{law}）。").With("{n}", e.DaysLate),
            e.Clock, e.Citation, law),
        _ => null,
    };

    private static Text Stated(RequestEvent.CircumstancesStated e, LawLibrary law)
    {
        var laws = e.Clocks.Select(one => one.Clock.Pack.Jurisdiction).Distinct().ToList();
        var facts = e.Circumstances.Select(one => TimelineLaw.CircumstanceOf(law, laws, one)).ToList();
        var said = facts.Count == 0
            ? new(
                "Nothing special bears on the case any more.",
                "Không còn tình tiết đặc biệt nào.",
                "期限に影響する特別な事情はなくなりました。")
            : new Text(
                "What bears on the time: {facts}.",
                "Tình tiết ảnh hưởng đến thời hạn: {facts}.",
                "期限に影響する事情：{facts}。").With("{facts}", Sentences.List(facts.Select(Unstopped)));
        return Sentences.Join(said, NowDue(e.Clocks));
    }

    private static Text Extended(RequestEvent.Extended e, LawLibrary law)
    {
        var clock = TimelineLaw.AnswerOf(e.Clocks);
        return Sentences.Join(
            new(
                "The time was extended and the person was told in time.",
                "Thời hạn đã được gia hạn và người yêu cầu đã được thông báo đúng hạn.",
                "期限を延長し、期限内に請求者へ通知しました。"),
            clock is null ? null : TimelineLaw.ExtensionOf(law, clock)?.Stopped(),
            NowDue(e.Clocks));
    }

    private static TimelineLine Rung(Text words, ClockName clock, Citation citation, LawLibrary law) => new(
        TimelineKind.Record,
        words.With("{clock}", TimelineNames.OfClock(clock.Clock))
            .With("{law}", TimelineLaw.NameOf(law, clock.Jurisdiction)),
        citation, ForPerson: false);

    private static TimelineLine Line(Text words, Citation? citation) =>
        new(TimelineKind.Time, words, citation, ForPerson: true);

    private static Text Unstopped(Text text) => text.Map(static one => one.TrimEnd('.', '。'));
}
