using System.Text.Json;
using NodaTime.Text;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Runtime.Consents.Doors;
using PrivacyCloud.Runtime.Json;
using PrivacyCloud.Runtime.Requests;

namespace PrivacyCloud.Consoles.PrivacyCenter.Preferences;

/// <summary>
/// Everything a person decided at a company as one file for programs: canonical JSON, so that the same things are the
/// same bytes. It names nobody: who has it knows whose it is.
/// </summary>
internal static class PreferenceFile
{
    private const int Form = 1;

    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static byte[] Write(CentreTenant company, PreferenceOverview view, Instant at) =>
        CanonicalJson.Write(JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                version = Form,
                tenant = company.Tenant.Id.ToString(),
                company = company.Tenant.LegalName.En,
                at = Iso(at),
                choices = view.Brands.SelectMany(one => one.Purposes.Select(purpose => Line(one, purpose))),
                devices = view.Devices.Select(
                    one => new { brand = one.Brand.ToString(), since = Iso(one.Since) }),
                history = view.History.Select(Moment),
                receipts = view.History.Select(one => one.Receipt.ToString()),
            },
            Web));

    private static object Line(BrandPreferences brand, PurposePreference purpose) => new
    {
        brand = brand.Brand.Id.ToString(),
        purpose = purpose.Code.ToString(),
        name = purpose.Name?.En,
        granted = purpose.Answer.Granted,
        state = Word(purpose.Answer.Status),
        since = purpose.Answer.Since is { } since ? Iso(since) : null,
        language = purpose.Asked is { } language ? NoticeWords.Of(language) : null,
        receipt = purpose.Receipt?.ToString(),
    };

    private static object Moment(PreferenceMoment moment) => new
    {
        at = Iso(moment.Entry.At),
        brand = moment.Brand.ToString(),
        position = moment.Entry.Position,
        receipt = moment.Receipt.ToString(),
        notice = (moment.Entry.Happened as ConsentEvent.Decided)?.Showing.Notice,
        purposes = moment.Lines.Select(one => new
        {
            purpose = one.Purpose.ToString(),
            granted = one.Granted,
            state = Word(one.Status),
            counts = one.IsEffective,
        }),
    };

    private static string Iso(Instant at) => InstantPattern.ExtendedIso.Format(at);

    private static string Word(ConsentStatus status) => status switch
    {
        ConsentStatus.Given => "given",
        ConsentStatus.Refused => "refused",
        ConsentStatus.Withdrawn => "withdrawn",
        ConsentStatus.Expired => "expired",
        ConsentStatus.Invalidated => "invalidated",
        ConsentStatus.Renewed => "renewed",
        _ => "unknown",
    };
}
