using System.Diagnostics;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Documents;
using PrivacyCloud.Domain.Letters;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Runtime.Requests.Timeline;

/// <summary>What ways, reasons, forms and letters are called within a sentence.</summary>
public static class TimelineNames
{
    /// <summary>By which way a request came.</summary>
    public static Text Of(Channel channel) => channel switch
    {
        Channel.Portal => new("through the privacy centre", "qua trung tâm quyền riêng tư", "プライバシーセンターから"),
        Channel.Email => new("by e-mail", "qua thư điện tử", "電子メールで"),
        Channel.Phone => new("by phone", "qua điện thoại", "電話で"),
        Channel.Post => new("by post", "qua đường bưu điện", "郵送で"),
        Channel.Counter => new("at a counter", "tại quầy", "窓口で"),
        Channel.Api => new("through the company’s own system", "qua hệ thống của doanh nghiệp", "会社のシステムから"),
        _ => throw new UnreachableException(),
    };

    /// <summary>Why a law applies.</summary>
    public static Text Of(ChosenBy rule) => rule switch
    {
        ChosenBy.Establishment => new(
            "the company is established there", "doanh nghiệp được thành lập tại đó", "会社の所在地の法令であるため"),
        ChosenBy.Residence => new("the person lives there", "người yêu cầu cư trú tại đó", "本人の居住地の法令であるため"),
        ChosenBy.Named => new("the request names it", "yêu cầu nêu luật này", "請求で指定されたため"),
        ChosenBy.Brand => new(
            "the brand is directed at people there", "thương hiệu hướng đến người dân tại đó",
            "ブランドがその地域の人々に向けられているため"),
        _ => throw new UnreachableException(),
    };

    /// <summary>Who asks.</summary>
    public static Text Of(RequesterKind kind) => kind switch
    {
        RequesterKind.DataSubject => new("the person herself or himself", "chính chủ thể dữ liệu", "本人"),
        RequesterKind.Agent => new("an agent", "người được ủy quyền", "任意代理人"),
        RequesterKind.GuardianMinor => new(
            "the legal representative of a minor", "người đại diện theo pháp luật của người chưa thành niên",
            "未成年者の法定代理人"),
        RequesterKind.GuardianAdult => new(
            "the legal representative of an adult", "người đại diện theo pháp luật của người thành niên",
            "成年被後見人の法定代理人"),
        _ => throw new UnreachableException(),
    };

    /// <summary>How identity was shown.</summary>
    public static Text Of(IdentityMeans means) => means switch
    {
        IdentityMeans.OneTimeCode => new("a one-time code", "mã dùng một lần", "ワンタイムコード"),
        IdentityMeans.RegisteredFacts => new("facts on record", "thông tin đã đăng ký", "登録情報の照合"),
        IdentityMeans.OfficialPaper => new("an official paper", "giấy tờ chính thức", "公的書類"),
        IdentityMeans.SignedHandover => new(
            "the person’s own account with the company", "tài khoản của người yêu cầu tại doanh nghiệp",
            "会社のアカウントへのログイン"),
        _ => throw new UnreachableException(),
    };

    /// <summary>A form of answer.</summary>
    public static Text Of(AnswerForm form) => form switch
    {
        AnswerForm.Electronic => new("electronically", "dưới dạng điện tử", "電子データで"),
        AnswerForm.Paper => new("on paper", "bằng văn bản giấy", "書面で"),
        AnswerForm.OperatorDefined => new(
            "in the form the company has laid down", "theo hình thức do doanh nghiệp quy định", "会社の定める方法で"),
        _ => throw new UnreachableException(),
    };

    /// <summary>What a document is for.</summary>
    public static Text Of(DocumentPurpose purpose) => purpose switch
    {
        DocumentPurpose.Paper => new(
            "a paper that shows identity or authority", "giấy tờ chứng minh danh tính hoặc quyền đại diện",
            "本人確認または代理権確認の書類"),
        DocumentPurpose.Evidence => new("a document of the case", "tài liệu của vụ việc", "案件の資料"),
        DocumentPurpose.Answer => new("a document of the answer", "tài liệu trả lời", "回答の資料"),
        _ => throw new UnreachableException(),
    };

