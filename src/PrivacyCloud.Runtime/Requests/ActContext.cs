using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Commands;

namespace PrivacyCloud.Runtime.Requests;

/// <summary>Who acts, and what came with the call.</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="Idempotency">What makes a repetition recognisable, or none.</param>
/// <param name="SeenVersion">The version the caller decided on, or none.</param>
/// <param name="At">The moment it counts from; set by the demo's loader alone.</param>
public sealed record ActContext(
    Actor Actor, Idempotency? Idempotency = null, long? SeenVersion = null, Instant? At = null);
