using System.Text.Json.Serialization;

namespace PrivacyCloud.Api.Http;

/// <summary>A list as every list is answered.</summary>
/// <param name="Items">What was asked for.</param>
/// <param name="Next">Where to go on, or null at the end.</param>
public sealed record ListBody<T>(
    IReadOnlyList<T> Items, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Next = null);
