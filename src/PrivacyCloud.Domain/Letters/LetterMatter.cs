using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Domain.Letters;

/// <summary>What a request is called under a law.</summary>
internal static class LetterMatter
{
    // The Japanese act has a word of its own for all requests together.
    private static readonly Text Japan = new(
        "request about personal data", "yêu cầu về dữ liệu cá nhân", "保有個人データの開示等のご請求");

    private static readonly Text Elsewhere = new(
        "request about personal data", "yêu cầu về dữ liệu cá nhân", "個人データに関するご請求");

    public static Text Of(RuleBook book) => book.Code.ToString() == "jp" ? Japan : Elsewhere;
}
