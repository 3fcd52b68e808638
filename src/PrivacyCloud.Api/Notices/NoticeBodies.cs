using System.Text.Json.Serialization;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Api.Notices;

/// <summary>A notice to publish over a brand's catalogue as it stands.</summary>
/// <param name="Brand">Whose pages show it.</param>
/// <param name="Title">Its title in every language, at most 120 characters.</param>
/// <param name="Text">What it says before the purposes, at most 3,000 characters.</param>
/// <param name="PolicyUrl">Where the whole policy is read.</param>
/// <param name="Layout">Wishes about the layout. A harder No and consent by silence are never granted.</param>
public sealed record NoticeBody(
    BrandId Brand, Text Title, Text Text, PolicyUrl? PolicyUrl = null, LayoutBody? Layout = null);

/// <summary>Wishes about how people are asked. The layout itself follows from the law.</summary>
/// <param name="Reject">How a No is to look.</param>
/// <param name="Silence">What saying nothing is to mean.</param>
public sealed record LayoutBody(RejectWeight? Reject = null, SilenceMeaning? Silence = null);

/// <summary>That a notice is shown now.</summary>
/// <param name="Brand">On whose pages.</param>
/// <param name="Notice">Which version of the notice.</param>
/// <param name="Version">The catalogue's version, for <c>If-Match</c>.</param>
/// <param name="Position">Where in the ledger it stands; null when the same is shown already.</param>
public sealed record PublishedBody(
    BrandId Brand, int Notice, long Version,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] long? Position);

/// <summary>A version of a notice.</summary>
/// <param name="Version">Which.</param>
/// <param name="PublishedAt">Since when it was shown.</param>
/// <param name="SupersededAt">Since when the next one is shown; null while this one is.</param>
/// <param name="Purposes">For which purposes people were asked or told.</param>
/// <param name="Hashes">The hash of what was shown, by language.</param>
public sealed record NoticeItemBody(
    int Version,
    Instant PublishedAt,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] Instant? SupersededAt,
    IReadOnlyList<PurposeCode> Purposes,
    IReadOnlyList<NoticeHashBody> Hashes)
{
    /// <summary>A version as it is listed.</summary>
    public static NoticeItemBody Of(NoticeEditionRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var edition = row.Edition;
        return new(
            edition.Version, edition.PublishedAt, row.SupersededAt, edition.Purposes,
            [.. edition.Hashes.Select(one => new NoticeHashBody(one.Language, one.Hash))]);
    }
}

/// <summary>The hash of what was shown in one language.</summary>
public sealed record NoticeHashBody(Language Language, NoticeHash Hash);
