using PrivacyCloud.Domain.Notices;
using static PrivacyCloud.Specs.Notices.Known;

namespace PrivacyCloud.Specs.Notices;

/// <summary>One sample of every event of a catalogue.</summary>
internal static class NoticeSamples
{
    public static IEnumerable<NoticeEvent> All =>
    [
        new NoticeEvent.PurposeDefined(Shop, Analytics, Measuring with { Countries = [InVietnam], Ages = new(7, 18) }),
        new NoticeEvent.PurposeRevised(Analytics, Serving with { Expires = null }, IsMaterial: true),
        new NoticeEvent.PurposeRetired(Analytics),
        Published(),
    ];

    /// <summary>Written down by hand: what the packs say may change, a recorded sample may not.</summary>
    private static NoticeEvent.Published Published()
    {
        NoticeContent content = new(
            Words("Your privacy"), Words("You decide."), Words("Example Cloud"), null,
            [new(Analytics, Measuring, PurposeChoice.OptIn, Since: 2)],
            new(Domain.Law.ConsentModel.OptIn, new(7, 16)), [new("accept", Words("Accept"))]);
        var hash = NoticeHash.Of("sample"u8);
        return new(
            new(Shop, 2, Now, content, [new(Domain.Language.Vietnamese, hash)],
                [new(Domain.Law.JurisdictionCode.Parse("vn"), "2026-08-19", "sha256:01")]),
            [Analytics]);
    }
}
