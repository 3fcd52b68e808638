using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Requests;

namespace PrivacyCloud.Consoles.Work.Requests;

/// <summary>How a request stands and came in, in words.</summary>
internal static class StandingWords
{
    public static readonly IReadOnlyDictionary<RequestStatus, Text> Statuses = new Dictionary<RequestStatus, Text>
    {
        [RequestStatus.Initiated] = new("New", "Mới tiếp nhận", "新規"),
        [RequestStatus.Acknowledged] = new("Receipt confirmed", "Đã xác nhận tiếp nhận", "受付通知済み"),
        [RequestStatus.RequiresAction] = new("Waiting for the person", "Chờ người yêu cầu", "請求者の対応待ち"),
        [RequestStatus.ActionDelayed] = new("Extended", "Đã gia hạn", "期限延長中"),
        [RequestStatus.Accepted] = new("Being carried out", "Đang thực hiện", "対応中"),
        [RequestStatus.Rejected] = new("Refused", "Đã từ chối", "拒否"),
        [RequestStatus.Fulfilled] = new("Carried out", "Đã thực hiện", "対応完了"),
        [RequestStatus.Unfulfilled] = new("Ended without an answer", "Kết thúc, không giải quyết", "回答なしで終了"),
    };

    public static readonly IReadOnlyDictionary<RequestOutcome, Text> Outcomes = new Dictionary<RequestOutcome, Text>
    {
        [RequestOutcome.Withdrawn] = new("withdrawn by the person", "người yêu cầu đã rút", "請求者による取下げ"),
        [RequestOutcome.Merged] = new("goes on in another request", "đã gộp vào yêu cầu khác", "別の請求に統合"),
        [RequestOutcome.RefusedInPart] = new("refused in part", "từ chối một phần", "一部拒否"),
        [RequestOutcome.Reopened] = new("reopened", "đã mở lại", "再開"),
        [RequestOutcome.IdentityNotShown] = new("identity never shown", "không xác minh được danh tính", "本人確認未了"),
    };

    public static readonly IReadOnlyDictionary<Channel, Text> Channels = new Dictionary<Channel, Text>
    {
        [Channel.Portal] = new("Privacy centre", "Trung tâm quyền riêng tư", "プライバシーセンター"),
        [Channel.Email] = new("E-mail", "Thư điện tử", "メール"),
        [Channel.Phone] = new("Phone", "Điện thoại", "電話"),
        [Channel.Post] = new("Post", "Bưu điện", "郵送"),
        [Channel.Counter] = new("In person", "Trực tiếp", "窓口"),
        [Channel.Api] = new("Company’s own system", "Hệ thống của công ty", "自社システム"),
    };

    public static readonly IReadOnlyDictionary<RequesterKind, Text> Requesters = new Dictionary<RequesterKind, Text>
    {
        [RequesterKind.DataSubject] = new("The person herself or himself", "Chính chủ thể dữ liệu", "本人"),
        [RequesterKind.Agent] = new("An agent by mandate", "Người được ủy quyền", "委任による代理人"),
        [RequesterKind.GuardianMinor] = new(
            "Legal representative of a minor", "Người đại diện của người chưa thành niên", "未成年者の法定代理人"),
        [RequesterKind.GuardianAdult] = new(
            "Legal representative of an adult", "Người giám hộ của người thành niên", "成年被後見人の法定代理人"),
    };

    public static readonly IReadOnlyDictionary<ChosenBy, Text> Choosers = new Dictionary<ChosenBy, Text>
    {
        [ChosenBy.Establishment] = new(
            "applies because the company is established there", "áp dụng vì công ty được thành lập tại đó",
            "会社の所在地により適用"),
        [ChosenBy.Residence] = new(
            "applies because the person lives there", "áp dụng vì người yêu cầu cư trú tại đó", "請求者の居住地により適用"),
        [ChosenBy.Named] = new(
            "applies because it was named in the request", "áp dụng vì được nêu trong yêu cầu", "請求で指定されたため適用"),
        [ChosenBy.Brand] = new(
            "applies because the brand addresses people there",
            "áp dụng vì thương hiệu hướng tới người dùng tại đó", "ブランドの対象地域により適用"),
    };

    public static readonly IReadOnlyDictionary<ClockStanding, Text> Clocks = new Dictionary<ClockStanding, Text>
    {
        [ClockStanding.Running] = new("Running", "Đang tính", "進行中"),
        [ClockStanding.Paused] = new("Stands still", "Đang tạm dừng", "停止中"),
        [ClockStanding.Met] = new("Met in time", "Đã hoàn thành đúng hạn", "期限内に完了"),
        [ClockStanding.MetLate] = new("Met late", "Đã hoàn thành nhưng trễ hạn", "期限後に完了"),
        [ClockStanding.Dropped] = new("No longer owed", "Không còn phải thực hiện", "対応不要"),
    };

    /// <summary>A status as an address writes it.</summary>
    public static Text Of(string status) => Statuses[Enum.Parse<RequestStatus>(status)];

    /// <summary>Status and outcome in one line.</summary>
    public static string Say(RequestStanding standing, Func<Text, string> say)
    {
        var status = say(Statuses[standing.Status]);
        return Outcomes.TryGetValue(standing.Outcome, out var outcome) ? $"{status} · {say(outcome)}" : status;
    }
}
