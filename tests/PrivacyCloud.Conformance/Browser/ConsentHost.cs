using Microsoft.Extensions.DependencyInjection;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Notices;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Requests;

namespace PrivacyCloud.Conformance.Browser;

/// <summary>The host of the privacy centres, whose two shops ask for two purposes each.</summary>
public sealed class ConsentHost : IAsyncLifetime
{
    public const string News = "news";
    public const string Visits = "visits";

    /// <summary>The host.</summary>
    public CentreHost Centre { get; } = new();

    /// <summary>The choices of a company's shop.</summary>
    public static string Choices(string company) => $"/centre/{company}/{CentreHost.Brand}/choices";

    /// <summary>The preferences at a company.</summary>
    public static string Preferences(string company) => $"/centre/{company}/preferences";

    public async ValueTask InitializeAsync()
    {
        await Centre.InitializeAsync();
        await AskAsync(CentreHost.Vietnamese, "vn", "VN");
        await AskAsync(CentreHost.Japanese, "jp", "JP");
    }

    public ValueTask DisposeAsync() => Centre.DisposeAsync();

    /// <summary>A company by its short name.</summary>
    public async Task<CentreTenant> CompanyAsync(string slug) =>
        (await Centre.Services.GetRequiredService<CentreDirectory>().FindAsync(slug, CancellationToken.None))!;

    /// <summary>Shows the notice of a shop anew, as the next version.</summary>
    public async Task PublishAsync(string slug, string law, string words)
    {
        NoticeDraft draft = new(
            Words("Your choice"), Words(words), Words("The shop"), null, BannerWords.All, RejectWeight.Equal,
            SilenceMeaning.Nothing);
        await DoAsync(await CompanyAsync(slug), new NoticeCommand.Publish(draft, [JurisdictionCode.Parse(law)]));
    }

    private async Task AskAsync(string slug, string law, string country)
    {
        var company = await CompanyAsync(slug);
        foreach (var (code, kind, data) in Purposes())
        {
            Recipient vendor = new(Words("A vendor"), RecipientRole.Processor, Country.Parse(country));
            PurposeTerms terms = new(
                kind, Words($"About {code}"), Words($"What is done with {code}."), LegalBasis.Consent, false, [data],
                [vendor], [], Words("One year"), ConsentTerm.Parse("P12M"), [], null);
            await DoAsync(company, new NoticeCommand.DefinePurpose(
                company.Brands[0].Id, PurposeCode.Parse(code), new(terms, false, [], []), false,
                [JurisdictionCode.Parse(law)]));
        }

        await PublishAsync(slug, law, "We ask you.");
    }

    private static IEnumerable<(string Code, PurposeKind Kind, DataCategory Data)> Purposes() =>
    [
        (News, PurposeKind.MarketingEmail, new(DataCode.Parse("contact"), Words("Contact details"), false)),
        (Visits, PurposeKind.Analytics, new(DataCode.Parse("online-tracking"), Words("What you do here"), true)),
    ];

    private async Task DoAsync(CentreTenant company, NoticeCommand command) =>
        Assert.IsType<CommandOutcome.Done>(
            await Centre.Services.GetRequiredService<ICommandGateway>().ExecuteAsync(
                new(NoticeAggregate.StreamOf(company.Log, company.Brands[0].Id), command, Actor.Platform),
                CancellationToken.None));

    private static Text Words(string words) => new(words, $"{words} (vi)", $"{words}（日本語）");
}

/// <summary>The specs that share the host whose shops ask.</summary>
[CollectionDefinition(Name)]
public sealed class ConsentCollection : ICollectionFixture<ConsentHost>
{
    public const string Name = "choices and preferences";
}
