using PrivacyCloud.Domain;

namespace PrivacyCloud.Consoles.Work.Shared;

/// <summary>What is wrong with what was typed, and in which field.</summary>
/// <param name="Field">The id of the field.</param>
/// <param name="Why">What is wrong and how to mend it.</param>
public sealed record FieldProblem(string Field, Text Why);
