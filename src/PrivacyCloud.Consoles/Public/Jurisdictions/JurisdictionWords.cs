using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Consoles.Public.Jurisdictions;

/// <summary>A pack as a page that a lawyer reads.</summary>
internal static class JurisdictionWords
{
    public static readonly Text Lead = new(
        "All that PrivacyCloud knows of this law: what it computes with, since when it applies, where it stands and "
            + "how well it was checked.",
        "Tất cả những gì PrivacyCloud biết về pháp luật này: quy định được dùng để tính, áp dụng từ khi nào, căn cứ "
            + "ở đâu và đã được kiểm tra đến mức nào.",
        "この法域についてPrivacyCloudが把握しているすべての内容です。計算に用いる規定、適用開始日、根拠、確認の程度を示します。");

    public static readonly Text Contents = new("On this page", "Trong trang này", "このページの内容");
    public static readonly Text Version = new("Pack version", "Phiên bản gói", "版");
    public static readonly Text Hash = new("Fingerprint", "Mã băm", "ハッシュ値");
    public static readonly Text Authority = new("Authority", "Cơ quan có thẩm quyền", "監督機関");
    public static readonly Text Zone = new("Time zone", "Múi giờ", "タイムゾーン");
    public static readonly Text Places = new("Places with their own days off", "Nơi có ngày nghỉ riêng", "独自の休日がある場所");
    public static readonly Text Compute = new("Compute a deadline", "Tính thời hạn", "期限を計算");
    public static readonly Text Questions = new("Open questions", "Điểm chưa rõ", "未解決の論点");

    public static readonly IReadOnlyList<(string Anchor, Text Title, Type Rule)> Sections =
    [
        ("rights", new("Rights", "Các quyền", "本人の権利"), typeof(ProvisionRule.Right)),
        ("clocks", new("Deadlines", "Thời hạn", "期限"), typeof(ProvisionRule.Clock)),
        ("grounds", new("Grounds for refusal", "Căn cứ từ chối", "拒否できる事由"), typeof(ProvisionRule.Grounds)),
        ("fees", new("Fees", "Phí", "手数料"), typeof(ProvisionRule.Fee)),
        ("representation", new("Who may act for the person", "Người được thay mặt", "代理人"),
            typeof(ProvisionRule.Representation)),
        ("identity", new("Identity", "Xác minh danh tính", "本人確認"), typeof(ProvisionRule.Identity)),
        ("notices", new("Notices", "Thông báo phải gửi", "通知・公表"), typeof(ProvisionRule.Notice)),
        ("breaches", new("Data breaches", "Vi phạm dữ liệu cá nhân", "漏えい等の報告"), typeof(ProvisionRule.Breach)),
        ("forms", new("Official forms", "Mẫu biểu", "公式様式"), typeof(ProvisionRule.Form)),
        ("facts", new("Other dated facts", "Quy định khác theo thời điểm", "その他の事項"), typeof(ProvisionRule.Fact)),
    ];

    public static readonly Text Calendars = new("Days off", "Ngày nghỉ", "休日");
    public static readonly Text From = new("From {0}", "Từ {0}", "{0}から");
    public static readonly Text Until = new("until {0}", "đến {0}", "{0}まで");
    public static readonly Text CheckedOn = new("checked on {0}", "kiểm tra ngày {0}", "{0}確認");

    public static readonly IReadOnlyDictionary<ProvisionStatus, Text> Statuses = new Dictionary<ProvisionStatus, Text>
    {
        [ProvisionStatus.InForce] = new("in force", "đang có hiệu lực", "施行中"),
        [ProvisionStatus.Unconfirmed] = new("not confirmed", "chưa xác nhận", "未確認"),
        [ProvisionStatus.Proposed] = new("proposed, not applied", "dự kiến, chưa áp dụng", "予定（適用しません）"),
        [ProvisionStatus.Superseded] = new("replaced", "đã được thay thế", "旧規定"),
    };

    public static readonly Text NotYet = new("not in force yet", "chưa có hiệu lực", "未施行");

    public static readonly IReadOnlyDictionary<IdentityNeed, Text> Identities = new Dictionary<IdentityNeed, Text>
    {
        [IdentityNeed.Required] = new("must be shown", "bắt buộc xác minh", "確認が必要"),
        [IdentityNeed.WhenInDoubt] = new("only when in doubt", "chỉ khi có nghi ngờ", "疑いがある場合のみ"),
        [IdentityNeed.Forbidden] = new("may not be asked for", "không được yêu cầu", "求めてはならない"),
    };

