using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Runtime.Consents.Figures;

namespace PrivacyCloud.Api.Consents.Figures;

/// <summary>How often people were asked and what they decided. Numbers alone: nobody can be told from them.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Zone">The zone in which days are counted.</param>
/// <param name="Items">One item per brand, day and purpose on which anything happened, in this order.</param>
public sealed record FiguresBody(LocalDate From, LocalDate To, string Zone, IReadOnlyList<FigureBody> Items);

/// <summary>The figures of one purpose on one day.</summary>
/// <param name="Brand">Whose pages asked.</param>
/// <param name="Day">The day.</param>
/// <param name="Purpose">What for.</param>
/// <param name="Asked">How often a page asked; an estimate, up to a minute behind and less after a crash.</param>
/// <param name="Given">How often somebody said yes.</param>
/// <param name="Refused">How often somebody said no where no yes stood.</param>
/// <param name="Withdrawn">How often a yes was taken back, also by a no on the banner.</param>
/// <param name="Expired">How often the time of a yes was over.</param>
public sealed record FigureBody(
    BrandId Brand, LocalDate Day, PurposeCode Purpose, long Asked, long Given, long Refused, long Withdrawn,
    long Expired)
{
    /// <summary>The body a line stands for.</summary>
    internal static FigureBody Of(FigureLine line) => new(
        line.Key.Brand, line.Key.Day, line.Key.Purpose, line.Figure.Asked, line.Figure.Given, line.Figure.Refused,
        line.Figure.Withdrawn, line.Figure.Expired);
}
