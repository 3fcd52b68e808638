using System.Text.Json;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Runtime.Requests;

/// <summary>How a desk of the company is reached, as it lies in the vault.</summary>
public sealed record DeskContact(string? Name = null, string? Email = null, string? Phone = null, string? Postal = null)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    // The desk that answers requests first; a company that names none is reached by its officer.
    private static readonly ContactRole[] Order =
        [ContactRole.PrivacyDesk, ContactRole.Dpo, ContactRole.PersonalInformationOfficer, ContactRole.Complaints];

    /// <summary>The desk that answers requests of a company; none when it names nobody.</summary>
    public static async Task<DeskContact?> FindAsync(
        IVault vault, LogId log, TenantRow tenant, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(vault);
        ArgumentNullException.ThrowIfNull(tenant);
        foreach (var role in Order)
        {
            if (tenant.Contacts.FirstOrDefault(one => one.Role == role) is { } contact
                && await vault.OpenAsync(log, contact.Details, cancel) is { } json)
            {
                return JsonSerializer.Deserialize<DeskContact>(json.Span, Web);
            }
        }

        return null;
    }

    /// <summary>Its lines, as a letter prints them.</summary>
    public IReadOnlyList<string> Lines() => [.. new[] { Name, Postal, Phone, Email }.OfType<string>()];

    /// <summary>Says nothing: this may be personal data.</summary>
    public override string ToString() => nameof(DeskContact);
}