    public static readonly Text Identity = new("Identity", "Danh tính", "本人確認");
    public static readonly Text Language = new("In the words of the law", "Theo lời văn của luật", "法令上の名称");
    public static readonly Text Explanation = new("What it gives", "Nội dung", "内容");
    public static readonly Text FormOfAsking = new("Form of asking", "Hình thức yêu cầu", "請求の方式");
    public static readonly Text FormOfAnswer = new("Form of the answer", "Hình thức trả lời", "回答の方式");
    public static readonly Text Duty = new("Deadlines", "Thời hạn", "期限");
    public static readonly Text Length = new("Length", "Thời hạn", "期間");
    public static readonly Text Setter = new("Who set it", "Do ai đặt ra", "根拠の種類");
    public static readonly Text For = new("For", "Áp dụng cho", "対象");
    public static readonly Text Counting = new("How it is counted", "Cách tính", "数え方");
    public static readonly Text Extension = new("Extension", "Gia hạn", "延長");
    public static readonly Text Pauses = new("Stands still when", "Tạm dừng khi", "停止する場合");
    public static readonly Text OtherReading = new("Another reading", "Cách hiểu khác", "別の解釈");
    public static readonly Text Exceptions = new("Other lengths", "Thời hạn khác", "異なる期間");
    public static readonly Text When = new("when", "khi", "該当時");
    public static readonly Text AllRights = new("all rights", "mọi quyền", "すべての権利");

    public static readonly IReadOnlyDictionary<FirstDay, Text> FirstDays = new Dictionary<FirstDay, Text>
    {
        [FirstDay.Excluded] = new(
            "The day of the event does not count; the next is day 1.",
            "Không tính ngày xảy ra; ngày kế tiếp là ngày thứ nhất.",
            "初日は数えず、翌日を1日目とします。"),
        [FirstDay.Included] = new(
            "The day of the event is day 1.", "Ngày xảy ra là ngày thứ nhất.", "初日を1日目とします。"),
        [FirstDay.ExcludedHour] = new(
            "Counting begins with the next full hour.", "Bắt đầu tính từ giờ tròn kế tiếp.", "次の正時から数えます。"),
    };

    public static readonly Text ByTheHour = new(
        "Counted to the second, through every day.", "Tính liên tục đến từng giây, qua mọi ngày.",
        "休日を含め、秒単位で連続して数えます。");

    public static readonly Text Rolls = new(
        "An end on a day off moves to the next working day.",
        "Nếu ngày cuối là ngày nghỉ thì dời sang ngày làm việc kế tiếp.",
        "末日が休日のときは、次の営業日に繰り下げます。");

    public static readonly Text RollsPerhaps = new(
        "Whether an end on a day off moves is open: we work to the earlier day.",
        "Chưa rõ ngày cuối rơi vào ngày nghỉ có được dời không: chúng tôi làm theo ngày sớm hơn.",
        "末日が休日のときに繰り下がるかは不明です。早い日を作業の期限とします。");

    public static readonly Text NoRoll = new(
        "The end does not move.", "Ngày cuối không dời.", "末日は繰り下げません。");

    public static readonly Text MinimumWorkingDays = new(
        "It holds at least {0} working days.", "Có ít nhất {0} ngày làm việc.", "最低{0}営業日を含みます。");

    public static readonly Text Longer = new("by {0}", "thêm {0}", "{0}の延長");
    public static readonly Text LongerOpen = new("no length named", "không nêu thời gian", "期間の定めなし");
    public static readonly Text Times = new("{0} times at most", "tối đa {0} lần", "最大{0}回");
    public static readonly Text Once = new("once", "một lần", "1回");
    public static readonly Text NoticeFirst = new("told before it is due", "phải báo trước khi đến hạn", "期限前の通知が必要");

    public static readonly Text Partial = new("may hold for a part", "có thể áp dụng một phần", "一部にも適用");
    public static readonly Text MustTell = new("the person must be told", "phải báo cho người yêu cầu", "本人への通知が必要");
    public static readonly Text FeeAllowed = new("A fee may be asked.", "Được thu phí.", "手数料を徴収できます。");
    public static readonly Text FeeForbidden = new("No fee may be asked.", "Không được thu phí.", "手数料は徴収できません。");

