using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Api.Notices;

/// <summary>A purpose as it is to be. What the law forbids is refused with the place where it says so.</summary>
/// <param name="Brand">In whose catalogue.</param>
/// <param name="Kind">What it is about; each way of marketing and AI training is a kind of its own.</param>
/// <param name="Name">Its name in every language, at most 120 characters.</param>
/// <param name="Text">What is done and what for, at most 1,000 characters.</param>
/// <param name="Basis">Why it is lawful.</param>
/// <param name="DataCategories">Which kinds of data it takes, each once.</param>
/// <param name="Retention">How long they are kept.</param>
/// <param name="Required">True when the service cannot be had without it: people are told, not asked.</param>
/// <param name="Recipients">Organisations that receive the data.</param>
/// <param name="Countries">Countries the data goes to, with what the law wants told.</param>
/// <param name="Expires">After which time a choice is asked again, such as <c>P12M</c>.</param>
/// <param name="Signals">Signals of consent mode that follow the choice.</param>
/// <param name="Ages">Higher ages than the law's for deciding alone.</param>
/// <param name="Material">True when whoever agreed before is to be asked again.</param>
/// <param name="Preset">A box ticked beforehand: never granted.</param>
/// <param name="Requires">Purposes that would have to be allowed too: never granted.</param>
/// <param name="AlsoFor">Kinds that the same choice would cover: never granted.</param>
public sealed record PurposeBody(
    BrandId Brand,
    PurposeKind Kind,
    Text Name,
    Text Text,
    LegalBasis Basis,
    IReadOnlyList<DataCategoryBody> DataCategories,
    Text Retention,
    bool? Required = null,
    IReadOnlyList<RecipientBody>? Recipients = null,
    IReadOnlyList<DestinationBody>? Countries = null,
    ConsentTerm? Expires = null,
    IReadOnlyList<ConsentSignal>? Signals = null,
    AgesBody? Ages = null,
    bool? Material = null,
    bool? Preset = null,
    IReadOnlyList<PurposeCode>? Requires = null,
    IReadOnlyList<PurposeKind>? AlsoFor = null);

/// <summary>A kind of data.</summary>
/// <param name="Code">Its code; the pack's own where that calls it sensitive, as <c>online-tracking</c>.</param>
/// <param name="Name">What it is, to a person.</param>
/// <param name="Sensitive">True when people are told that it is sensitive.</param>
public sealed record DataCategoryBody(DataCode Code, Text Name, bool? Sensitive = null);

/// <summary>An organisation that receives data.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Role">In which role.</param>
/// <param name="Country">Where it is.</param>
public sealed record RecipientBody(Text Name, RecipientRole Role, Country Country);

/// <summary>A country that data goes to.</summary>
/// <param name="Code">Its ISO 3166-1 code.</param>
/// <param name="Name">Its name.</param>
/// <param name="System">How it protects personal data by law.</param>
/// <param name="Measures">What the recipient does to protect it.</param>
public sealed record DestinationBody(Country Code, Text Name, Text? System = null, Text? Measures = null);

/// <summary>Who decides for the young.</summary>
/// <param name="GuardianOnlyBelow">Below this age the guardian alone.</param>
/// <param name="SelfFrom">From this age the person alone; between them both.</param>
public sealed record AgesBody(int GuardianOnlyBelow, int SelfFrom);

/// <summary>A purpose of a catalogue.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Name">Its name in every language.</param>
/// <param name="Text">What is done and what for.</param>
/// <param name="Basis">Why it is lawful.</param>
/// <param name="Required">True when people are told, not asked.</param>
/// <param name="DataCategories">Which kinds of data it takes.</param>
/// <param name="Recipients">Who receives them.</param>
/// <param name="Countries">Where they go.</param>
/// <param name="Retention">How long they are kept.</param>
/// <param name="Expires">After which time a choice is asked again.</param>
/// <param name="Signals">Signals of consent mode that follow the choice.</param>
/// <param name="Ages">Ages higher than the law's.</param>
/// <param name="Since">The version of the notice since which it means the same; 0 when none says so yet.</param>
/// <param name="IsRetired">True when it has ended; its code is never used again.</param>
public sealed record PurposeItemBody(
    PurposeCode Code,
    PurposeKind Kind,
    Text Name,
    Text Text,
    LegalBasis Basis,
    bool Required,
    IReadOnlyList<DataCategoryBody> DataCategories,
    IReadOnlyList<RecipientBody> Recipients,
    IReadOnlyList<DestinationBody> Countries,
    Text Retention,
    ConsentTerm? Expires,
    IReadOnlyList<ConsentSignal> Signals,
    AgesBody? Ages,
    int Since,
    bool IsRetired)
{
    /// <summary>A purpose as it is shown to the tenant.</summary>
    public static PurposeItemBody Of(PurposeRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var (code, terms, since, isRetired) = row.Purpose;
        return new(
            code, terms.Kind, terms.Name, terms.Text, terms.Basis, terms.IsRequired,
            [.. terms.Data.Select(one => new DataCategoryBody(one.Code, one.Name, one.IsSensitive))],
            [.. terms.Recipients.Select(one => new RecipientBody(one.Name, one.Role, one.Country))],
            [.. terms.Countries.Select(one => new DestinationBody(one.Country, one.Name, one.System, one.Measures))],
            terms.Retention, terms.Expires, terms.Signals,
            terms.Ages is { } ages ? new(ages.GuardianOnlyBelow, ages.SelfFrom) : null, since, isRetired);
    }
}
