using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Domain.Notices;

/// <summary>Something that happened to a brand's catalogue. Each is complete without the law that allowed it.</summary>
public abstract record NoticeEvent
{
    private NoticeEvent()
    {
    }

    /// <summary>The catalogue has one more purpose.</summary>
    public sealed record PurposeDefined(BrandId Brand, PurposeCode Purpose, PurposeTerms Terms) : NoticeEvent;

    /// <summary>A purpose says something else; material when consents given before do not cover it.</summary>
    public sealed record PurposeRevised(PurposeCode Purpose, PurposeTerms Terms, bool IsMaterial) : NoticeEvent;

    /// <summary>A purpose ended.</summary>
    public sealed record PurposeRetired(PurposeCode Purpose) : NoticeEvent;

    /// <summary>A notice was published: all of its texts, and for which purposes people are asked again.</summary>
    public sealed record Published(PublishedNotice Notice, ValueList<PurposeCode> Material) : NoticeEvent;
}
