using PrivacyCloud.Domain;

namespace PrivacyCloud.Api.Receipts;

/// <summary>What a call for a receipt may not say.</summary>
internal static class ReceiptRefusals
{
    public static readonly Refusal UnknownFormat = new("receipt.format-unknown", new(
        "Receipts are written as iso27560 or kantara.",
        "Biên nhận được viết theo iso27560 hoặc kantara.",
        "受領書の形式は iso27560 または kantara です。")) { Known = ["iso27560", "kantara"] };

    public static readonly Refusal UnknownLanguage = new("receipt.language-unknown", new(
        "Receipts are written in vi, ja or en.",
        "Biên nhận được viết bằng vi, ja hoặc en.",
        "受領書の言語は vi、ja、en のいずれかです。")) { Known = ["vi", "ja", "en"] };
}
