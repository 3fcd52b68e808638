using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Domain.Receipts;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Consents;
using PrivacyCloud.Runtime.Receipts;

namespace PrivacyCloud.Specs.Receipts;

/// <summary>A shop in Vietnam that asked for analytics and for news by mail, and a visitor who answered.</summary>
internal static class ReceiptSamples
{
    public static readonly Region Region = Region.Parse("vn-1");
    public static readonly TenantId Tenant = new(Guid.Parse("01890000-0000-7000-8000-000000000001"));
    public static readonly BrandId Brand = new(Guid.Parse("01890000-0000-7000-8000-000000000002"));
    public static readonly DataSubjectId Person = new(Guid.Parse("01890000-0000-7000-8000-000000000003"));
    public static readonly ReceiptId Id = new(Guid.Parse("5f1d7e84-90ab-4cde-8123-456789abcdef"));
    public static readonly LogId Log = LogId.Of(Region, Tenant);
    public static readonly Instant At = Instant.FromUtc(2026, 11, 22, 2, 30, 15);
    public static readonly Instant End = Instant.FromUtc(2027, 11, 22, 2, 30, 15);
    public static readonly PurposeCode Analytics = PurposeCode.Parse("analytics");
    public static readonly PurposeCode News = PurposeCode.Parse("news");

    public static readonly SnapshotHash Snapshot = SnapshotHash.Of(new byte[32]);

    public static ConsentEvent.Decided Decided { get; } = new(
        new(Brand, 3, Snapshot, Language.Vietnamese), ConsentChannel.Web, DecidedBy.Self, Assurance.Device,
        [Analytics], [News], [new(Analytics, End)], Evidence: null, StatedAt: null, Signal: false);

    public static PublishedNotice Notice { get; } = new(
        Brand, 3, Instant.FromUtc(2026, 10, 1, 0, 0),
        new(
            Same("What we ask"), Same("We ask before we begin."), Same("Example Shop Ltd"),
            PolicyUrl.Parse("https://shop.example/privacy"),
            [Shown(Analytics, AnalyticsTerms), Shown(News, NewsTerms)], new(ConsentModel.OptIn, null), []),
        [
            new(Language.English, NoticeHash.Of("en"u8)), new(Language.Vietnamese, NoticeHash.Of("vi"u8)),
            new(Language.Japanese, NoticeHash.Of("ja"u8)),
        ],
        [new(JurisdictionCode.Parse("vn"), "2026-08-19", "sha256:00")]);

    private static PurposeTerms AnalyticsTerms => new(
        PurposeKind.Analytics, new("Statistics", "Thống kê", "統計"), Same("We count visits."), LegalBasis.Consent,
        IsRequired: false, [new(DataCode.Parse("online-tracking"), new("Online tracking", "Theo dõi", "追跡"), true)],
        [new(Same("Counting K.K."), RecipientRole.Processor, Country.Parse("JP"))],
        [new(Country.Parse("JP"), new("Japan", "Nhật Bản", "日本"), Same("An act protects data."), Same("A contract."))],
        Same("13 months"), ConsentTerm.Parse("P1Y"), [], null);

    private static PurposeTerms NewsTerms => new(
        PurposeKind.MarketingEmail, new("News by mail", "Tin qua email", "メールのお知らせ"), Same("We write."),
        LegalBasis.Consent, IsRequired: false, [new(DataCode.Parse("contact"), Same("Contact"), false)], [], [],
        Same("Until you say no"), null, [], null);

    /// <summary>The receipt of an event, with the entry it stands in.</summary>
    public static ReceiptMaterial Of(
        ConsentEvent happened, ConsentState? after = null, long position = 4, LogId? log = null, ReceiptId? id = null)
    {
        var act = ReceiptDecisions.ActOf(happened, At);
        return new(
            id ?? Id, ConsentIds.Of(id ?? Id), At + Duration.FromMinutes(5),
            new(Same("Example Shop Ltd"), "1 Example Street", "privacy@shop.example", "+84 24 0000 0000",
                Country.Parse("VN")),
            new(Brand, new("Example Shop", "Cửa hàng Ví dụ", "サンプル店")), Notice, act,
            ReceiptDecisions.Of(happened, after, 1, code => Notice.Find(code)?.Terms),
            [new(new("Access", "Truy cập", "開示"), null)], Notice.Laws[0], Country.Parse("VN"),
            new("https://pc.example/choices", "https://pc.example/ask", "https://shop.example/privacy",
                "https://pc.example/receipts/x"),
            new(log ?? Log, position, LeafOf(happened, position, log ?? Log), act.Assurance != Assurance.Claimed));
    }

    /// <summary>The bytes of the entry in the ledger.</summary>
    public static byte[] LeafOf(ConsentEvent happened, long position, LogId log)
    {
        var written = ConsentAggregate.Events.Write(happened);
        return LeafBytes.Write(
            position, ConsentAggregate.StreamOf(log, Person), 1, written.Type, At, Actor.Platform, written.Data.Span);
    }

    private static Text Same(string text) => new(text, text, text);

    private static ShownPurpose Shown(PurposeCode code, PurposeTerms terms) =>
        new(code, terms, PurposeChoice.OptIn, 1);
}