    public static readonly Text FeeSwitchable = new(
        "No fee, unless counsel switches it on with a reason.",
        "Không thu phí, trừ khi luật sư cho phép kèm lý do.",
        "原則無料です。弁護士が理由を示した場合に限り徴収できます。");

    public static readonly Text EstimateFirst = new(
        "A written estimate comes first.", "Phải báo giá bằng văn bản trước.", "事前に書面で見積もりを示します。");

    public static readonly Text MustPublish = new(
        "The amount is published beforehand.", "Phải công bố mức phí trước.", "金額を事前に公表します。");

    public static readonly Text Cap = new("At most {0} {1}.", "Tối đa {0} {1}.", "上限は{0} {1}です。");
    public static readonly Text AllPapers = new("all of these papers", "đủ các giấy tờ sau", "次の書類すべて");
    public static readonly Text AnyPaper = new("one of these papers", "một trong các giấy tờ sau", "次の書類のいずれか");
    public static readonly Text Redact = new("Black out", "Che đi", "黒塗りするもの");
    public static readonly Text ConfirmWithPerson =
        new("The person is asked or told.", "Phải hỏi hoặc báo cho chính người đó.", "本人に確認または通知します。");
    public static readonly Text MustNot =
        new("May not be asked or kept", "Không được yêu cầu hoặc lưu", "求めたり保存したりしてはならないもの");
    public static readonly Text Contains = new("It says", "Nội dung phải có", "記載事項");
    public static readonly Text WhenGiven = new("When", "Khi nào", "時期");
    public static readonly Text Tell = new("Whom", "Thông báo cho", "報告・通知先");
    public static readonly Text Channel = new("How", "Cách thức", "方法");
    public static readonly Text OnForm = new("Form", "Mẫu", "様式");
    public static readonly Text Thresholds =
        new("From when on (any is enough)", "Ngưỡng (một điều là đủ)", "対象となる場合（いずれか）");
    public static readonly Text Exempt = new("Not when", "Không áp dụng khi", "対象外の場合");
    public static readonly Text Required = new("required", "bắt buộc", "必須");
    public static readonly Text Optional = new("where it applies", "nếu có", "該当する場合");
    public static readonly Text WorkingWeek = new("Working days: {0}", "Ngày làm việc: {0}", "営業日：{0}");
    public static readonly Text Year =
        new("{0}: {1} days off and special days", "{0}: {1} ngày nghỉ và ngày đặc biệt", "{0}年：休日・特別な日 {1}件");
    public static readonly Text NoYears =
        new("No year has been verified yet.", "Chưa kiểm tra năm nào.", "確認済みの年はまだありません。");

    public static readonly IReadOnlyDictionary<DayKind, Text> DayKinds = new Dictionary<DayKind, Text>
    {
        [DayKind.Holiday] = new("public holiday", "ngày lễ", "祝日"),
        [DayKind.Substitute] = new("substitute day off", "nghỉ bù", "振替休日"),
        [DayKind.CitizensHoliday] = new("citizens’ holiday", "ngày nghỉ của quốc dân", "国民の休日"),
        [DayKind.SwappedOff] = new("off in exchange", "nghỉ hoán đổi", "振替による休み"),
        [DayKind.SwappedWorked] = new("worked in exchange", "làm bù", "振替勤務日"),
        [DayKind.Closing] = new("authority closed", "cơ quan nghỉ", "閉庁日"),
        [DayKind.Open] = new("not announced yet", "chưa công bố", "未公表"),
    };

    public static readonly IReadOnlyDictionary<string, Text> Codes = new Dictionary<string, Text>
    {
        ["free"] = new("free form", "không bắt buộc mẫu", "自由な形式"),
        ["procedure"] = new("by the company’s procedure, where it has one", "theo thủ tục của công ty, nếu có",
            "会社が定めた手続（ある場合）"),
        ["written"] = new("in writing", "bằng văn bản", "書面"),
        ["electronic"] = new("electronic", "bản điện tử", "電磁的記録"),
        ["paper"] = new("on paper", "bản giấy", "書面"),
        ["operator-defined"] = new("another way the company offers", "cách khác do công ty đưa ra", "会社が定める方法"),
    };
}
