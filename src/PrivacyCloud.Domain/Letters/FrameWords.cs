namespace PrivacyCloud.Domain.Letters;

/// <summary>Opening and closing words, and what a letter calls its own parts.</summary>
internal static class FrameWords
{
    public const string JapaneseOpening = "拝啓　時下ますますご清祥のこととお慶び申し上げます。";

    public const string JapaneseTurnUndated = "　さて、ご請求の件につきまして、下記のとおりご連絡申し上げます。";

    public const string JapaneseTurn = "　さて、{date}に受け付けましたご請求の件につきまして、下記のとおりご連絡申し上げます。";

    public static readonly Text Reference = new("Number: {number}", "Số: {number}", "受付番号：{number}");

    public static readonly Text Hello = new("Hello,", "Chào bạn,", "ご請求者様");

    public static readonly Text HelloStaff = new("Hello,", "Chào bạn,", "ご担当者様");

    public static readonly Text Closing = new("Yours sincerely,", "Trân trọng,", "敬具");

    public static readonly Text YourRequest = new("Your request", "Yêu cầu của bạn", "ご請求の内容");

    public static readonly Text Asked = new("What you asked for", "Nội dung yêu cầu", "ご請求の種類");

    public static readonly Text Received = new("Received on", "Ngày nhận", "受付日");

    public static readonly Text DueByLaw = new("Answer due by law", "Hạn trả lời theo luật", "法律に基づく回答期限");

    public static readonly Text DueAsPlanned = new("Answer planned by", "Dự kiến trả lời", "回答予定日");
}
