using System.Text.Json.Serialization;

namespace PrivacyCloud.Api.Commands;

/// <summary>
/// That a change is done and durable. A repetition with the same Idempotency-Key answers the very same.
/// </summary>
/// <param name="Id">What was changed or made.</param>
/// <param name="Version">The version after it, for <c>If-Match</c>.</param>
/// <param name="Position">Where in the ledger its first event stands; null when it was so already.</param>
public sealed record ChangeBody(
    string Id, long Version, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] long? Position);
