using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Duties;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Domain.Outbox;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.Json;

/// <summary>How our value types look in JSON.</summary>
internal static class ApiConverters
{
    public static IReadOnlyList<JsonConverter> All { get; } =
    [
        new TextConverter<LocalDate>(LocalDatePattern.Iso.Format, text => Parsed(LocalDatePattern.Iso.Parse(text))),
        new TextConverter<OffsetDateTime>(
            OffsetDateTimePattern.Rfc3339.Format, text => Parsed(OffsetDateTimePattern.Rfc3339.Parse(text))),
        new TextConverter<Instant>(InstantPattern.ExtendedIso.Format, ReadInstant),
        new TextConverter<JurisdictionCode>(
            code => code.ToString(), text => (JurisdictionCode.TryParse(text, out var code), code)),
        new TextConverter<Region>(region => region.ToString(), text => (Region.TryParse(text, out var region), region)),
        new TextConverter<GroupId>(id => id.ToString(), text => (GroupId.TryParse(text, out var id), id)),
        new TextConverter<TenantId>(id => id.ToString(), text => (TenantId.TryParse(text, out var id), id)),
        new TextConverter<BrandId>(id => id.ToString(), text => (BrandId.TryParse(text, out var id), id)),
        new TextConverter<ApiKeyId>(id => id.ToString(), text => (ApiKeyId.TryParse(text, out var id), id)),
        new TextConverter<DutyId>(id => id.ToString(), text => (DutyId.TryParse(text, out var id), id)),
        new TextConverter<RequestId>(id => id.ToString(), text => (RequestId.TryParse(text, out var id), id)),
        new TextConverter<CaseId>(id => id.ToString(), text => (CaseId.TryParse(text, out var id), id)),
        new TextConverter<DataSubjectId>(id => id.ToString(), text => (DataSubjectId.TryParse(text, out var id), id)),
        new TextConverter<ReceiptId>(id => id.ToString(), text => (ReceiptId.TryParse(text, out var id), id)),
        new TextConverter<ConsentId>(id => id.ToString(), read: null),
        new TextConverter<DocumentId>(id => id.ToString(), text => (DocumentId.TryParse(text, out var id), id)),
        new TextConverter<StaffId>(id => id.ToString(), text => (StaffId.TryParse(text, out var id), id)),
        new TextConverter<DirectoryId>(id => id.ToString(), text => (DirectoryId.TryParse(text, out var id), id)),
        new TextConverter<LawCode>(code => code.ToString(), text => (LawCode.TryParse(text, out var code), code)),
        new TextConverter<PurposeCode>(
            code => code.ToString(), text => (PurposeCode.TryParse(text, out var code), code)),
        new TextConverter<DataCode>(code => code.ToString(), text => (DataCode.TryParse(text, out var code), code)),
        new TextConverter<ConsentSignal>(
            signal => signal.ToString(), text => (ConsentSignal.TryParse(text, out var signal), signal)),
        new TextConverter<ConsentTerm>(
            term => term.ToString(), text => (ConsentTerm.TryParse(text, out var term), term)),
        new TextConverter<PolicyUrl>(url => url.ToString(), text => (PolicyUrl.TryParse(text, out var url), url)),
        new TextConverter<NoticeHash>(hash => hash.ToString(), read: null),
        new TextConverter<ParcelId>(id => id.ToString(), text => (ParcelId.TryParse(text, out var id), id)),
        new TextConverter<WebhookId>(id => id.ToString(), text => (WebhookId.TryParse(text, out var id), id)),
        new TextConverter<Topic>(topic => topic.ToString(), read: null),
        new TextConverter<FailureCode>(code => code.ToString(), read: null),
        new TextConverter<NewsType>(type => type.ToString(), text => (NewsType.TryParse(text, out var type), type)),
        new TextConverter<WebhookUrl>(url => url.ToString(), text => (WebhookUrl.TryParse(text, out var url), url)),
        new TextConverter<Slug>(slug => slug.ToString(), text => (Slug.TryParse(text, out var slug), slug)),
        new TextConverter<Origin>(origin => origin.ToString(), text => (Origin.TryParse(text, out var origin), origin)),
        new TextConverter<Country>(code => code.ToString(), text => (Country.TryParse(text, out var code), code)),
        new TextConverter<Currency>(code => code.ToString(), text => (Currency.TryParse(text, out var code), code)),
        new TextConverter<Colour>(colour => colour.ToString(), text => (Colour.TryParse(text, out var colour), colour)),
        new TextConverter<RightCode>(
            right => right.ToString(), text => (RightCode.TryParse(text, out var right), right)),
        new TextConverter<ExtensionGround>(
            ground => ground.ToString(), text => (ExtensionGround.TryParse(text, out var ground), ground)),
        new TextConverter<KeyMark>(mark => mark.ToString(), read: null),
        new TextConverter<Permission>(
            Permissions.NameOf, text => (Permissions.TryParse(text, out var permission), permission)),
        new TextConverter<Language>(CallerLanguage.TagOf, ReadLanguage),
        new TextConverter<Confidence>(
            confidence => confidence.Mark(), text => (ConfidenceMarks.TryParse(text, out var read), read)),
        new TextConverter<LegalPeriod>(period => period.Iso, read: null),
        new TextConverter<TimeUnit>(UnitNames.Of, read: null),
        new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false),
    ];

    private static (bool Good, T Value) Parsed<T>(ParseResult<T> result) =>
        (result.Success, result.GetValueOrDefaultOr());

    private static T GetValueOrDefaultOr<T>(this ParseResult<T> result) =>
        result.TryGetValue(default!, out var value) ? value : default!;

    private static (bool Good, Instant Value) ReadInstant(string text)
    {
        var (good, value) = Parsed(OffsetDateTimePattern.Rfc3339.Parse(text));
        good = good && Moments.FitsAnInstant(value);
        return (good, good ? value.ToInstant() : default);
    }

    private static (bool Good, Language Value) ReadLanguage(string text) => text switch
    {
        "en" => (true, Language.English),
        "vi" => (true, Language.Vietnamese),
        "ja" => (true, Language.Japanese),
        _ => (false, default),
    };
}
