using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Runtime.Consents.Figures;

namespace PrivacyCloud.Consoles.Work.Consent;

/// <summary>What the page of figures shows.</summary>
/// <param name="Filter">What was asked for.</param>
/// <param name="Brands">The brands there are.</param>
/// <param name="Purposes">The purposes there are.</param>
/// <param name="Lines">The figures of each purpose, over all days.</param>
/// <param name="Days">The figures of each day, the first day first, also those on which nothing happened.</param>
/// <param name="Zone">The zone in which days are counted.</param>
public sealed record FigureView(
    FigureFilter Filter, IReadOnlyList<(BrandId Id, Text Name)> Brands,
    IReadOnlyList<(PurposeCode Code, Text Name)> Purposes, IReadOnlyList<PurposeFigure> Lines,
    IReadOnlyList<DayFigure> Days, DateTimeZone Zone)
{
    /// <summary>True when nothing happened on any of the days.</summary>
    public bool IsEmpty => Lines.Count == 0;

    /// <summary>All decisions of all days.</summary>
    public ConsentFigure Sum { get; } =
        Lines.Aggregate(ConsentFigure.None, (sum, one) => sum.Plus(one.Figure));

    /// <summary>Makes it of what was read.</summary>
    internal static FigureView Of(
        FigureFilter filter, ConsentShelf shelf, IReadOnlyList<FigureLine> read, LocalDate today, DateTimeZone zone)
    {
        var lines = read.Where(one => filter.Purpose is not { } only || one.Key.Purpose == only).ToList();
        var days = lines.GroupBy(one => one.Key.Day).ToDictionary(day => day.Key, DayOf);
        var first = today.PlusDays(1 - filter.Days);
        return new(
            filter,
            [.. shelf.Brands.Select(one => (one.Id, one.Name))],
            [.. shelf.Purposes(filter.Brand)],
            [
                .. lines.GroupBy(one => (one.Key.Brand, one.Key.Purpose))
                    .Select(one => new PurposeFigure(
                        shelf.Brand(one.Key.Brand), shelf.Purpose(one.Key.Brand, one.Key.Purpose), one.Key.Purpose,
                        one.Aggregate(ConsentFigure.None, (sum, line) => sum.Plus(line.Figure)))),
            ],
            [
                .. Enumerable.Range(0, filter.Days).Select(first.PlusDays)
                    .Select(day => new DayFigure(day, days.GetValueOrDefault(day, ConsentFigure.None))),
            ],
            zone);
    }

    /// <summary>
    /// A page asks for all purposes at once: how often it asked on a day is the most that any purpose of the brand was
    /// asked for, and not their sum.
    /// </summary>
    private static ConsentFigure DayOf(IEnumerable<FigureLine> day)
    {
        var all = day.ToList();
        var sum = all.Aggregate(ConsentFigure.None, (sum, one) => sum.Plus(one.Figure));
        return sum with { Asked = all.GroupBy(one => one.Key.Brand).Sum(one => one.Max(line => line.Figure.Asked)) };
    }
}

/// <summary>The figures of one purpose over all days.</summary>
public sealed record PurposeFigure(Text Brand, Text Name, PurposeCode Code, ConsentFigure Figure)
{
    /// <summary>How many of a hundred decisions were a yes; none where nobody decided.</summary>
    public long? Share =>
        Figure.Given + Figure.Refused is > 0 and var all ? (Figure.Given * 100 + all / 2) / all : null;
}

/// <summary>The figures of one day.</summary>
public sealed record DayFigure(LocalDate Day, ConsentFigure Figure);
