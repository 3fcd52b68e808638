using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Requests;
using static PrivacyCloud.Standalone.Demo.Requests.DemoLives;

namespace PrivacyCloud.Standalone.Demo.Requests;

/// <summary>
/// Requests to FPT Japan Holdings: by post on its own form, two registered facts, 1,000 yen for purpose notice and
/// disclosure only, agents with their papers; across Golden Week 2026 and around the day on which it is loaded.
/// </summary>
internal static class JapaneseStories
{
    private const int Day = 24;

    public static IReadOnlyList<DemoStory> All { get; } =
    [
        Post("new", ["disclosure"], new DemoWhen.Ago(5), []) with
        {
            Details = "採用応募時に提出した個人データの開示を請求します。",
        },
        Post("due-today", ["disclosure"], new DemoWhen.DueIn(0),
            [Facts(20), Acknowledged(24), Fee(26), Paid(3 * Day)]),
        Post("overdue", ["correction"], new DemoWhen.DueIn(-4), [Facts(20), Acknowledged(24)]) with
        {
            Details = "登録住所が転居前のままですので、訂正してください。",
        },
        Post("golden-week", ["disclosure"], new DemoWhen.On(new(2026, 4, 24, 13, 10)),
        [
            Facts(3), Acknowledged(4), Fee(5), Noted(6, "連休（4月29日〜5月6日）のため、入金確認は連休明け。"),
            Paid(13 * Day),
            new((14 * Day) + 4, new RequestAct.Fulfil(null, "開示書面を同封します。")),
        ]),
        Post("agent", ["disclosure"], new DemoWhen.Ago(8 * Day),
        [
            Facts(18), Acknowledged(20),
            new(21, new RequestAct.ShowRepresentation([LawCode.Parse("power-of-attorney")])), Fee(24),
        ]) with
        {
            Kind = RequesterKind.Agent,
            Details = "委任状を同封しました。",
        },
        Post("purpose", ["purpose-notice"], new DemoWhen.On(new(2026, 6, 8, 10, 0)),
            [Facts(2), Acknowledged(3), Fee(4), new(5, new RequestAct.WaiveFee()), Fulfilled(6 * Day)]),
        Post("cessation", ["cessation-of-use", "cessation-of-provision"], new DemoWhen.Ago(3 * Day),
            [Facts(4), Acknowledged(6), DepartmentTask(8, "ベトナムの共同利用先に利用停止を連絡する。", new(2099, 1, 1))]),
        Post("refused", ["correction"], new DemoWhen.On(new(2026, 9, 2, 9, 0)),
        [
            Facts(2), Acknowledged(3),
            Refused(9 * Day, "C1", inPart: false, "調査の結果、登録内容は提出書類のとおりで正確でした。"),
        ]),
        Post("withdrawn", ["disclosure"], new DemoWhen.On(new(2026, 10, 1, 16, 40)),
            [Facts(2), Acknowledged(3), Fee(4), Withdrawn(4 * Day)]),
    ];

    private static DemoStory Post(
        string key, IReadOnlyList<string> rights, DemoWhen when, IReadOnlyList<DemoStep> steps) =>
        new(key, rights, when, steps)
        {
            Channel = Channel.Post,
            Language = Language.Japanese,
            Form = rights[0] == "disclosure" ? AnswerForm.Paper : null,
        };

    private static DemoStep Facts(int hours) => Verified(hours, IdentityMeans.RegisteredFacts);

    private static DemoStep Fee(int hours) => new(hours, new RequestAct.QuoteFee());

    private static DemoStep Paid(int hours) => new(hours, new RequestAct.RecordFeePaid());
}
