using System.Text.Json.Serialization;
using PrivacyCloud.Domain;

namespace PrivacyCloud.Api.Tenants;

/// <summary>
/// How somebody is reached: personal data, kept in the vault alone. At least one way; each a line of at most 300
/// characters. A role's mailbox is better than a person's.
/// </summary>
/// <param name="Name">Who it is, or the name of the desk.</param>
/// <param name="Email">An e-mail address.</param>
/// <param name="Phone">A telephone number.</param>
/// <param name="Postal">A postal address in one line.</param>
public sealed record ContactDetails(
    string? Name = null, string? Email = null, string? Phone = null, string? Postal = null)
{
    private const int LineLengthMax = 300;

    /// <summary>True when there is a way to reach somebody and every line is a decent one.</summary>
    [JsonIgnore]
    public bool IsFit => (Email ?? Phone ?? Postal) is not null
        && new[] { Name, Email, Phone, Postal }.All(line => line is null || PlainText.IsLine(line, LineLengthMax));

    /// <summary>Says nothing: this is personal data.</summary>
    public override string ToString() => nameof(ContactDetails);
}
