using System.Text.Json;
using NodaTime.Text;
using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Domain.Notices;

/// <summary>
/// The statement of what a visitor was shown: one for each version and language, the same for all visitors. It says
/// nothing about anybody.
/// </summary>
/// <param name="Tenant">Whose notice.</param>
/// <param name="Brand">On which brand's pages.</param>
/// <param name="Version">Which version.</param>
/// <param name="Language">In which language.</param>
/// <param name="Hash">The hash of what was shown.</param>
/// <param name="Purposes">For which purposes.</param>
/// <param name="IssuedAt">Since when it is shown.</param>
public sealed record ShownNotice(
    TenantId Tenant,
    BrandId Brand,
    int Version,
    Language Language,
    NoticeHash Hash,
    ValueList<PurposeCode> Purposes,
    Instant IssuedAt)
{
    private const int Form = 1;

    /// <summary>The statement of a notice in a language.</summary>
    public static ShownNotice Of(TenantId tenant, PublishedNotice notice, Language language)
    {
        ArgumentNullException.ThrowIfNull(notice);
        return new(
            tenant, notice.Brand, notice.Version, language, notice.HashIn(language),
            [.. notice.Content.Purposes.Select(one => one.Code)], notice.PublishedAt);
    }

    /// <summary>Its bytes, after RFC 8785. They are what is signed, and their SHA-256 is the snapshot's hash.</summary>
    public byte[] Payload()
    {
        var to = new CanonicalWriter();
        to.Object(() =>
        {
            to.Member("brand").Text(Brand.ToString());
            to.Member("hash").Text(Hash.ToString());
            to.Member("issuedAt").Text(InstantPattern.ExtendedIso.Format(IssuedAt));
            to.Member("language").Text(NoticeWords.Of(Language));
            to.Member("notice").Number(Version);
            to.Member("purposes").List(Purposes, one => to.Text(one.ToString()));
            to.Member("tenant").Text(Tenant.ToString());
            to.Member("v").Number(Form);
        });
        return to.ToArray();
    }

    /// <summary>Reads a payload; false for anything that is not, byte for byte, the payload of a statement.</summary>
    public static bool TryRead(ReadOnlyMemory<byte> payload, out ShownNotice? shown)
    {
        shown = null;
        try
        {
            using var json = JsonDocument.Parse(payload);
            shown = Read(json.RootElement);
            if (shown?.Payload().AsSpan().SequenceEqual(payload.Span) != true)
                shown = null;
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException or KeyNotFoundException
            or FormatException)
        {
            shown = null;
        }

        return shown is not null;
    }

    private static ShownNotice? Read(JsonElement json) =>
        TenantId.TryParse(json.GetProperty("tenant").GetString(), out var tenant)
        && BrandId.TryParse(json.GetProperty("brand").GetString(), out var brand)
        && NoticeHash.TryParse(json.GetProperty("hash").GetString(), out var hash)
        && NoticeWords.TryLanguage(json.GetProperty("language").GetString(), out var language)
        && InstantPattern.ExtendedIso.Parse(json.GetProperty("issuedAt").GetString()!).TryGetValue(default, out var at)
            ? new(
                tenant, brand, json.GetProperty("notice").GetInt32(), language, hash,
                [.. json.GetProperty("purposes").EnumerateArray().Select(one => PurposeCode.Parse(one.GetString()!))],
                at)
            : null;
}