    /// <summary>What a clock measures.</summary>
    public static Text OfClock(LawCode clock) => clock.ToString() switch
    {
        "acknowledge" => new("the first reply", "phản hồi đầu tiên", "最初の返答"),
        "fulfil" => new("the answer", "việc trả lời", "回答"),
        "lawsuit-gate" => new("the way to court", "quyền khởi kiện", "訴えの提起"),
        _ => new("this step", "bước này", "この手続"),
    };

    /// <summary>A letter by what it is for.</summary>
    public static Text Of(LetterKind kind) => kind switch
    {
        LetterKind.Acknowledgement => new("confirmation of receipt", "xác nhận đã nhận yêu cầu", "受付の通知"),
        LetterKind.IdentityCode => new("code to show identity", "mã xác minh danh tính", "本人確認コード"),
        LetterKind.IdentityReminder => new(
            "reminder to show identity", "lời nhắc xác minh danh tính", "本人確認のご案内（再送）"),
        LetterKind.DoorCode => new("one-time code", "mã dùng một lần", "ワンタイムコード"),
        LetterKind.MoreInformation => new("question to the person", "đề nghị bổ sung thông tin", "追加確認の依頼"),
        LetterKind.FeeQuote => new("notice of the fee", "thông báo phí", "手数料の案内"),
        LetterKind.FeeWaived => new("notice that no fee is due", "thông báo miễn phí", "手数料免除の通知"),
        LetterKind.Extension => new("notice of the extension", "thông báo gia hạn", "期限延長の通知"),
        LetterKind.Fulfilment => new("answer", "thư trả lời", "回答書"),
        LetterKind.PartialFulfilment => new("answer in part", "thư trả lời một phần", "一部回答書"),
        LetterKind.Refusal => new("notice of refusal", "thông báo từ chối", "拒否の通知"),
        LetterKind.NoData => new(
            "answer that no data is held", "thông báo không có dữ liệu", "対象データなしの回答"),
        LetterKind.AnswerReady => new(
            "notice that the answer is ready", "thông báo kết quả đã sẵn sàng", "回答準備完了の通知"),
        _ => Further(kind),
    };

    /// <summary>A kind of file.</summary>
    public static string Of(DocumentType type) => type.Extension().ToUpperInvariant();

    private static Text Further(LetterKind kind) => kind switch
    {
        LetterKind.WithdrawalConfirmed => new("confirmation of withdrawal", "xác nhận rút yêu cầu", "取下げの確認"),
        LetterKind.RepresentationTold => new(
            "notice that somebody acts for the person", "thông báo có người đại diện", "代理人による請求の通知"),
        LetterKind.ComplaintReceived => new("confirmation of the complaint", "xác nhận khiếu nại", "苦情受付の通知"),
        LetterKind.Reopened => new(
            "notice that the request was taken up again", "thông báo mở lại yêu cầu", "再検討の通知"),
        LetterKind.Merged => new("notice that two requests were joined", "thông báo gộp yêu cầu", "統合の通知"),
        LetterKind.Message => new("message", "tin nhắn", "連絡"),
        LetterKind.PaperDeletion => new("notice that papers were deleted", "thông báo xóa giấy tờ", "書類削除の通知"),
        LetterKind.StaffLeadTime => new("reminder to staff", "lời nhắc nhân viên", "担当者への期限前通知"),
        LetterKind.StaffDue => new("reminder to staff that it is due", "nhắc nhân viên đến hạn", "担当者への期限通知"),
        LetterKind.StaffOverdue => new("alarm to staff", "cảnh báo quá hạn cho nhân viên", "担当者への期限超過通知"),
        LetterKind.StaffNewMessage => new(
            "note to staff that the person wrote", "báo nhân viên có tin nhắn mới", "担当者への新着連絡の通知"),
        LetterKind.TaskAssigned => new("task", "giao việc", "作業依頼"),
        _ => throw new UnreachableException(),
    };
}
