using PrivacyCloud.Domain;

namespace PrivacyCloud.Runtime.Letters;

/// <summary>What the page of a letter says by itself, around what the letter says.</summary>
internal static class PageWords
{
    /// <summary>Opens the particulars of a Japanese letter.</summary>
    public const string Particulars = "記";

    /// <summary>Ends them.</summary>
    public const string ParticularsEnd = "以上";

    public static readonly Text Law = new("The law this rests on", "Căn cứ pháp luật", "根拠となる法令");

    public static readonly Text Contact = new("Contact", "Liên hệ", "お問い合わせ先");

    public static readonly Text To = new("To:", "Kính gửi:", "宛先：");

    public static readonly Text About = new("About:", "V/v:", "件名：");

    public static readonly Text OnBehalfOf = new(
        "For the company", "ĐẠI DIỆN CÔNG TY", "会社を代表して");

    public static readonly Text SignHere = new(
        "(Name and signature)", "(Ký, ghi rõ họ tên, đóng dấu)", "（署名または記名押印）");

    public static readonly Text Recipients = new("Copies to:", "Nơi nhận:", "送付先：");

    public static readonly Text AsAbove = new("- the addressee;", "- Như trên;", "・上記宛先");

    public static readonly Text OnFile = new("- the file.", "- Lưu: hồ sơ yêu cầu.", "・控え");
}
