using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Runtime.Events;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Consoles.Work.Consent;

/// <summary>The names of a company's brands and of what they ask for.</summary>
internal sealed class ConsentShelf
{
    private const int PageMax = 1_000;

    private readonly Dictionary<(BrandId Brand, PurposeCode Purpose), Text> _purposes;

    private ConsentShelf(
        IReadOnlyList<BrandRow> brands, Dictionary<(BrandId Brand, PurposeCode Purpose), Text> purposes) =>
        (Brands, _purposes) = (brands, purposes);

    /// <summary>The brands, closed ones too.</summary>
    public IReadOnlyList<BrandRow> Brands { get; }

    /// <summary>Reads them.</summary>
    public static async Task<ConsentShelf> ReadAsync(IViewStore views, LogId log, CancellationToken cancel)
    {
        var brands = await AllAsync<BrandRow>(views, log, ViewNames.Brands, cancel);
        var purposes = await AllAsync<PurposeRow>(views, log, ViewNames.Purposes, cancel);
        return new(brands, purposes.ToDictionary(one => (one.Brand, one.Purpose.Code), one => one.Purpose.Terms.Name));
    }

    /// <summary>What a brand is called.</summary>
    public Text Brand(BrandId id) => Brands.FirstOrDefault(one => one.Id == id)?.Name ?? Same(id.ToString());

    /// <summary>What a purpose of a brand is called.</summary>
    public Text Purpose(BrandId brand, PurposeCode code) =>
        _purposes.TryGetValue((brand, code), out var name) ? name : Same(code.ToString());

    /// <summary>The purposes of the brands there are, each code once.</summary>
    public IEnumerable<(PurposeCode Code, Text Name)> Purposes(BrandId? brand) => _purposes
        .Where(one => brand is null || one.Key.Brand == brand)
        .Select(one => (one.Key.Purpose, one.Value))
        .DistinctBy(one => one.Purpose);

    private static async Task<List<TRow>> AllAsync<TRow>(
        IViewStore views, LogId log, string view, CancellationToken cancel)
        where TRow : class
    {
        List<TRow> rows = [];
        string? after = null;
        do
        {
            var page = await views.ListAsync(log, view, after, PageMax, descending: false, cancel);
            rows.AddRange(page.Rows.Select(row => WireJson.Read<TRow>(row.Body)!));
            after = page.Next;
        }
        while (after is not null);

        return rows;
    }

    private static Text Same(string name) => new(name, name, name);
}
