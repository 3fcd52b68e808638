using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Runtime.Requests.Timeline;

/// <summary>It came in; who asks, and whether she may.</summary>
internal static class TimelinePerson
{
    private static readonly Text Came = new(
        "The request reached the company {way}: {right} ({law}).",
        "Doanh nghiệp đã nhận được yêu cầu {way}: {right} ({law}).",
        "{way}請求を受け付けました（{right}、{law}）。");

    private static readonly Text Applies = new(
        "The law of {law} applies because {why}.", "Pháp luật {law} được áp dụng vì {why}.", "{law}の法令が適用されます（{why}）。");

    private static readonly Text ActsBy = new(
        "It is made by {who}.", "Người gửi yêu cầu là {who}.", "請求者は{who}です。");

    public static TimelineLine? Of(RequestEvent happened, LawLibrary law) => happened is RequestEvent.Received e
        ? new(
            TimelineKind.Receipt, Received(e, law),
            TimelineLaw.AnswerOf(e.Clocks)?.Clock.Citation ?? e.IdentityCitation, ForPerson: true)
        : OfCode(happened) ?? OfIdentity(happened);

    private static TimelineLine? OfCode(RequestEvent happened) => happened switch
    {
        RequestEvent.CodeSent e => Identity(
            e.Purpose == CodePurpose.Identity
                ? new(
                    "A one-time code to show identity was sent.",
                    "Đã gửi mã dùng một lần để xác minh danh tính.",
                    "本人確認用のワンタイムコードを送信しました。")
                : new(
                    "A one-time code for the tracking page was sent.",
                    "Đã gửi mã dùng một lần cho trang theo dõi.",
                    "追跡ページ用のワンタイムコードを送信しました。")),
        RequestEvent.CodeFailed e => Identity(new Text(
            "A wrong code was entered; tries left: {n}.",
            "Mã nhập vào không đúng; số lần thử còn lại: {n}.",
            "誤ったコードが入力されました。残り{n}回です。").With("{n}", e.TriesLeft)),
        RequestEvent.CodeAccepted => Identity(new(
            "The right code was entered.", "Mã đúng đã được nhập.", "正しいコードが入力されました。")),
        _ => null,
    };

    private static TimelineLine? OfIdentity(RequestEvent happened) => happened switch
    {
        RequestEvent.IdentityVerified e => Identity(Verified(e), e.Citation),
        RequestEvent.IdentityDoubted e => Identity(
            new(
                "There is reason to doubt who asks; identity must be shown.",
                "Có căn cứ nghi ngờ về danh tính người yêu cầu; cần xác minh danh tính.",
                "請求者の本人性に疑義があるため、本人確認を求めました。"),
            e.Citation),
        RequestEvent.IdentityReminded => Identity(new(
            "The person was reminded, once, to show identity.",
            "Đã nhắc người yêu cầu một lần về việc xác minh danh tính.",
            "本人確認について一度催促しました。")),
        RequestEvent.RepresentationShown e => Identity(
            new Text(
                "Papers show that {who} may act for the person.",
                "Giấy tờ cho thấy {who} có quyền đại diện cho chủ thể dữ liệu.",
                "{who}の代理権を書類で確認しました。").With("{who}", TimelineNames.Of(e.By)),
            e.Citation),
        RequestEvent.PersonTold => Identity(new(
            "The person was told that somebody acts on her or his behalf.",
            "Đã thông báo cho chủ thể dữ liệu về việc có người đại diện.",
            "代理人による請求があったことを本人に通知しました。")),
        _ => null,
    };

    private static Text Received(RequestEvent.Received e, LawLibrary law)
    {
        var first = e.Intake.Laws[0];
        return Sentences.Join(
        [
            Came.With("{way}", TimelineNames.Of(e.Intake.Channel))
                .With("{right}", TimelineLaw.RightOf(law, first.Jurisdiction, first.Right))
                .With("{law}", TimelineLaw.NameOf(law, first.Jurisdiction)),
            e.Intake.RequesterKind == RequesterKind.DataSubject
                ? null : ActsBy.With("{who}", TimelineNames.Of(e.Intake.RequesterKind)),
            .. e.Intake.Laws.Select(one => Applies
                .With("{law}", TimelineLaw.NameOf(law, one.Jurisdiction))
                .With("{why}", TimelineNames.Of(one.ChosenBy))),
            BackdatedBy(e.Intake.Backdating),
            TimelineTime.FirstReply(e.Clocks),
            TimelineTime.Due(e.Clocks),
        ]);
    }

    private static Text? BackdatedBy(BackdatingReason? reason) => reason switch
    {
        BackdatingReason.EnteredLater => new(
            "It was entered later and counts from the day it arrived.",
            "Yêu cầu được nhập sau và được tính từ ngày nhận.",
            "後日入力されたもので、到達日から起算します。"),
        BackdatingReason.WrongDesk => new(
            "It went to another desk first and counts from the day it arrived at the company.",
            "Yêu cầu được gửi đến bộ phận khác trước và được tính từ ngày đến doanh nghiệp.",
            "最初に別の部署に届いたもので、会社への到達日から起算します。"),
        BackdatingReason.TakenOver => new(
            "It was taken over from another system.",
            "Yêu cầu được chuyển từ hệ thống khác sang.",
            "別のシステムから引き継いだものです。"),
        _ => null,
    };

    private static Text Verified(RequestEvent.IdentityVerified e) => e.Means == IdentityMeans.RegisteredFacts
        ? new Text(
            "Identity was shown; facts on record that were asked: {n}.",
            "Danh tính đã được xác minh; số thông tin đã đăng ký được hỏi: {n}.",
            "登録済みの事項{n}件の照合により本人確認を行いました。").With("{n}", e.Facts)
        : new Text(
            "Identity was shown by {means}.",
            "Danh tính đã được xác minh bằng {means}.",
            "{means}により本人確認を行いました。").With("{means}", TimelineNames.Of(e.Means));

    private static TimelineLine Identity(Text words, Citation? citation = null) =>
        new(TimelineKind.Identity, words, citation, ForPerson: true);
}
