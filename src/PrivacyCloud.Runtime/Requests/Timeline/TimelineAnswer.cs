using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Requests;

namespace PrivacyCloud.Runtime.Requests.Timeline;

/// <summary>The answer, its files, and how the request ended.</summary>
internal static class TimelineAnswer
{
    private static readonly Text Late = new(
        "That was after the due date.", "Việc này diễn ra sau thời hạn.", "期限後の対応となりました。");

    public static TimelineLine? Of(RequestEvent happened) => OfFiles(happened) ?? OfEnd(happened);

    private static TimelineLine? OfFiles(RequestEvent happened) => happened switch
    {
        RequestEvent.AnswerFormChosen e => Answer(
            new Text(
                "The person wants the answer {form}.",
                "Người yêu cầu muốn nhận trả lời {form}.",
                "請求者は{form}回答を受け取ることを選択しました。").With("{form}", TimelineNames.Of(e.Form)),
            e.Citation),
        RequestEvent.PackagePrepared => new(
            TimelineKind.Work,
            new(
                "The files that answer it are ready.", "Các tệp trả lời đã sẵn sàng.", "回答ファイルの準備ができました。"),
            null, ForPerson: false),
        RequestEvent.PackageFetched => Answer(new Text(
            "The person began to fetch the files; they can be fetched for {n} hours.",
            "Người yêu cầu bắt đầu tải các tệp; có thể tải trong {n} giờ.",
            "請求者がファイルの取得を開始しました。{n}時間取得できます。")
                .With("{n}", (long)RequestLimits.PackageFetchable.TotalHours)),
        RequestEvent.PackageReceived => Answer(new(
            "All of the files have reached the person.",
            "Người yêu cầu đã nhận đủ các tệp.",
            "すべてのファイルが請求者に届きました。")),
        RequestEvent.PackageExpired => Answer(new(
            "The time to fetch the files is over.", "Đã hết thời gian tải các tệp.", "ファイルの取得期間が終了しました。")),
        RequestEvent.PackageDestroyed => Answer(new(
            "The files were destroyed.", "Các tệp đã được hủy.", "ファイルを破棄しました。")),
        _ => null,
    };

    private static TimelineLine? OfEnd(RequestEvent happened) => happened switch
    {
        RequestEvent.Fulfilled e => Turn(Fulfilled(e), e.Citation),
        RequestEvent.RefusedInPart e => Turn(
            Reasoned(
                new("A part of it was refused.", "Một phần yêu cầu bị từ chối.", "請求の一部を拒否しました。"), e.Reasons),
            e.Reasons[0].Citation),
        RequestEvent.Refused e => Turn(
            Sentences.Join(
                Reasoned(new("The request was refused.", "Yêu cầu bị từ chối.", "請求を拒否しました。"), e.Reasons),
                e.IsLate ? Late : null),
            e.Reasons[0].Citation),
        RequestEvent.Withdrawn => Turn(new(
            "The person took the request back.", "Người yêu cầu đã rút yêu cầu.", "請求者が請求を取り下げました。")),
        RequestEvent.ClosedUnverified e => Turn(
            new(
                "The request ended because it was never shown who asked.",
                "Yêu cầu kết thúc vì danh tính người yêu cầu không được xác minh.",
                "本人確認が行われなかったため、請求は終了しました。"),
            e.Citation),
        RequestEvent.Merged => Turn(new(
            "The request goes on as part of another request of the same person.",
            "Yêu cầu được gộp vào một yêu cầu khác của cùng một người.",
            "同一の本人の別の請求に統合しました。")),
        RequestEvent.Complained => Turn(new(
            "The person complained about how the request was handled.",
            "Người yêu cầu đã khiếu nại về việc xử lý yêu cầu.",
            "請求の取扱いについて苦情の申出がありました。")),
        RequestEvent.Reopened e => Turn(
            Sentences.Join(
                new(
                    "The request was taken up again; its time counts anew.",
                    "Yêu cầu được mở lại; thời hạn được tính lại từ đầu.",
                    "請求を再開しました。期限は改めて起算します。"),
                TimelineTime.NowDue(e.Clocks)),
            TimelineLaw.AnswerOf(e.Clocks)?.Clock.Citation),
        _ => null,
    };

    private static Text Fulfilled(RequestEvent.Fulfilled e) => Sentences.Join(
        (e.InPart
            ? new Text(
                "The request was met in part; the answer was given {form}.",
                "Yêu cầu đã được thực hiện một phần; trả lời {form}.",
                "請求の一部に対応し、{form}回答しました。")
            : new Text(
                "The request was met; the answer was given {form}.",
                "Yêu cầu đã được thực hiện; trả lời {form}.",
                "請求に対応し、{form}回答しました。")).With("{form}", TimelineNames.Of(e.Form)),
        e.IsLate ? Late : null);

    private static Text Reasoned(Text said, ValueList<RefusalReason> reasons) =>
        Sentences.Join([said, .. reasons.Select(one => one.Why.Stopped())]);

    private static TimelineLine Answer(Text words, Citation? citation = null) =>
        new(TimelineKind.Answer, words, citation, ForPerson: true);

    private static TimelineLine Turn(Text words, Citation? citation = null) =>
        new(TimelineKind.Turn, words, citation, ForPerson: true);
}
