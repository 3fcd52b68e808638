using System.Diagnostics;

namespace PrivacyCloud.Domain.Notices;

/// <summary>Folds what happened to a brand's catalogue.</summary>
public static class NoticeFold
{
    /// <summary>The state after one more event. An impossible history throws.</summary>
    public static NoticeState Evolve(NoticeState state, NoticeEvent happened) => (state, happened) switch
    {
        (NoticeState.None, NoticeEvent.PurposeDefined e) => new NoticeState.Draft(Define(new(e.Brand, []), e)),
        (NoticeState.Draft draft, NoticeEvent.Published e) =>
            new NoticeState.Live(Show(draft.Catalogue, e.Notice), e.Notice, [EditionOf(e.Notice)]),
        (NoticeState.Live live, NoticeEvent.Published e) =>
            new NoticeState.Live(Show(live.Catalogue, e.Notice), e.Notice, live.Editions.Add(EditionOf(e.Notice))),
        (NoticeState.Draft draft, _) => new NoticeState.Draft(Change(draft.Catalogue, happened)),
        (NoticeState.Live live, _) => live with { Catalogue = Change(live.Catalogue, happened) },
        _ => throw new UnreachableException(),
    };

    private static Catalogue Change(Catalogue catalogue, NoticeEvent happened) => happened switch
    {
        NoticeEvent.PurposeDefined e => Define(catalogue, e),
        NoticeEvent.PurposeRevised e => Each(catalogue, e.Purpose, was => was with
        {
            Terms = e.Terms,
            Since = e.IsMaterial ? 0 : was.Since,
        }),
        NoticeEvent.PurposeRetired e => Each(catalogue, e.Purpose, was => was with { IsRetired = true }),
        _ => throw new UnreachableException(),
    };

    private static Catalogue Define(Catalogue catalogue, NoticeEvent.PurposeDefined happened) => catalogue with
    {
        Purposes = catalogue.Purposes.Add(new(happened.Purpose, happened.Terms, Since: 0, IsRetired: false)),
    };

    private static Catalogue Each(Catalogue catalogue, PurposeCode code, Func<Purpose, Purpose> change) =>
        catalogue with { Purposes = catalogue.Purposes.Change(one => one.Code == code, change) };

    /// <summary>What was shown counts from the version that showed it so first.</summary>
    private static Catalogue Show(Catalogue catalogue, PublishedNotice notice) => catalogue with
    {
        Purposes = catalogue.Purposes.Change(
            one => notice.Find(one.Code) is not null, one => one with { Since = notice.Find(one.Code)!.Since }),
    };

    private static NoticeEdition EditionOf(PublishedNotice notice) => new(
        notice.Version, notice.PublishedAt, notice.Hashes, [.. notice.Content.Purposes.Select(one => one.Code)]);
}
