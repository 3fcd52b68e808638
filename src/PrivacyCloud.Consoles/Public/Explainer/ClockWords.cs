using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Consoles.Public.Explainer;

/// <summary>How a computed clock is described.</summary>
internal static class ClockWords
{
    public static readonly IReadOnlyDictionary<string, Text> Names = new Dictionary<string, Text>
    {
        ["acknowledge"] = new("First answer", "Phản hồi ban đầu", "最初の回答"),
        ["fulfil"] = new("Carry out the request", "Thực hiện yêu cầu", "請求への対応"),
        ["assess"] = new("Assess the incident", "Đánh giá sự cố", "事案の評価"),
        ["notify"] = new("Notify", "Thông báo", "報告・通知"),
        ["file"] = new("File the dossier", "Nộp hồ sơ", "書類の提出"),
        ["update"] = new("Update the dossier", "Cập nhật hồ sơ", "書類の更新"),
        ["periodic-update"] = new("Periodic update", "Cập nhật định kỳ", "定期更新"),
        ["lawsuit-gate"] = new("When the person may sue", "Khi nào có thể khởi kiện", "訴えを提起できる時期"),
    };

    public static readonly IReadOnlyDictionary<string, Text> Starts = new Dictionary<string, Text>
    {
        ["received"] = new("counted from when the request arrived", "tính từ khi nhận được yêu cầu", "請求の受付から起算"),
        ["aware"] = new("counted from when it became known", "tính từ khi biết sự việc", "事態を知った時から起算"),
        ["assessed"] = new("counted from the assessment", "tính từ khi đánh giá xong", "評価の時から起算"),
        ["notified"] = new("counted from the notice", "tính từ khi thông báo", "通知の時から起算"),
        ["changed"] = new("counted from the change", "tính từ khi có thay đổi", "変更の時から起算"),
        ["first-filing"] = new("counted from the first filing", "tính từ lần nộp đầu tiên", "最初の提出から起算"),
        ["first-processing"] = new("counted from the first processing", "tính từ khi bắt đầu xử lý", "最初の取扱いから起算"),
        ["first-transfer"] = new("counted from the first transfer", "tính từ lần chuyển đầu tiên", "最初の移転から起算"),
    };

    public static readonly IReadOnlyDictionary<ClockNature, Text> Natures = new Dictionary<ClockNature, Text>
    {
        [ClockNature.Statutory] = new("Set by law", "Do luật định", "法定の期限"),
        [ClockNature.Yardstick] = new(
            "A guideline’s measure, not a number in the law",
            "Mốc theo hướng dẫn, không phải con số trong luật",
            "ガイドラインの目安（法律上の日数ではありません）"),
        [ClockNature.Target] = new(
            "Our own target: the law names no number",
            "Mục tiêu của chúng tôi: luật không nêu con số",
            "当方の目標（法律に日数の定めはありません）"),
        [ClockNature.Gate] = new(
            "A waiting period: afterwards somebody else may act",
            "Thời gian chờ: hết thời gian này bên khác có thể hành động",
            "待機期間（経過後は相手方が行動できます）"),
    };

    public static readonly IReadOnlyDictionary<Confidence, Text> Confidences = new Dictionary<Confidence, Text>
    {
        [Confidence.Primary] = new(
            "Read in the text of the law itself",
            "Đã đọc trong chính văn bản luật",
            "法令の原文で確認済み"),
        [Confidence.Corroborated] = new(
            "Seen in two independent sources, or in one that agrees with the law’s text",
            "Thấy trong hai nguồn độc lập, hoặc một nguồn khớp với văn bản luật",
            "独立した2つの資料、または原文と一致する資料で確認済み"),
        [Confidence.Inferred] = new(
            "Our reading: the text does not say it outright",
            "Cách hiểu của chúng tôi: văn bản không nói thẳng",
            "当方の解釈（条文に明文はありません）"),
        [Confidence.Target] = new(
            "Our own choice: there is no source for the number",
            "Lựa chọn của chúng tôi: không có nguồn cho con số này",
            "当方の選択（数値の出典はありません）"),
        [Confidence.Secondary] = new(
            "Seen in one secondary source only: not confirmed",
            "Chỉ thấy trong một nguồn thứ cấp: chưa được xác nhận",
            "二次資料1件のみ（未確認）"),
        [Confidence.Memory] = new(
            "From memory, not looked up", "Theo trí nhớ, chưa tra cứu", "記憶によるもので未確認"),
        [Confidence.Unverified] = new("Not checked", "Chưa kiểm tra", "未確認"),
    };

