using System.Globalization;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Runtime.Notices;

namespace PrivacyCloud.Consoles.PrivacyCenter.Choices;

/// <summary>A brand's notice as the page shows it: word for word what its banner shows.</summary>
/// <param name="Notice">The notice.</param>
/// <param name="Page">The same as it is handed to banners, with the statement of it.</param>
/// <param name="Known">What this browser decided before, if anything.</param>
/// <param name="HasSignal">True when the browser asks sites not to share or sell data.</param>
/// <param name="Once">What makes sending twice one decision.</param>
/// <param name="Action">Where the form is sent.</param>
/// <param name="IsVerified">True when she has shown who she is; false for a browser.</param>
public sealed record ChoiceView(
    PublishedNotice Notice, NoticePage Page, ConsentState.Known? Known, bool HasSignal, string Once, string Action,
    bool IsVerified)
{
    /// <summary>In which language the notice is shown.</summary>
    public Language Language => Page.Language;

    /// <summary>Its purposes that a person is asked for.</summary>
    public IReadOnlyList<ShownPurpose> Asked =>
        [.. Notice.Content.Purposes.Where(one => one.Choice != PurposeChoice.Always)];

    /// <summary>Its purposes that she is told of.</summary>
    public IReadOnlyList<ShownPurpose> Told =>
        [.. Notice.Content.Purposes.Where(one => one.Choice == PurposeChoice.Always)];

    /// <summary>A word of the notice, by its name; today's where an earlier notice had none for it.</summary>
    public string Word(string name) =>
        (Notice.Content.Words.FirstOrDefault(one => one.Name == name)
            ?? BannerWords.All.First(one => one.Name == name)).Text.In(Language);

    /// <summary>A word of the notice with ages in its gaps.</summary>
    internal string Word(string name, AgeRule rule) => Word(name)
        .Replace("{young}", Number(rule.GuardianOnlyBelow), StringComparison.Ordinal)
        .Replace("{last}", Number(rule.SelfFrom - 1), StringComparison.Ordinal)
        .Replace("{self}", Number(Math.Max(rule.SelfFrom, rule.GuardianOnlyBelow)), StringComparison.Ordinal);

    /// <summary>A text in the language of the notice.</summary>
    public string Say(Text text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.In(Language);
    }

    /// <summary>Where a purpose stands for this browser; null when it never decided on this.</summary>
    public ConsentStanding? StandingOf(ShownPurpose purpose)
    {
        ArgumentNullException.ThrowIfNull(purpose);
        return Known?.Find(Notice.Brand, purpose.Code) is { } found && found.Notice >= purpose.Since ? found : null;
    }

    /// <summary>
    /// What is ticked before she does anything: her own last word, or the no of her browser to what happens unless
    /// she objects. Never a yes that she has not said.
    /// </summary>
    internal string? TickedOf(ShownPurpose purpose) => StandingOf(purpose) switch
    {
        { Status: ConsentStatus.Given or ConsentStatus.Renewed } => ChoiceForm.Yes,
        { } known when known.Status.IsNo() => ChoiceForm.No,
        _ => HasSignal && purpose.Choice == PurposeChoice.OptOut ? ChoiceForm.No : null,
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
