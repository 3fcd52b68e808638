using System.Globalization;
using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Domain.Requests;

/// <summary>What the law itself forbids; each says where.</summary>
public static partial class RequestRefusals
{
    /// <summary>The law wants identity shown first.</summary>
    public static Refusal IdentityNotVerified(Citation citation) => new("request.identity-not-verified", new(
        "Identity must be shown before this request is answered.",
        "Phải xác minh danh tính trước khi trả lời yêu cầu này.",
        "この請求に回答する前に本人確認が必要です。"), citation);

    /// <summary>Asking is forbidden.</summary>
    public static Refusal IdentityNotToBeAsked(Citation citation) => new("request.identity-not-to-be-asked", new(
        "For this right the law does not let identity be asked.",
        "Đối với quyền này, luật không cho phép yêu cầu xác minh danh tính.",
        "この権利については、法令上、本人確認を求めることはできません。"), citation);

    /// <summary>Papers are awaited.</summary>
    public static Refusal RepresentationNotShown(Citation? citation) => new("request.representation-not-shown", new(
        "It must be shown that whoever asks may act for the person.",
        "Phải chứng minh người yêu cầu có quyền đại diện cho chủ thể dữ liệu.",
        "請求者に代理権があることの確認が必要です。"), citation);

    /// <summary>The law or its practice wants her told.</summary>
    public static Refusal PersonNotTold(Citation citation) => new("request.person-not-told", new(
        "The person herself must be told first that somebody acts for her.",
        "Trước hết phải thông báo cho chính chủ thể dữ liệu rằng có người đại diện cho họ.",
        "代理人による請求があったことを、まず本人に知らせる必要があります。"), citation);

    /// <summary>No pause is known to it.</summary>
    public static Refusal PauseNotAllowed(Citation citation) => new("request.pause-not-allowed", new(
        "The law does not let this clock stand still.",
        "Luật không cho phép tạm dừng thời hạn này.",
        "法令上、この期限の進行を停止することはできません。"), citation);

    /// <summary>She was asked when it was late already.</summary>
    public static Refusal PauseTooLate(Citation citation) => new("request.pause-too-late", new(
        "The time was over before the person was asked; it cannot stand still any more.",
        "Thời hạn đã hết trước khi hỏi người yêu cầu nên không thể tạm dừng nữa.",
        "照会の前に期限が過ぎているため、期限の進行を停止することはできません。"), citation);

    /// <summary>A lengthened clock without notice is none.</summary>
    public static Refusal ExtensionNeedsNotice(Citation citation) => new("request.extension-needs-notice", new(
        "The person must be told of the extension and its reason.",
        "Phải thông báo cho người yêu cầu về việc gia hạn và lý do.",
        "延長とその理由を請求者に通知する必要があります。"), citation);

    /// <summary>A refusal without notice is none.</summary>
    public static Refusal RefusalNeedsNotice(Citation citation) => new("request.refusal-needs-notice", new(
        "The person must be told of the refusal and its reason.",
        "Phải thông báo cho người yêu cầu về việc từ chối và lý do.",
        "拒否とその理由を請求者に通知する必要があります。"), citation);

    /// <summary>It is free.</summary>
    public static Refusal FeeForbidden(Citation citation) => new("request.fee-forbidden", new(
        "The law lets no fee be asked for this right.",
        "Luật không cho phép thu phí đối với quyền này.",
        "法令上、この権利について手数料を徴収することはできません。"), citation);

    /// <summary>The law neither allows nor forbids it.</summary>
    public static Refusal FeeNeedsCounsel(Citation citation) => new("request.fee-needs-counsel", new(
        "A fee is off here until the company's counsel switches it on with a reason.",
        "Tại đây không thu phí trừ khi bộ phận pháp chế của doanh nghiệp bật với lý do cụ thể.",
        "法務担当が理由を付して有効にしない限り、手数料は徴収できません。"), citation);

    /// <summary>It is in another currency.</summary>
    public static Refusal FeeCurrency(Citation citation) => new("request.fee-currency", new(
        "The law names another currency.",
        "Luật quy định đơn vị tiền tệ khác.",
        "法令は別の通貨を定めています。"), citation);

