using PrivacyCloud.Domain;

namespace PrivacyCloud.Consoles.Public.Explainer;

/// <summary>The question and its form.</summary>
internal static class ExplainerWords
{
    public static readonly Text Title = new("Deadline explainer", "Giải thích thời hạn", "期限の計算と根拠");

    public static readonly Text Question = new(
        "By when must it be done?", "Phải hoàn thành chậm nhất khi nào?", "いつまでに対応が必要ですか。");

    public static readonly Text Lead = new(
        "Say what happened and when. You get each date with the days counted, the law it comes from, and what is not "
            + "certain.",
        "Hãy cho biết việc gì đã xảy ra và khi nào. Bạn sẽ nhận được từng ngày đến hạn, cách đếm ngày, căn cứ pháp "
            + "luật và những điểm chưa chắc chắn.",
        "何がいつ起きたかを指定すると、期限の日付、日数の数え方、根拠となる法令、確実でない点を示します。");

    public static readonly Text Jurisdiction = new("Under the law of", "Theo pháp luật của", "適用する法域");
    public static readonly Text ShowForm = new("Show its duties", "Hiện các nghĩa vụ", "義務を表示");
    public static readonly Text Duty = new("we have this duty", "chúng tôi có nghĩa vụ", "対応する義務");
    public static readonly Text ChooseOne = new("Choose one", "Chọn một mục", "選択してください");
    public static readonly Text ShowFacts = new("Show its circumstances", "Hiện các tình tiết", "事情を表示");
    public static readonly Text From = new("which began on", "bắt đầu từ", "起点の日時");

    public static readonly Text FromHint = new(
        "When the request arrived, the breach became known or the event happened. Local time: {0}.",
        "Thời điểm nhận được yêu cầu, biết về vụ vi phạm hoặc phát sinh sự việc. Giờ địa phương: {0}.",
        "請求を受け付けた日時、漏えい等を知った日時、または出来事が起きた日時です。現地時刻（{0}）で指定します。");

    public static readonly Text Place = new("in the country or state", "tại nơi", "場所");
    public static readonly Text NoPlace = new("no place in particular", "không nêu nơi cụ thể", "指定しない");

    public static readonly Text PlaceHint = new(
        "Its public holidays and time zone are then used.",
        "Ngày lễ và múi giờ của nơi đó sẽ được dùng.",
        "その場所の祝日とタイムゾーンを用います。");

    public static readonly Text Circumstances = new("where this holds", "trong trường hợp", "該当する事情");

    public static readonly Text CircumstancesHint = new(
        "Tick all that hold. None is an answer too.",
        "Đánh dấu mọi điều đúng. Không có điều nào cũng được.",
        "当てはまるものをすべて選択してください。なければ選択不要です。");

    public static readonly Text Extended = new(
        "and an extension has been notified", "và đã thông báo gia hạn", "延長を通知した");

    public static readonly Text Submit = new("Show the deadline", "Xem thời hạn", "期限を表示");

    public static readonly IReadOnlyDictionary<string, Text> Groups = new Dictionary<string, Text>
    {
        ["request"] = new("A person’s request", "Yêu cầu của cá nhân", "本人からの請求"),
        ["breach"] = new("A data breach", "Vi phạm dữ liệu cá nhân", "漏えい等事案"),
        ["dossier"] = new("Dossiers", "Hồ sơ đánh giá", "影響評価書類"),
    };

    public static readonly Text OtherGroup = new("Other duties", "Nghĩa vụ khác", "その他の義務");

