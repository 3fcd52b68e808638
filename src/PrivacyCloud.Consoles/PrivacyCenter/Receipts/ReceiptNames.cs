using System.Diagnostics;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Notices;

namespace PrivacyCloud.Consoles.PrivacyCenter.Receipts;

/// <summary>What the cases of a receipt are called.</summary>
internal static class ReceiptNames
{
    private static readonly Text Alone = new("You", "Chính bạn", "ご本人");
    private static readonly Text Company = new("The company", "Công ty", "会社");

    /// <summary>Where a purpose stands after the decision.</summary>
    public static Text Of(ConsentStatus status) => status switch
    {
        ConsentStatus.Given => new("Yes", "Đồng ý", "同意"),
        ConsentStatus.Renewed => new("Yes, again", "Tiếp tục đồng ý", "同意（更新）"),
        ConsentStatus.Refused => new("No", "Không đồng ý", "不同意"),
        ConsentStatus.Withdrawn => new("Withdrawn", "Đã rút lại", "撤回"),
        ConsentStatus.Expired => new("Ended by time", "Hết hạn", "期限切れ"),
        ConsentStatus.Invalidated => new("Declared invalid", "Bị tuyên vô hiệu", "無効"),
        ConsentStatus.Unknown => new("Not decided", "Chưa quyết định", "未決定"),
        _ => throw new UnreachableException(),
    };

    /// <summary>The way a decision came.</summary>
    public static Text Of(ConsentChannel channel) => channel switch
    {
        ConsentChannel.Web => new("On a web page", "Trên trang web", "ウェブページ"),
        ConsentChannel.App => new("In an app", "Trong ứng dụng", "アプリ"),
        ConsentChannel.Sms => new("By text message", "Qua tin nhắn SMS", "ショートメッセージ"),
        ConsentChannel.RecordedCall => new("In a recorded call", "Qua cuộc gọi có ghi âm", "録音された通話"),
        ConsentChannel.Paper => new("On paper", "Trên giấy", "書面"),
        ConsentChannel.Counter => new("At a counter", "Tại quầy", "窓口"),
        _ => throw new UnreachableException(),
    };

    /// <summary>Who decided; the company or time where nobody is named.</summary>
    public static Text Of(DecidedBy? by) => by switch
    {
        null => Company,
        { Kind: DeciderKind.Self } => Alone,
        { Kind: DeciderKind.Guardian } => Guardian(by.Relation),
        { Kind: DeciderKind.Both } => new(
            $"You, and {Lower(Guardian(by.Relation).En)}", $"Bạn và {Lower(Guardian(by.Relation).Vi)}",
            $"ご本人と{Guardian(by.Relation).Ja}"),
        _ => throw new UnreachableException(),
    };

    /// <summary>How sure it is who decided.</summary>
    public static Text Of(Assurance assurance) => assurance switch
    {
        Assurance.Claimed => new(
            "Claimed: nobody checked that the address or account is yours",
            "Tự khai: chưa ai kiểm tra địa chỉ hoặc tài khoản có phải của bạn",
            "申告のみ：アドレスやアカウントがご本人のものかは確認されていません"),
        Assurance.Device => new(
            "Decided on the very device it is about", "Quyết định ngay trên thiết bị liên quan", "対象の端末上での決定"),
        Assurance.Verified => new("Verified", "Đã xác minh", "確認済み"),
        _ => throw new UnreachableException(),
    };

    /// <summary>Why a purpose is lawful.</summary>
    public static Text Of(LegalBasis basis) => basis switch
    {
        LegalBasis.Consent => new("Your consent", "Sự đồng ý của bạn", "同意"),
        LegalBasis.Contract => new("Your agreement with the company", "Hợp đồng với bạn", "契約の履行"),
        LegalBasis.Law => new("A legal duty", "Nghĩa vụ theo luật", "法令上の義務"),
        LegalBasis.LegitimateInterest => new("A legitimate interest", "Lợi ích hợp pháp", "正当な利益"),
        _ => throw new UnreachableException(),
    };

    /// <summary>In which role somebody receives data.</summary>
    public static Text Of(RecipientRole role) => role switch
    {
        RecipientRole.Processor => new("on the company’s behalf", "xử lý thay cho công ty", "委託先"),
        RecipientRole.ThirdParty => new("for purposes of its own", "cho mục đích riêng", "第三者"),
        RecipientRole.Joint => new("for purposes decided together", "cùng quyết định mục đích", "共同利用者"),
        _ => throw new UnreachableException(),
    };

    private static Text Guardian(GuardianRelation? relation) => relation switch
    {
        GuardianRelation.Parent => new("Your parent", "Cha hoặc mẹ của bạn", "親"),
        GuardianRelation.LegalGuardian => new("Your legal guardian", "Người giám hộ của bạn", "法定後見人"),
        _ => new("Who represents you", "Người đại diện của bạn", "代理人"),
    };

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
