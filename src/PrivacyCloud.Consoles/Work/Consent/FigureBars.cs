using PrivacyCloud.Runtime.Consents.Figures;

namespace PrivacyCloud.Consoles.Work.Consent;

/// <summary>
/// Where the bars of a chart stand: what people decided stands on the line, yes below no; what went hangs from it.
/// </summary>
internal sealed class FigureBars
{
    /// <summary>How wide the picture is, in its own units.</summary>
    public const int Width = 1_000;

    /// <summary>How high the picture is.</summary>
    public const int Height = 240;

    private const double GapShare = 0.2;

    private readonly double _unit;

    private FigureBars(long up, long down)
    {
        (Up, Down) = (Math.Max(up, 1), down);
        _unit = (double)Height / (Up + Down);
        Zero = Up * _unit;
    }

    /// <summary>The highest bar above the line.</summary>
    public long Up { get; }

    /// <summary>The longest bar below it.</summary>
    public long Down { get; }

    /// <summary>Where the line is.</summary>
    public double Zero { get; }

    /// <summary>The scale that fits all days.</summary>
    public static FigureBars Of(IReadOnlyList<DayFigure> days) => new(
        days.Max(one => one.Figure.Given + one.Figure.Refused),
        days.Max(one => one.Figure.Withdrawn + one.Figure.Expired));

    /// <summary>The bars of one day.</summary>
    public IEnumerable<FigureBar> BarsOf(ConsentFigure figure, int at, int days)
    {
        var step = (double)Width / days;
        var (x, wide) = ((at + GapShare / 2) * step, (1 - GapShare) * step);
        var given = figure.Given * _unit;
        if (figure.Given > 0)
            yield return new("given", x, Zero - given, wide, given);

        if (figure.Refused > 0)
            yield return new("refused", x, Zero - given - figure.Refused * _unit, wide, figure.Refused * _unit);

        var withdrawn = figure.Withdrawn * _unit;
        if (figure.Withdrawn > 0)
            yield return new("withdrawn", x, Zero, wide, withdrawn);

        if (figure.Expired > 0)
            yield return new("expired", x, Zero + withdrawn, wide, figure.Expired * _unit);
    }
}

/// <summary>One bar.</summary>
internal sealed record FigureBar(string Kind, double X, double Y, double Width, double Height);