    public static readonly IReadOnlyDictionary<string, Text> Duties = new Dictionary<string, Text>
    {
        ["breach.authority"] = new("Notify the authority", "Thông báo cho cơ quan có thẩm quyền", "監督機関への報告"),
        ["breach.authority-preliminary"] = new(
            "Preliminary report to the authority", "Báo cáo sơ bộ cho cơ quan có thẩm quyền", "監督機関への速報"),
        ["breach.authority-final"] = new(
            "Final report to the authority", "Báo cáo chính thức cho cơ quan có thẩm quyền", "監督機関への確報"),
        ["breach.data-subjects"] = new("Notify the people affected", "Thông báo cho người bị ảnh hưởng", "本人への通知"),
        ["breach.entrustor"] = new(
            "Notify the company that entrusted the data", "Thông báo cho bên ủy thác dữ liệu", "委託元への通知"),
        ["breach.my-number-preliminary"] = new(
            "My Number: preliminary report", "My Number: báo cáo sơ bộ", "特定個人情報：速報"),
        ["breach.my-number-final"] = new("My Number: final report", "My Number: báo cáo chính thức", "特定個人情報：確報"),
        ["dossier.dpia"] = new(
            "Impact assessment of processing", "Hồ sơ đánh giá tác động xử lý dữ liệu cá nhân", "個人データ処理の影響評価書類"),
        ["dossier.cross-border"] = new(
            "Impact assessment of a transfer abroad",
            "Hồ sơ đánh giá tác động chuyển dữ liệu cá nhân xuyên biên giới",
            "越境移転の影響評価書類"),
    };

    public static readonly Text MistakesTitle = new(
        "The question cannot be answered yet", "Chưa thể trả lời câu hỏi", "まだお答えできません");

    public static readonly Text Mistake = new("Error:", "Lỗi:", "エラー：");

    public static readonly Text UnknownJurisdiction = new(
        "We have no law of that jurisdiction. Choose one from the list.",
        "Chúng tôi chưa có luật của nơi đó. Hãy chọn trong danh sách.",
        "その法域の法令はありません。一覧から選択してください。");

    public static readonly Text ChooseDuty = new(
        "Choose the duty you want the date of.", "Hãy chọn nghĩa vụ cần biết thời hạn.", "期限を知りたい義務を選択してください。");

    public static readonly Text SayWhen = new(
        "Say when it began: a date and a time.", "Hãy cho biết ngày và giờ bắt đầu.", "起点の日付と時刻を指定してください。");

    public static readonly Text BadMoment = new(
        "Write the date and time like 2026-02-12T10:00, and check that the day exists.",
        "Hãy ghi ngày giờ theo dạng 2026-02-12T10:00 và kiểm tra ngày đó có tồn tại.",
        "日時は2026-02-12T10：00の形式で、実在する日付を指定してください。");

    public static readonly Text TooManyCircumstances = new(
        "At most 16 circumstances can be named.", "Chỉ nêu được tối đa 16 tình tiết.", "指定できる事情は16件までです。");

    public static readonly Text Began = new("Began {0}", "Bắt đầu {0}", "起点：{0}");
    public static readonly Text Link = new("Link to this answer", "Liên kết tới câu trả lời này", "この回答へのリンク");

    public static readonly Text LinkHint = new(
        "Bookmark it or send it: the question is in the address.",
        "Bạn có thể lưu hoặc gửi đi: câu hỏi nằm trong địa chỉ.",
        "保存や共有ができます。質問の内容はアドレスに含まれています。");

    public static readonly Text NoClock = new(
        "The law sets no clock for this duty in these circumstances.",
        "Trong trường hợp này, luật không đặt ra thời hạn cho nghĩa vụ này.",
        "この事情のもとでは、この義務に期限の定めはありません。");

    public static readonly Text Pack = new("Rule pack of {0}", "Gói quy định ngày {0}", "{0}版のルールパック");

    public static readonly Text PackLink = new(
        "All rules: {0}", "Mọi quy định: {0}", "すべてのルール：{0}");

    public static readonly Text NoLaw = new(
        "No rule packs are loaded, so there is nothing to compute yet.",
        "Chưa nạp gói quy định nào nên chưa có gì để tính.",
        "ルールパックが読み込まれていないため、まだ計算できません。");
}
