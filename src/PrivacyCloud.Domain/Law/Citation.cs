namespace PrivacyCloud.Domain.Law;

/// <summary>Where a rule comes from, precise enough to be looked up.</summary>
/// <param name="Instrument">The act, decree, rule or guideline, by its usual name and number.</param>
/// <param name="Article">Article, paragraph, point.</param>
/// <param name="Url">Where it can be read.</param>
public sealed record Citation(string Instrument, string Article, string Url);
