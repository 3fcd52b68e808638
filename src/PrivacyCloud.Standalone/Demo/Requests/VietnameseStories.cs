using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Tenants;
using static PrivacyCloud.Standalone.Demo.Requests.DemoLives;

namespace PrivacyCloud.Standalone.Demo.Requests;

/// <summary>
/// Requests to the four Vietnamese companies of the demo: across Tet 2026, and around the day on which it is loaded.
/// </summary>
internal static class VietnameseStories
{
    private const int Day = 24;

    private static readonly LocalDate BeforeTet = new(2026, 2, 12);

    /// <summary>The eight that every one of them has: one in every state.</summary>
    public static IReadOnlyList<DemoStory> Common { get; } =
    [
        new("new", ["access"], new DemoWhen.Ago(3), [])
        {
            Details = "Tôi muốn biết công ty đang lưu những dữ liệu nào về tôi và dùng vào việc gì.",
        },
        new("verified", ["rectification"], new DemoWhen.Ago(20), [Verified(1, IdentityMeans.OneTimeCode)])
        {
            Details = "Số điện thoại trong hồ sơ của tôi đã cũ, đề nghị chỉnh sửa.",
        },
        new("due-today", ["access"], new DemoWhen.DueIn(0), [Verified(2), Acknowledged(20)])
        {
            Details = "Đề nghị cung cấp bản sao dữ liệu cá nhân của tôi.",
        },
        new("overdue", ["erasure"], new DemoWhen.DueIn(-3), [Verified(5), Acknowledged(26)])
        {
            Details = "Tôi đã ngừng sử dụng dịch vụ, đề nghị xóa toàn bộ dữ liệu của tôi.",
        },
        new("tet", ["erasure"], new DemoWhen.On(BeforeTet + new LocalTime(10, 0)),
        [
            Verified(3), Acknowledged(22), Circumstance(30, "processor"),
            ProcessorTask(31, "Xóa bản sao lưu của khách hàng tại trung tâm dữ liệu.", new(2026, 3, 2)),
            Noted(32, "Nghỉ Tết Nguyên đán từ 16/02 đến 20/02; hẹn bên xử lý sau Tết."),
            TaskDone((17 * Day) + 5, 1),
            Fulfilled((18 * Day) + 2, "Dữ liệu của bạn đã được xóa tại công ty và tại bên xử lý."),
        ]),
        new("refused", ["restriction"], new DemoWhen.On(new(2026, 7, 6, 9, 30)),
        [
            Verified(2), Acknowledged(8),
            Refused(
                9 * Day, "other-law", inPart: false,
                "Hóa đơn và chứng từ kế toán phải được lưu theo pháp luật về kế toán."),
        ]),
        new("withdrawn", ["withdraw-consent"], new DemoWhen.On(new(2026, 9, 14, 14, 5)),
            [Acknowledged(18), Withdrawn(3 * Day)])
        {
            Details = "Tôi không muốn nhận tin quảng cáo nữa.",
        },
        new("not-shown", ["access", "erasure"], new DemoWhen.Ago(5 * Day), [Acknowledged(20)])
        {
            Channel = Channel.Email,
            Language = Language.English,
            Details = "Please send me everything you hold about me, then delete it.",
        },
    ];

    /// <summary>What FPT Smart Cloud has besides: it verifies proportionately and always gives its reasons.</summary>
    public static IReadOnlyList<DemoStory> SmartCloud { get; } =
    [
        new("in-part", ["erasure"], new DemoWhen.On(new(2026, 8, 17, 11, 0)),
        [
            Verified(1), Acknowledged(5),
            Refused(
                8 * Day, "no-consent-needed", inPart: true,
                "Phần dữ liệu cần cho hợp đồng đang thực hiện được giữ lại."),
            Fulfilled(12 * Day, "Phần còn lại đã được xóa."),
        ]),
        new("extended", ["erasure"], new DemoWhen.Ago(16 * Day),
        [
            Verified(2), Acknowledged(21),
            DepartmentTask(26, "Tìm và xóa dữ liệu trong hệ thống hỗ trợ khách hàng.", new(2099, 1, 1)),
            Extended(9 * Day, "データが複数のシステムにまたがるため、すべての削除に時間を要します。"),
        ])
        {
            Language = Language.Japanese,
            Details = "退会しましたので、登録情報をすべて削除してください。",
        },
        new("access-done", ["access"], new DemoWhen.On(new(2026, 10, 5, 8, 45)),
            [Verified(1), Acknowledged(4), Fulfilled(6 * Day)])
        {
            WithPackage = true,
            Person = 90,
        },
        new("access-again", ["access"], new DemoWhen.Ago(2 * Day), [Verified(1), Acknowledged(6)])
        {
            Person = 90,
            Details = "Tôi cần bản mới nhất.",
        },
        new("access-twice", ["access"], new DemoWhen.Ago(Day), [Verified(1), Merged(5, "access-again")])
        {
            Person = 90,
        },
        new("complained", ["rectification"], new DemoWhen.On(new(2026, 10, 12, 15, 20)),
        [
            Verified(1), Acknowledged(3),
            Refused(
                7 * Day, "legitimate-reason", inPart: false,
                "Thông tin này do cơ quan nhà nước cấp và không thể sửa theo yêu cầu."),
            Complained(12 * Day, "Tôi không đồng ý: tôi gửi kèm giấy xác nhận mới."),
            Reopened(13 * Day, "Chúng tôi xem xét lại yêu cầu cùng giấy xác nhận mới của bạn."),
        ]),
        new("awaits-reply", ["objection"], new DemoWhen.Ago(4 * Day),
        [
            Verified(2), Acknowledged(10),
            Asked(30, "Bạn phản đối việc xử lý cho mục đích nào: quảng cáo hay phân tích?"),
        ]),
        new("wrote", ["be-informed"], new DemoWhen.Ago(3 * Day),
        [
            Acknowledged(9), Answered(20, "Chúng tôi đang tổng hợp câu trả lời."), Wrote(40, "Bao giờ tôi nhận được?"),
        ]),
    ];

    /// <summary>What Cloudjet has besides: people of its customers come through their employer's account.</summary>
    public static IReadOnlyList<DemoStory> Cloudjet { get; } =
    [
        new("guardian", ["access"], new DemoWhen.Ago(6 * Day), [Acknowledged(12)])
        {
            Kind = RequesterKind.GuardianMinor,
            Channel = Channel.Counter,
            Details = "Tôi yêu cầu thay cho con tôi.",
        },
    ];
}