    /// <summary>It was quoted.</summary>
    public static Refusal FeeUnpaid(Citation citation) => new("request.fee-unpaid", new(
        "The fee is neither paid nor waived.",
        "Phí chưa được thanh toán cũng chưa được miễn.",
        "手数料が未払いで、免除もされていません。"), citation);

    /// <summary>The choice is hers.</summary>
    public static Refusal OtherFormChosen(Citation citation) => new("request.other-form-chosen", new(
        "The person chose another form of answer.",
        "Người yêu cầu đã chọn hình thức trả lời khác.",
        "請求者は別の回答方法を選択しています。"), citation);

    /// <summary>It is no ground for a part.</summary>
    public static Refusal GroundNotPartial(Citation citation) => new("request.ground-not-partial", new(
        "This ground bears on the whole request, not on a part.",
        "Căn cứ này áp dụng cho toàn bộ yêu cầu, không cho một phần.",
        "この理由は請求の全部に関するもので、一部拒否には使えません。"), citation);

    /// <summary>She must have had her chance.</summary>
    public static Refusal NotRemindedYet(Citation citation) => new("request.not-reminded-yet", new(
        "The person is reminded once and has fourteen days before a request is closed for want of identity.",
        "Người yêu cầu được nhắc một lần và có mười bốn ngày trước khi yêu cầu bị đóng vì chưa xác minh danh tính.",
        "本人確認が行われないことを理由に終了するには、一度の催促と14日間の猶予が必要です。"), citation);

    /// <summary>The law gives another reason to let the clock stand still; those it gives are listed.</summary>
    public static Refusal PauseReasonUnknown(IReadOnlyList<string> known, Citation citation) =>
        new("request.pause-reason-unknown", new(
            "The law does not let the clock stand still for this reason. Those it gives are listed.",
            "Luật không cho phép tạm dừng thời hạn vì lý do này. Các lý do được nêu trong luật được liệt kê kèm theo.",
            "この理由で期限の進行を停止することは法令上できません。定められている理由を一覧に示します。"), citation)
        {
            Known = known,
        };

    /// <summary>The law lets the person choose among other forms; they are listed.</summary>
    public static Refusal AnswerFormNotOffered(Citation citation, RightRule right)
    {
        ArgumentNullException.ThrowIfNull(right);
        return new("request.answer-form-not-offered", new(
            "The law offers other forms of answer for this right. They are listed.",
            "Luật quy định các hình thức trả lời khác đối với quyền này. Các hình thức đó được liệt kê kèm theo.",
            "この権利の回答方法は法令上ほかのものに限られます。選べる方法を一覧に示します。"), citation)
        {
            Known = right.AnswerForms,
        };
    }

    /// <summary>Fewer facts were asked than the law wants.</summary>
    public static Refusal TooFewFacts(int least, Citation citation) => new(
        "request.too-few-facts",
        new Text(
            "At least {0} facts on record must be asked.",
            "Phải hỏi ít nhất {0} thông tin đã đăng ký.",
            "登録済みの事項を少なくとも{0}つ確認する必要があります。").Map(text => Filled(text, least)),
        citation);

    /// <summary>A paper the law does not name; those it names are listed.</summary>
    public static Refusal PaperUnknown(IReadOnlyList<string> known, Citation citation) => new(
        "request.paper-unknown", new(
            "The law names other papers. They are listed.",
            "Luật nêu các giấy tờ khác. Các giấy tờ đó được liệt kê kèm theo.",
            "法令はほかの書類を定めています。定められている書類を一覧に示します。"), citation)
    {
        Known = known,
    };

    /// <summary>All papers are needed; they are listed.</summary>
    public static Refusal PapersNotComplete(IReadOnlyList<string> known, Citation citation) => new(
        "request.papers-not-complete", new(
            "All of the listed papers are needed.",
            "Cần có tất cả các giấy tờ được liệt kê.",
            "一覧の書類がすべて必要です。"), citation)
    {
        Known = known,
    };

    /// <summary>More than the law lets be asked.</summary>
    public static Refusal FeeAboveCap(long cap, Citation citation) => new(
        "request.fee-above-cap",
        new Text(
            "The law lets at most {0} be asked.",
            "Luật cho phép thu tối đa {0}.",
            "法令上の上限は{0}です。").Map(text => Filled(text, cap)),
        citation);

    private static string Filled(string text, long number) =>
        text.Replace("{0}", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
