using PrivacyCloud.Domain;

namespace PrivacyCloud.Api.Consents;

/// <summary>What can be wrong with a call about consents.</summary>
internal static class ConsentProblems
{
    /// <summary>A mark has no normal form.</summary>
    public static readonly Refusal MarkUnfit = new("consent.data-subject-unfit", new(
        "This is no device mark of 16 to 128 characters, e-mail address, telephone number with country code, or "
        + "account.",
        "Đây không phải mã thiết bị dài 16–128 ký tự, địa chỉ thư điện tử, số điện thoại kèm mã quốc gia hoặc tài "
        + "khoản.",
        "16～128文字の端末識別子、メールアドレス、国番号付きの電話番号、アカウントのいずれでもありません。"));

    /// <summary>Only the tenant's own system may say this.</summary>
    public static readonly Refusal NotYours = new("consent.not-for-this-key", new(
        "Only the company’s own key may state this.",
        "Chỉ khóa của chính công ty mới được khai điều này.",
        "この項目を指定できるのは、会社自身のキーだけです。"));

    /// <summary>An age cannot be that.</summary>
    public static readonly Refusal AgeUnfit = new("consent.age-unfit", new(
        "An age is a whole number from 0 to 130.",
        "Tuổi là số nguyên từ 0 đến 130.",
        "年齢は0から130までの整数で指定してください。"));

    /// <summary>A reference to evidence is too long or not decent.</summary>
    public static readonly Refusal EvidenceUnfit = new("consent.evidence-unfit", new(
        "A reference is one line of at most 200 characters.",
        "Tham chiếu là một dòng tối đa 200 ký tự.",
        "参照情報は200文字以内の1行で指定してください。"));

    /// <summary>A moment asked about lies in the future.</summary>
    public static readonly Refusal AsOfUnfit = new("consent.as-of-unfit", new(
        "The moment asked about must not lie in the future.",
        "Thời điểm tra cứu không được ở tương lai.",
        "照会する日時に未来は指定できません。"));

    /// <summary>The notice named is not there.</summary>
    public static readonly Refusal NoticeUnfit = new("consent.notice-unfit", new(
        "A notice is named by brand, version from 1, and language.",
        "Thông báo được nêu bằng thương hiệu, phiên bản từ 1 và ngôn ngữ.",
        "通知は、ブランド、1以上の版、言語で指定してください。"));
}
