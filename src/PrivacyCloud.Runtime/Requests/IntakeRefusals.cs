using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Requests;

namespace PrivacyCloud.Runtime.Requests;

/// <summary>Why a submission is not taken in, or a door stays shut, before any rule of law is asked.</summary>
public static class IntakeRefusals
{
    /// <summary>The company is not here any more.</summary>
    public static Refusal CompanyGone { get; } = new("request.company-gone", new(
        "This company takes no requests here any more.",
        "Doanh nghiệp này không còn tiếp nhận yêu cầu tại đây.",
        "この会社は、ここでの請求受付を終了しています。"));

    /// <summary>No right, too many, or one twice.</summary>
    public static Refusal RightsUnfit { get; } = new("request.rights-unfit", new(
        $"Name one to {RequestLimits.RightsMax} rights, each once.",
        $"Hãy nêu từ một đến {RequestLimits.RightsMax} quyền, mỗi quyền một lần.",
        $"権利を1〜{RequestLimits.RightsMax}件、重複なく指定してください。"));

    /// <summary>There is no address to send a code to.</summary>
    public static Refusal NoAddress { get; } = new("request.no-address", new(
        "No e-mail address was given, so no code can be sent. Please contact the company.",
        "Yêu cầu không có địa chỉ thư điện tử nên không thể gửi mã. Hãy liên hệ với doanh nghiệp.",
        "メールアドレスが登録されていないため、コードを送信できません。会社の窓口へお問い合わせください。"));

    /// <summary>Number and secret do not belong together, or there is no such number: never said which.</summary>
    public static Refusal TrackingUnknown { get; } = new("tracking.unknown", new(
        "Number and secret do not match.",
        "Số yêu cầu và mã bí mật không khớp.",
        "受付番号と追跡用の鍵が一致しません。"));

    /// <summary>The session is over, or is good for looking only.</summary>
    public static Refusal FreshCodeNeeded { get; } = new("tracking.fresh-code-needed", new(
        "Confirm with a fresh one-time code first.",
        "Trước hết, hãy xác nhận bằng một mã dùng một lần mới.",
        "まず、新しいワンタイムコードで確認してください。"));
}
