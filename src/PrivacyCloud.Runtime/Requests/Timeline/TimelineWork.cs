using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Letters;
using PrivacyCloud.Domain.Requests;

namespace PrivacyCloud.Runtime.Requests.Timeline;

/// <summary>Fee, staff, tasks, letters, messages, documents.</summary>
internal static class TimelineWork
{
    public static TimelineLine? Of(RequestEvent happened) => OfFee(happened) ?? OfStaff(happened) ?? OfPapers(happened);

    private static TimelineLine? OfFee(RequestEvent happened) => happened switch
    {
        RequestEvent.FeeQuoted e => Fee(
            new Text(
                "The person was told that it costs {amount}.",
                "Đã thông báo cho người yêu cầu mức phí {amount}.",
                "手数料{amount}を請求者に案内しました。").With("{amount}", new Text(
                    LetterDates.Amount(e.Amount, Language.English),
                    LetterDates.Amount(e.Amount, Language.Vietnamese),
                    LetterDates.Amount(e.Amount, Language.Japanese))),
            e.Citation),
        RequestEvent.FeePaid => Fee(new("The fee was paid.", "Phí đã được thanh toán.", "手数料が支払われました。"), null),
        RequestEvent.FeeWaived => Fee(new("The fee was waived.", "Phí đã được miễn.", "手数料を免除しました。"), null),
        _ => null,
    };

    private static TimelineLine? OfStaff(RequestEvent happened) => happened switch
    {
        RequestEvent.Assigned { Assignee: null } => Work(new(
            "Nobody of the staff handles it any more.",
            "Không còn nhân viên nào phụ trách yêu cầu.",
            "担当者の割当てを解除しました。")),
        RequestEvent.Assigned => Work(new(
            "It was given to a member of staff.", "Đã giao cho một nhân viên.", "担当者を割り当てました。")),
        RequestEvent.Noted e => Work(new Text(
            "Staff wrote note {n}.", "Nhân viên đã viết ghi chú {n}.", "担当者がメモ{n}を記録しました。").With("{n}", e.No)),
        RequestEvent.TaskSet e => Work((e.For == TaskFor.Processor
            ? new Text(
                "Task {n} was given to a processor, to be done by {day}.",
                "Việc {n} đã giao cho bên xử lý, hạn ngày {day}.",
                "作業{n}を処理者に依頼しました（期限{day}）。")
            : new Text(
                "Task {n} was given to a department, to be done by {day}.",
                "Việc {n} đã giao cho bộ phận, hạn ngày {day}.",
                "作業{n}を部署に依頼しました（期限{day}）。")).With("{n}", e.No).With("{day}", e.DueOn)),
        RequestEvent.TaskDone e => Work(new Text(
            "Task {n} was done.", "Việc {n} đã hoàn thành.", "作業{n}が完了しました。").With("{n}", e.No)),
        RequestEvent.TaskCancelled e => Work(new Text(
            "Task {n} was cancelled.", "Việc {n} đã được hủy.", "作業{n}を取り消しました。").With("{n}", e.No)),
        RequestEvent.Revealed => new(
            TimelineKind.Record,
            new(
                "Somebody of the staff looked at the personal data in clear.",
                "Một nhân viên đã xem dữ liệu cá nhân ở dạng đầy đủ.",
                "担当者が個人データを伏せずに閲覧しました。"),
            null, ForPerson: false),
        _ => null,
    };

    private static TimelineLine? OfPapers(RequestEvent happened) => happened switch
    {
        RequestEvent.MessageSent => Written(new(
            "The company wrote to the person.", "Doanh nghiệp đã viết cho người yêu cầu.", "会社から請求者へ連絡しました。")),
        RequestEvent.MessageReceived => Written(new(
            "The person wrote to the company.", "Người yêu cầu đã viết cho doanh nghiệp.", "請求者から会社へ連絡がありました。")),
        RequestEvent.DocumentAdded e => Written(
            new Text(
                "A file was added ({type}): {purpose}.",
                "Đã thêm một tệp ({type}): {purpose}.",
                "ファイル（{type}）が追加されました：{purpose}。")
                .With("{type}", Same(TimelineNames.Of(e.Document.Type)))
                .With("{purpose}", TimelineNames.Of(e.Purpose))),
        RequestEvent.LetterFiled or RequestEvent.LetterHanded => OfLetter(happened),
        RequestEvent.PapersDeleted e => new(
            TimelineKind.Record,
            new Text(
                "Papers that had served were deleted: {n}.",
                "Đã xóa số giấy tờ hết mục đích sử dụng: {n}.",
                "役目を終えた書類{n}件を削除しました。").With("{n}", e.Documents.Count),
            null, ForPerson: true),
        _ => null,
    };

    private static TimelineLine? OfLetter(RequestEvent happened) => happened switch
    {
        RequestEvent.LetterFiled e => new(
            TimelineKind.Correspondence,
            (e.Letter.Way switch
            {
                LetterWay.Post => new Text(
                    "Letter {n} was written for the post: {letter}.",
                    "Đã soạn thư {n} để gửi bưu điện: {letter}.",
                    "書面{n}を郵送用に作成しました：{letter}。"),
                LetterWay.Portal => new Text(
                    "Letter {n} lies ready on the tracking page: {letter}.",
                    "Thư {n} đã có trên trang theo dõi: {letter}.",
                    "書面{n}を追跡ページに掲載しました：{letter}。"),
                _ => new Text(
                    "Letter {n} was written to be sent by e-mail: {letter}.",
                    "Đã soạn thư {n} để gửi qua thư điện tử: {letter}.",
                    "書面{n}を電子メール用に作成しました：{letter}。"),
            }).With("{n}", e.No).With("{letter}", TimelineNames.Of(e.Letter.Kind)),
            null, ForPerson: e.Letter.Way != LetterWay.Staff),
        RequestEvent.LetterHanded e => new(
            TimelineKind.Correspondence,
            new Text("Letter {n} has left.", "Thư {n} đã được gửi đi.", "書面{n}を発送しました。").With("{n}", e.No),
            null, ForPerson: false),
        _ => null,
    };

    private static TimelineLine Fee(Text words, Citation? citation) =>
        new(TimelineKind.Fee, words, citation, ForPerson: true);

    private static TimelineLine Work(Text words) => new(TimelineKind.Work, words, null, ForPerson: false);

    private static TimelineLine Written(Text words) => new(TimelineKind.Correspondence, words, null, ForPerson: true);

    private static Text Same(string word) => new(word, word, word);
}
