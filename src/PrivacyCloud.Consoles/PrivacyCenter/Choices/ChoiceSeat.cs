using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Runtime.Requests;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Consoles.PrivacyCenter.Choices;

/// <summary>Who sits before the form: a browser, or a person who has shown who she is.</summary>
/// <param name="Company">Of whom it is asked.</param>
/// <param name="Brand">Under which brand.</param>
/// <param name="Action">Where the form is, and is sent.</param>
/// <param name="Assurance">How sure it is who decides.</param>
/// <param name="Known">The mark by which earlier decisions are found; none for a browser that never decided.</param>
/// <param name="Decider">The mark of whoever decides now; a browser is given one here, and not before.</param>
internal sealed record ChoiceSeat(
    CentreTenant Company, BrandRow Brand, string Action, Assurance Assurance, Mark? Known, Func<Mark> Decider)
{
    /// <summary>Says nothing: a mark is personal data.</summary>
    public override string ToString() => nameof(ChoiceSeat);
}
