using PrivacyCloud.Domain;

namespace PrivacyCloud.Runtime.Consents.Doors;

/// <summary>The mail that brings a one-time code.</summary>
internal static class DoorWords
{
    public static readonly Text Subject = new(
        "Your code for your choices at {company}", "Mã để xem lựa chọn của bạn tại {company}",
        "{company}：選択を確認するためのコード");

    public static readonly Text Hello = new("Hello,", "Xin chào,", "お客様");

    public static readonly Text Code = new(
        "With this code you see and change what you said yes and no to at {company}:",
        "Dùng mã này để xem và thay đổi những gì bạn đã đồng ý hoặc từ chối tại {company}:",
        "{company}での同意と拒否の内容を確認・変更するためのコードです：");

    public static readonly Text Valid = new(
        "It is good for {minutes} minutes and for one use. Nobody who works for the company will ever ask you for it.",
        "Mã có hiệu lực trong {minutes} phút và chỉ dùng một lần. Không ai của công ty hỏi bạn mã này.",
        "{minutes}分間、1回限り有効です。会社の担当者がこのコードをお尋ねすることはありません。");

    public static readonly Text NotYou = new(
        "You did not ask for it? Then you need do nothing: without the code nobody sees anything.",
        "Bạn không yêu cầu mã? Bạn không cần làm gì: không có mã thì không ai xem được gì.",
        "お心当たりがない場合、お手続きは不要です。コードがなければ誰も内容を見られません。");

    public static readonly Text Where = new("Enter it here:", "Nhập mã tại đây:", "入力するページ：");
}
