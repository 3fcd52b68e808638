namespace PrivacyCloud.Api.Health;

/// <summary>How the process is.</summary>
/// <param name="Status"><c>alive</c>, <c>ready</c> or <c>starting</c>.</param>
/// <param name="Failing">Parts that cannot serve yet or any more.</param>
public sealed record HealthBody(string Status, IReadOnlyList<string> Failing);
