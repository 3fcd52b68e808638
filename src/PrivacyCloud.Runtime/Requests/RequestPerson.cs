using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Runtime.Events;

namespace PrivacyCloud.Runtime.Requests;

/// <summary>
/// Who asks, for whom, and in which words: personal data that lies in the vault alone, in the compartment of the
/// request's file.
/// </summary>
/// <param name="Name">The requester's name, in the order she wrote it.</param>
/// <param name="Email">Her e-mail address.</param>
/// <param name="Phone">Her telephone number.</param>
/// <param name="Postal">Her postal address, line by line, as her country writes it.</param>
/// <param name="Identifiers">By what the company knows the person whose data it is.</param>
/// <param name="DataSubject">The name of the person, where somebody acts for her.</param>
/// <param name="Details">What she wrote.</param>
public sealed record RequestPerson(
    string Name,
    string? Email,
    string? Phone,
    ValueList<string> Postal,
    ValueList<PersonIdentifier> Identifiers,
    string? DataSubject,
    string? Details)
{
    /// <summary>The most characters a name may have.</summary>
    public const int NameLengthMax = 200;

    /// <summary>The most characters of a line of an address.</summary>
    public const int LineLengthMax = 200;

    /// <summary>The most lines of an address.</summary>
    public const int LinesMax = 6;

    /// <summary>The most characters of what somebody writes.</summary>
    public const int DetailsLengthMax = 5_000;

    /// <summary>The most identifiers.</summary>
    public const int IdentifiersMax = 10;

    /// <summary>As it goes into the vault.</summary>
    public byte[] Write() => WireJson.Write(this);

    /// <summary>As it came out of the vault.</summary>
    public static RequestPerson Read(ReadOnlyMemory<byte> json) =>
        WireJson.Read<RequestPerson>(json) ?? throw new System.Text.Json.JsonException("A person's record is empty.");

    /// <summary>Says nothing: this is personal data.</summary>
    public override string ToString() => nameof(RequestPerson);
}

/// <summary>One mark by which the company knows a person, in its normal form.</summary>
public sealed record PersonIdentifier(IdentifierKind Kind, string Value)
{
    /// <summary>Says nothing: this is personal data.</summary>
    public override string ToString() => nameof(PersonIdentifier);
}
