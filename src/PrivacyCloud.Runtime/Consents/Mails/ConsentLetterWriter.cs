using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Runtime.Outbox;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Requests;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Runtime.Consents.Mails;

/// <summary>Writes to a person what became of her consents, in the language in which she last decided.</summary>
public sealed class ConsentLetterWriter(
    IViewStore views, ConsentFiles files, ConsentLaws laws, RequestOptions options)
{
    /// <summary>True when somebody else decided for her, or wrote down what she said.</summary>
    public static bool IsForHer(ConsentEvent.Decided decided)
    {
        ArgumentNullException.ThrowIfNull(decided);
        return decided.StatedAt is null && ConsentLetterWords.Who(decided.By, decided.Channel) is not null;
    }

    /// <summary>How sure it is that she decided.</summary>
    public static Assurance AssuranceOf(ConsentEvent happened) => happened switch
    {
        ConsentEvent.Decided e => e.Assurance,
        ConsentEvent.Withdrawn e => e.Assurance,
        _ => Assurance.Verified,
    };

    /// <summary>The mail, or none where there is nothing to tell: a no that changes nothing is not news.</summary>
    internal async Task<MailContent?> WriteAsync(
        LogId log, DataSubjectId person, Mark mark, Told told, CancellationToken cancel)
    {
        var isTold = told.Stop is not null || (told.Happened is ConsentEvent.Decided decided && IsForHer(decided));
        var brand = told.Happened switch
        {
            ConsentEvent.Decided e => e.Showing.Brand,
            ConsentEvent.Withdrawn e => e.Brand,
            _ => default,
        };
        if (!isTold || brand.IsDefault
            || await views.RowAsync<TenantRow>(log, ViewNames.Tenants, log.Owner, cancel) is not { } tenant
            || await views.RowAsync<BrandRow>(log, ViewNames.Brands, brand.ToString(), cancel) is not { } shop)
            return null;

        var language = told.Happened is ConsentEvent.Decided now ? now.Showing.Language
            : await LanguageAsync(log, person, cancel) ?? tenant.Languages[0];
        var page = new ConsentLetterText(
            language, tenant.LegalName.In(language), shop.Name.In(language),
            told.At.InZone(laws.ZoneOf(tenant.Packs[0].Jurisdiction)).Date, LinkOf(tenant));
        return new(
            mark.Value, ToName: null, page.Subject(told),
            page.Body(told, await NamesAsync(log, brand, told, language, cancel)), Html: null, language);
    }

    /// <summary>Where she sees and changes all that she decided, after a code to this very address.</summary>
    private string LinkOf(TenantRow tenant) =>
        $"{options.PagesAt}/centre/{tenant.Slug}/preferences";

    /// <summary>In which language she decided last.</summary>
    private async Task<Language?> LanguageAsync(LogId log, DataSubjectId person, CancellationToken cancel)
    {
        var file = await files.ReadAsync(log, person, cancel);
        return file.Turns.Select(one => one.Happened).OfType<ConsentEvent.Decided>().LastOrDefault()?.Showing.Language;
    }

    private async Task<IReadOnlyDictionary<PurposeCode, string>> NamesAsync(
        LogId log, BrandId brand, Told told, Language language, CancellationToken cancel)
    {
        Dictionary<PurposeCode, string> names = [];
        foreach (var code in told.All())
        {
            var row = await views.RowAsync<PurposeRow>(log, ViewNames.Purposes, PurposeRow.KeyOf(brand, code), cancel);
            names[code] = row?.Purpose.Terms.Name.In(language) ?? code.ToString();
        }

        return names;
    }
}

/// <summary>What a person is told of.</summary>
/// <param name="Happened">The decision or the withdrawal.</param>
/// <param name="Stop">What it took back, if it took anything back.</param>
/// <param name="At">When.</param>
internal sealed record Told(ConsentEvent Happened, ConsentEvent.StopOrdered? Stop, Instant At)
{
    /// <summary>The purposes it names.</summary>
    public IEnumerable<PurposeCode> All() => Happened is ConsentEvent.Decided e
        ? e.Given.Concat(e.Refused) : Stop?.Purposes ?? [];
}
