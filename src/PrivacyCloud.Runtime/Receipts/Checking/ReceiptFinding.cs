using PrivacyCloud.Domain;

namespace PrivacyCloud.Runtime.Receipts.Checking;

/// <summary>What one part of a check found.</summary>
/// <param name="Code">Stable: <c>part.reason</c>, or <c>part.good</c>.</param>
/// <param name="IsGood">True when nothing speaks against it.</param>
/// <param name="Why">What was found, to a person.</param>
public sealed record ReceiptFinding(string Code, bool IsGood, Text Why);
