using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Consoles.Public.Explainer;

/// <summary>What the explainer has to show.</summary>
public abstract record Explained(ExplainerForm Form)
{
    /// <summary>Only the form: nothing was asked yet, or another jurisdiction was chosen.</summary>
    public sealed record Asking(ExplainerForm Form) : Explained(Form);

    /// <summary>The question cannot be answered as it stands.</summary>
    public sealed record Mistaken(ExplainerForm Form, IReadOnlyList<Mistake> Mistakes) : Explained(Form);

    /// <summary>The clocks of the question.</summary>
    public sealed record Answered(
        ExplainerForm Form, DeadlineQuestion Question, ZonedDateTime From, IReadOnlyList<Clock> Clocks)
            : Explained(Form);
}

/// <summary>What is wrong with one field, and how to mend it.</summary>
/// <param name="Field">The id of the field.</param>
/// <param name="Why">What to tell the reader.</param>
/// <param name="Citation">Where a law says no.</param>
public sealed record Mistake(string Field, Text Why, Citation? Citation = null);

/// <summary>What stands in the fields of the form, and what may be chosen in them.</summary>
/// <param name="Book">The jurisdiction chosen.</param>
/// <param name="Duty">The duty chosen; empty for none.</param>
/// <param name="From">The moment as it stands in its field.</param>
/// <param name="FromIsLocal">True when the field can show it as a local date and time.</param>
/// <param name="Place">The place chosen, or none.</param>
/// <param name="Circumstances">The circumstances ticked.</param>
/// <param name="Extended">Whether the extension is ticked.</param>
public sealed record ExplainerForm(
    RuleBook Book,
    string Duty,
    string From,
    bool FromIsLocal,
    Place? Place,
    IReadOnlyList<string> Circumstances,
    bool Extended)
{
    /// <summary>The zone in which the moment is read.</summary>
    public DateTimeZone Zone => Place?.Zone ?? Book.Parts.Zone;

    /// <summary>The circumstances that may be ticked for the duty.</summary>
    public IReadOnlyList<Circumstance> Known => [.. Book.CircumstancesOf(Duty)];

    /// <summary>Whether a clock of the duty may be lengthened by a known span.</summary>
    public bool IsExtendable => Book.ClocksOf(Duty)
        .SelectMany(c => c.Provision.Versions)
        .Any(v => v.Rule is ProvisionRule.Clock { Rule.Extension.Period: not null });
}
