using System.Text.Json.Serialization;
using NodaTime.Text;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Duties;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Domain.Outbox;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Staff;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Domain.Vault;

namespace PrivacyCloud.Runtime.Events;

/// <summary>The types that are written as one text.</summary>
internal static class TextConverters
{
    public static IReadOnlyList<JsonConverter> All { get; } =
    [
        Of<GroupId>(GroupId.TryParse),
        Of<TenantId>(TenantId.TryParse),
        Of<BrandId>(BrandId.TryParse),
        Of<ApiKeyId>(ApiKeyId.TryParse),
        Of<HolderId>(HolderId.TryParse),
        Of<VaultItemId>(VaultItemId.TryParse),
        Of<DocumentId>(DocumentId.TryParse),
        Of<DutyId>(DutyId.TryParse),
        Of<ConsentExportId>(ConsentExportId.TryParse),
        Of<RequestId>(RequestId.TryParse),
        Of<CaseId>(CaseId.TryParse),
        Of<DataSubjectId>(DataSubjectId.TryParse),
        Of<SnapshotHash>(SnapshotHash.TryParse),
        Of<StaffId>(StaffId.TryParse),
        Of<DirectoryId>(DirectoryId.TryParse),
        Of<RequestNumber>(RequestNumber.TryParse),
        Of<SecretDigest>(SecretDigest.TryParse),
        Of<LawCode>(LawCode.TryParse),
        Of<PurposeCode>(PurposeCode.TryParse),
        Of<DataCode>(DataCode.TryParse),
        Of<ConsentSignal>(ConsentSignal.TryParse),
        Of<ConsentTerm>(ConsentTerm.TryParse),
        Of<PolicyUrl>(PolicyUrl.TryParse),
        Of<NoticeHash>(NoticeHash.TryParse),
        Of<InvitationDigest>(InvitationDigest.TryParse),
        new TextConverter<StaffRole>(StaffRoles.TryParse, StaffRoles.NameOf),
        Of<ParcelId>(ParcelId.TryParse),
        Of<WebhookId>(WebhookId.TryParse),
        Of<Topic>(Topic.TryParse),
        Of<FailureCode>(FailureCode.TryParse),
        Of<NewsType>(NewsType.TryParse),
        Of<WebhookUrl>(WebhookUrl.TryParse),
        Of<ExtensionGround>(ExtensionGround.TryParse),
        Of<Region>(Region.TryParse),
        Of<JurisdictionCode>(JurisdictionCode.TryParse),
        Of<RightCode>(RightCode.TryParse),
        Of<Country>(Country.TryParse),
        Of<Currency>(Currency.TryParse),
        Of<Slug>(Slug.TryParse),
        Of<Colour>(Colour.TryParse),
        Of<Origin>(Origin.TryParse),
        Of<KeyMark>(KeyMark.TryParse),
        Of<KeyDigest>(KeyDigest.TryParse),
        new TextConverter<Permission>(Permissions.TryParse, Permissions.NameOf),
        new TextConverter<Language>(TryParseLanguage, Tag),
        new TextConverter<Compartment>(TryParseCompartment, compartment => compartment.Name),
        OfPattern(InstantPattern.ExtendedIso),
        OfPattern(LocalDatePattern.Iso),
        OfPattern(DurationPattern.Roundtrip),
    ];

    private static TextConverter<T> Of<T>(TextParser<T> parse)
        where T : struct => new(parse, value => value.ToString() ?? string.Empty);

    private static TextConverter<T> OfPattern<T>(IPattern<T> pattern)
        where T : struct => new(
            (string? text, out T value) => pattern.Parse(text!).TryGetValue(default, out value), pattern.Format);

    private static bool TryParseCompartment(string? text, out Compartment compartment)
    {
        compartment = new(text ?? string.Empty);
        return compartment.IsValid;
    }

    private static string Tag(Language language) => language switch
    {
        Language.English => "en",
        Language.Vietnamese => "vi",
        Language.Japanese => "ja",
        _ => string.Empty,
    };

    private static bool TryParseLanguage(string? text, out Language language)
    {
        language = text switch
        {
            "vi" => Language.Vietnamese,
            "ja" => Language.Japanese,
            _ => Language.English,
        };
        return Tag(language) == text;
    }
}
