using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Standalone.Demo.Requests;

namespace PrivacyCloud.Standalone.Demo;

/// <summary>
/// One company of the demo: facts carried over from a published policy, none of its sentences, nobody's name.
/// </summary>
internal sealed record DemoTenant
{
    public required string Slug { get; init; }

    public required string Group { get; init; }

    public required Text LegalName { get; init; }

    public required Text DisplayName { get; init; }

    /// <summary>Where its data lies. This and the next three are a Vietnamese company's by default.</summary>
    public string Region { get; init; } = "vn-1";

    public string Residency { get; init; } = "VN";

    public string Jurisdiction { get; init; } = "vn";

    public IReadOnlyList<Language> Languages { get; init; } =
        [Language.Vietnamese, Language.English, Language.Japanese];

    public required string Accent { get; init; }

    public required string BrandSlug { get; init; }

    public required Text BrandName { get; init; }

    public required IReadOnlyList<string> Origins { get; init; }

    /// <summary>Role mailboxes at example domains.</summary>
    public required IReadOnlyList<(ContactRole Role, string Mailbox)> Contacts { get; init; }

    /// <summary>Fees asked: right, whole units, currency.</summary>
    public IReadOnlyList<(string Right, long Amount, string Currency)> Fees { get; init; } = [];

    /// <summary>Requests that people made of it.</summary>
    public IReadOnlyList<DemoStory> Stories { get; init; } = VietnameseStories.Common;

    /// <summary>How identity is shown: right, ways.</summary>
    public IReadOnlyList<(string Right, IReadOnlyList<IdentityMeans> Means)> Identity { get; init; } = [];
}
