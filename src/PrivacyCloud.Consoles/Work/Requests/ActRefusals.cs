using PrivacyCloud.Domain;

namespace PrivacyCloud.Consoles.Work.Requests;

/// <summary>Why a page cannot send what it was given, before any rule is asked.</summary>
internal static class ActRefusals
{
    public static readonly Refusal NoFeeSettled = new("request.fee-not-settled", new(
        "Your company has settled no fee for this right. An administrator can settle one where the law allows it.",
        "Công ty của bạn chưa quy định phí cho quyền này. Quản trị viên có thể quy định nếu luật cho phép.",
        "貴社はこの権利の手数料を定めていません。法律が認める場合、管理者が設定できます。"));

    public static readonly Refusal OtherForm = new("request.form-used", new(
        "This form was sent before with other words. Look at the request, then send it again if it is still needed.",
        "Biểu mẫu này đã được gửi trước đó với nội dung khác. Hãy xem lại yêu cầu, rồi gửi lại nếu vẫn cần.",
        "このフォームは別の内容で送信済みです。請求の状況を確認し、必要であればもう一度送信してください。"));
}
