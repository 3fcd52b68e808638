using System.Text.Json;
using System.Text.Json.Serialization;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.Requests;

/// <summary>A request as it reaches the company.</summary>
/// <param name="Right">What is asked for, as the law names it.</param>
/// <param name="Requester">Who asks.</param>
/// <param name="Channel">By which way it came.</param>
/// <param name="Language">The language the person is answered in.</param>
/// <param name="DataSubject">Whose data it is.</param>
/// <param name="Also">Further rights: one request each, joined as one case.</param>
/// <param name="Jurisdiction">The law it names; without it that of the company's establishment.</param>
/// <param name="Residence">The country where the person lives.</param>
/// <param name="Details">What she wrote.</param>
/// <param name="ReceivedAt">When it reached the company; for the company's own keys.</param>
/// <param name="BackdatingReason">Why it is dated back; <c>entered-later</c> when not said.</param>
/// <param name="AnswerForm">In which form she wants the answer, where the law lets her choose.</param>
/// <param name="Circumstances">What is special about the case; each right lists its own.</param>
public sealed record FiledRequestBody(
    RightCode Right,
    RequesterBody Requester,
    Channel Channel,
    Domain.Language Language,
    DataSubjectBody? DataSubject = null,
    IReadOnlyList<RightCode>? Also = null,
    JurisdictionCode? Jurisdiction = null,
    Country? Residence = null,
    string? Details = null,
    Instant? ReceivedAt = null,
    BackdatingReason? BackdatingReason = null,
    AnswerForm? AnswerForm = null,
    IReadOnlyList<LawCode>? Circumstances = null);

/// <summary>Who asks.</summary>
/// <param name="Kind">The person herself, an agent, or a guardian.</param>
/// <param name="Name">Her name, in the order she writes it.</param>
/// <param name="Contact">How she is reached.</param>
public sealed record RequesterBody(RequesterWord Kind, string Name, ContactBody? Contact = null);

/// <summary>Who asks, in the contract's words; a guardian is a minor's unless the person is an adult.</summary>
public enum RequesterWord
{
    /// <summary>The person whose data it is.</summary>
    DataSubject,

    /// <summary>Somebody she mandated.</summary>
    Agent,

    /// <summary>Her legal representative.</summary>
    Guardian,

    /// <summary>The legal representative of a minor.</summary>
    GuardianMinor,

    /// <summary>The legal representative of an adult.</summary>
    GuardianAdult,
}

/// <summary>How somebody is reached.</summary>
/// <param name="Email">By e-mail.</param>
/// <param name="Phone">By telephone, with country code.</param>
/// <param name="Postal">By post: lines in one text, or one by one.</param>
public sealed record ContactBody(
    string? Email = null,
    string? Phone = null,
    [property: JsonConverter(typeof(LinesConverter))] IReadOnlyList<string>? Postal = null);

/// <summary>Whose data it is.</summary>
/// <param name="Identifiers">By what the company knows her.</param>
/// <param name="Name">Her name, where somebody acts for her.</param>
/// <param name="Age">Whether she is of age, where a guardian acts for her.</param>
public sealed record DataSubjectBody(
    IReadOnlyList<IdentifierBody>? Identifiers = null, string? Name = null, AgeWord? Age = null);

/// <summary>Whether somebody is of age.</summary>
public enum AgeWord
{
    /// <summary>She is not.</summary>
    Minor,

    /// <summary>She is.</summary>
    Adult,
}

/// <summary>One mark by which the company knows a person.</summary>
public sealed record IdentifierBody(IdentifierKind Kind, string Value);

/// <summary>A request that is on record. A repetition with the same key is answered the very same.</summary>
/// <param name="Id">The request, the first of its case.</param>
/// <param name="CaseId">What was asked together with it.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Number">What the person writes and says on the phone.</param>
/// <param name="TrackingSecret">What opens the tracking page with the number; given here alone.</param>
/// <param name="Clocks">The clocks of the first right.</param>
/// <param name="Version">The version of the first request.</param>
/// <param name="Requests">One for each right.</param>
public sealed record ReceivedBody(
    RequestId Id,
    CaseId CaseId,
    RequestStatus Status,
    string Number,
    string TrackingSecret,
    IReadOnlyList<RequestClockBody> Clocks,
    long Version,
    IReadOnlyList<ReceivedPartBody> Requests)
{
    /// <summary>Says nothing: the secret opens a door.</summary>
    public override string ToString() => nameof(ReceivedBody);
}

/// <summary>One request of a case.</summary>
public sealed record ReceivedPartBody(
    RequestId Id, RightCode Right, RequestStatus Status, IReadOnlyList<RequestClockBody> Clocks);

/// <summary>Reads lines from one text with line breaks or from an array.</summary>
internal sealed class LinesConverter : JsonConverter<IReadOnlyList<string>>
{
    public override IReadOnlyList<string>? Read(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? reader.GetString()!.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            : JsonSerializer.Deserialize<string[]>(ref reader, options);

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<string> value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, options);
}
