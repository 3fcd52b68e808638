namespace PrivacyCloud.Domain.Law;

/// <summary>A notice that must be given: when, and what it must hold.</summary>
public sealed record NoticeRule(string Notice, IReadOnlyList<string> Duties, Text When, IReadOnlyList<Text> Contents);

/// <summary>Who must be told of a breach.</summary>
/// <param name="Duty">The duty, such as <c>breach.authority</c>.</param>
/// <param name="To">Whom.</param>
/// <param name="Channel">How.</param>
/// <param name="Form">The code of the form to use, where there is one.</param>
/// <param name="Language">In which language, where the law says.</param>
/// <param name="Thresholds">From when on: any of them is enough.</param>
/// <param name="Exempt">When not, all the same.</param>
public sealed record BreachRule(
    string Duty,
    Text To,
    Text Channel,
    string? Form,
    string? Language,
    IReadOnlyList<BreachThreshold> Thresholds,
    IReadOnlyList<BreachExemption> Exempt);

/// <summary>
/// What makes a breach reportable. <paramref name="Persons"/>: the least number of people that does by itself.
/// </summary>
public sealed record BreachThreshold(string Code, Text Text, int? Persons, Citation Citation, Confidence Confidence)
{
    /// <summary>True when so many people meet it, whatever else is known.</summary>
    public bool IsMetBy(int persons) => Persons is { } least && persons >= least;
}

/// <summary>What frees from a breach duty.</summary>
public sealed record BreachExemption(string Code, Text Text, Citation Citation, Confidence Confidence);

/// <summary>An official form.</summary>
public sealed record FormRule(string Form, Text Name, string Language, IReadOnlyList<FormField> Fields);

/// <summary>One field of an official form.</summary>
public sealed record FormField(string Code, Text Name, Text? Group, bool Required);

/// <summary>One dated value that is no clock.</summary>
public sealed record FactValue(
    string Code, string Value, string Unit, Text Text, Citation? Citation, Confidence? Confidence);
