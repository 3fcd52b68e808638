namespace PrivacyCloud.Runtime.Consents.Figures;

/// <summary>
/// How often a purpose was asked for and decided on, on one day at one brand. Numbers alone: whose decisions they were
/// cannot be told from them.
/// </summary>
/// <param name="Asked">How often a page showed the question; an estimate, written down once a minute.</param>
/// <param name="Given">How often somebody said yes.</param>
/// <param name="Refused">How often somebody said no where nothing stood.</param>
/// <param name="Withdrawn">How often a yes was taken back.</param>
/// <param name="Expired">How often the time of a yes was over.</param>
public sealed record ConsentFigure(long Asked, long Given, long Refused, long Withdrawn, long Expired)
{
    /// <summary>Nothing happened.</summary>
    public static ConsentFigure None { get; } = new(0, 0, 0, 0, 0);

    /// <summary>Both together.</summary>
    public ConsentFigure Plus(ConsentFigure other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(
            Asked + other.Asked, Given + other.Given, Refused + other.Refused, Withdrawn + other.Withdrawn,
            Expired + other.Expired);
    }
}
