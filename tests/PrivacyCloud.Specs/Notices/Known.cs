using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Rules;
using PrivacyCloud.Runtime.Notices;

namespace PrivacyCloud.Specs.Notices;

/// <summary>What the specs of notices speak of, under the packs that are shipped.</summary>
internal static class Known
{
    public static readonly LawLibrary Law = RulePacks.BuiltIn();
    public static readonly TenantId Tenant = new(Guid.Parse("0198a1b2-0000-7000-8000-000000000001"));
    public static readonly BrandId Shop = new(Guid.Parse("0198a1b2-0000-7000-8000-000000000003"));
    public static readonly BrandId OtherShop = new(Guid.Parse("0198a1b2-0000-7000-8000-000000000013"));
    public static readonly Instant Now = Instant.FromUtc(2026, 11, 22, 9, 0);
    public static readonly PurposeCode Analytics = PurposeCode.Parse("analytics");
    public static readonly PurposeCode Service = PurposeCode.Parse("service");
    public static readonly ValueList<JurisdictionCode> Vietnam = [JurisdictionCode.Parse("vn")];
    public static readonly ValueList<JurisdictionCode> Japan = [JurisdictionCode.Parse("jp")];
    public static readonly ValueList<JurisdictionCode> California = [JurisdictionCode.Parse("us-ca")];

    public static readonly DataCategory Tracking = new(
        DataCode.Parse("online-tracking"), new("What you do here", "Hoạt động của bạn tại đây", "サイト上の行動"), true);

    public static readonly DataCategory Contact = new(
        DataCode.Parse("contact"), new("Contact details", "Thông tin liên hệ", "連絡先"), false);

    public static readonly Recipient Vendor = new(
        new("An analytics vendor", "Nhà cung cấp phân tích", "分析事業者"), RecipientRole.Processor, Country.Parse("VN"));

    public static readonly Destination InVietnam = new(
        Country.Parse("VN"), new("Vietnam", "Việt Nam", "ベトナム"), Words("A law on personal data protects it"),
        Words("Access control and encryption"));

    public static readonly PurposeTerms Measuring = new(
        PurposeKind.Analytics, Words("Measuring visits"), Words("We count visits."), LegalBasis.Consent,
        IsRequired: false, [Tracking], [Vendor], [], Words("Twelve months"), ConsentTerm.Parse("P12M"),
        [ConsentSignal.Parse("analytics_storage")], null);

    public static readonly PurposeTerms Serving = new(
        PurposeKind.Service, Words("Serving you"), Words("We keep your basket."), LegalBasis.Contract,
        IsRequired: true, [Contact], [], [], Words("Until you leave"), null, [], null);

    public static readonly NoticeDraft Draft = new(
        Words("Your privacy"), Words("You decide."), Words("Example Cloud"),
        PolicyUrl.Parse("https://shop.example/privacy"), BannerWords.All, RejectWeight.Equal, SilenceMeaning.Nothing);

    public static Text Words(string words) => new(words, $"{words} (vi)", $"{words}（日本語）");

    public static NoticeCommand.DefinePurpose Define(
        PurposeTerms terms, PurposeCode? code = null, ValueList<JurisdictionCode>? laws = null,
        bool material = false) =>
        new(Shop, code ?? Analytics, new(terms, IsPreset: false, [], []), material, laws ?? Vietnam);

    public static NoticeCommand.Publish Publish(ValueList<JurisdictionCode>? laws = null) =>
        new(Draft, laws ?? Vietnam);

    public static Spec<NoticeState, NoticeCommand, NoticeEvent> Given(params NoticeEvent[] history) => new(
        NoticeDecider.Initial, (state, command) => NoticeDecider.Decide(state, command, Law, Now), NoticeFold.Evolve,
        history);

    /// <summary>The history that commands make, one after the other.</summary>
    public static NoticeEvent[] HistoryOf(params NoticeCommand[] commands)
    {
        var (state, history) = (NoticeDecider.Initial, new List<NoticeEvent>());
        foreach (var (command, at) in commands.Select((command, at) => (command, at)))
        {
            var moment = Now + Duration.FromDays(at);
            var decided = Assert.IsType<Decision<NoticeEvent>.Accepted>(
                NoticeDecider.Decide(state, command, Law, moment));
            history.AddRange(decided.Events);
            state = decided.Events.Aggregate(state, NoticeFold.Evolve);
        }

        return [.. history];
    }

    public static NoticeState StateOf(params NoticeCommand[] commands) =>
        HistoryOf(commands).Aggregate(NoticeDecider.Initial, NoticeFold.Evolve);

    public static PublishedNotice NoticeOf(params NoticeCommand[] commands) =>
        Assert.IsType<NoticeState.Live>(StateOf(commands)).Current;
}
