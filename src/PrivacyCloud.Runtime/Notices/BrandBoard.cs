using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Runtime.Notices;

/// <summary>What one brand shows, as it was at one moment: never changed, replaced as a whole.</summary>
public sealed class BrandBoard
{
    private readonly NoticePage[] _pages;
    private readonly Dictionary<int, NoticeEditionRow> _editions;
    private readonly Language _first;

    internal BrandBoard(
        LogId log, TenantRow tenant, BrandRow brand, PublishedNotice notice, IEnumerable<NoticeEditionRow> editions,
        Func<ShownNotice, SnapshotText> sign)
    {
        (Log, Tenant, Brand, Notice) = (log, tenant, brand, notice);
        _editions = editions.ToDictionary(one => one.Edition.Version);
        _first = tenant.Languages[0];
        _pages = new NoticePage[Enum.GetValues<Language>().Length];
        foreach (var language in Enum.GetValues<Language>())
        {
            var shown = ShownNotice.Of(tenant.Id, notice, language);
            _pages[(int)language] = NoticePage.Of(notice, tenant, brand, shown, sign(shown));
        }
    }

    /// <summary>Where everything of the tenant is kept.</summary>
    public LogId Log { get; }

    /// <summary>Whose brand it is.</summary>
    public TenantRow Tenant { get; }

    /// <summary>The brand.</summary>
    public BrandRow Brand { get; }

    /// <summary>The notice that is shown, whole.</summary>
    public PublishedNotice Notice { get; }

    /// <summary>The answer in a language; in the tenant's first where it does not speak that one.</summary>
    public NoticePage In(Language? language) =>
        _pages[(int)(language is { } wanted && Tenant.Languages.Contains(wanted) ? wanted : _first)];

    /// <summary>The page a text is the snapshot of, if one of those shown now has it.</summary>
    public NoticePage? PageOf(string snapshot)
    {
        foreach (var page in _pages)
        {
            if (string.Equals(page.Snapshot, snapshot, StringComparison.Ordinal))
                return page;
        }

        return null;
    }

    /// <summary>A version there was, with the moment since which the next one is shown.</summary>
    public NoticeEditionRow? Edition(int version) => _editions.GetValueOrDefault(version);

    /// <summary>True when any version of the notice ever asked for a purpose.</summary>
    public bool WasAsked(PurposeCode purpose) =>
        Notice.Find(purpose) is not null || _editions.Values.Any(one => one.Edition.Purposes.Contains(purpose));

    /// <summary>
    /// True when a consent given on a version no longer covers a purpose: it ended, or means something else now.
    /// </summary>
    public bool MustAskAgain(PurposeCode purpose, int version) => Notice.MustAskAgain(purpose, version);

    /// <summary>Which version was shown at a moment; none before the first.</summary>
    public int? VersionAt(Instant moment) =>
        _editions.Values.FirstOrDefault(one => one.Edition.PublishedAt <= moment && !(one.SupersededAt <= moment))
            ?.Edition.Version;
}