    public static readonly Text DueBy = new("Due by", "Chậm nhất", "期限");
    public static readonly Text DueAt = new("Due at", "Chậm nhất lúc", "期限の時刻");
    public static readonly Text OpensOn = new("Opens on", "Mở từ ngày", "この日から可能");
    public static readonly Text EndOfDay = new("end of the day", "hết ngày", "その日の終わりまで");
    public static readonly Text WorkTo = new("Work to {0}.", "Nên hoàn thành chậm nhất {0}.", "{0}までの完了をお勧めします。");

    public static readonly Text WorkToWhy = new(
        "A reading is open; this earlier day is safe under each of them.",
        "Có nhiều cách hiểu; ngày sớm hơn này an toàn theo mọi cách hiểu.",
        "解釈が分かれています。この早い日なら、どの解釈でも安全です。");

    public static readonly Text LatestAt = new(
        "Another reading would allow until {0}.", "Cách hiểu khác cho phép đến {0}.", "別の解釈では{0}まで認められます。");

    public static readonly Text Length = new("Length", "Thời hạn", "期間");
    public static readonly Text Nature = new("Who set it", "Do ai đặt ra", "根拠の種類");
    public static readonly Text Sureness = new("How sure", "Mức chắc chắn", "確認の程度");
    public static readonly Text Source = new("Source", "Căn cứ", "根拠規定");
    public static readonly Text Extension = new("Extension", "Gia hạn", "延長");

    public static readonly Text ExtendableBy = new(
        "One notice may lengthen it by {0}.", "Có thể gia hạn thêm {0} bằng một thông báo.", "1回の通知で{0}延長できます。");

    public static readonly Text ExtendableOpen = new(
        "The law lets it be lengthened but names no length.",
        "Luật cho phép gia hạn nhưng không nêu thời gian.",
        "延長は認められていますが、期間の定めはありません。");

    public static readonly Text Extended = new(
        "The extension is counted in.", "Đã tính cả phần gia hạn.", "延長を含めて計算しています。");

    public static readonly Text NotExtendable = new(
        "None that we know of.", "Không có theo những gì chúng tôi biết.", "把握している延長の定めはありません。");

    public static readonly Text Unconfirmed = new(
        "Not confirmed: only one secondary source says so. Check the source before you rely on this date.",
        "Chưa được xác nhận: chỉ một nguồn thứ cấp nói vậy. Hãy kiểm tra nguồn trước khi dựa vào ngày này.",
        "未確認です。二次資料1件のみに基づくため、この日付を用いる前に出典をご確認ください。");

    public static readonly Text UnverifiedCalendar = new(
        "The days off of this period have not all been verified. A day off we do not know of could move this date.",
        "Chưa kiểm tra hết ngày nghỉ trong khoảng này. Một ngày nghỉ chưa biết có thể làm thay đổi kết quả.",
        "この期間の休日はすべては確認できていません。未把握の休日により日付が変わる可能性があります。");

    public static readonly Text Readings = new(
        "What the text leaves open", "Điều văn bản để ngỏ", "条文が明らかにしていない点");

    public static readonly Text Note = new("Note", "Ghi chú", "注記");

    public static readonly Text SignalEnough = new("Enough time", "Còn thời gian", "余裕あり");
    public static readonly Text SignalSoon = new("Soon", "Sắp đến hạn", "期限間近");
    public static readonly Text SignalLate = new("Passed", "Đã qua hạn", "期限経過");
    public static readonly Text DayLeft = new("{0} day left", "còn {0} ngày", "あと{0}日");
    public static readonly Text DaysLeft = new("{0} days left", "còn {0} ngày", "あと{0}日");
    public static readonly Text HourLeft = new("{0} hour left", "còn {0} giờ", "あと{0}時間");
    public static readonly Text HoursLeft = new("{0} hours left", "còn {0} giờ", "あと{0}時間");
    public static readonly Text DueToday = new("ends today", "hết hạn hôm nay", "本日まで");
    public static readonly Text PassedToday = new("earlier today", "trong hôm nay", "本日");
    public static readonly Text PassedDay = new("{0} day ago", "{0} ngày trước", "{0}日前");
    public static readonly Text PassedDays = new("{0} days ago", "{0} ngày trước", "{0}日前");
}
