using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Consoles.Work.Requests;

/// <summary>Something to be ticked.</summary>
/// <param name="Value">What is sent.</param>
/// <param name="Label">What it says.</param>
/// <param name="Citation">Where the law says so; none where it does not.</param>
public sealed record Tick(string Value, string Label, Citation? Citation = null);
