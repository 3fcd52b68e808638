using System.Text.Json;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Domain.Vault;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Api.Tenants;

/// <summary>Puts contact details into the vault and opens them again.</summary>
internal sealed class Contacts(IVault vault, TimeProvider time)
{
    /// <summary>Seals details for a holder of their own, so that they can be erased alone.</summary>
    public Task<SealedContent> SealAsync(LogId log, ContactDetails details, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        return vault.SealAsync(
            log, new VaultItemId(Guid.CreateVersion7(now)), new HolderId(Guid.CreateVersion7(now)), Compartment.Contact,
            JsonSerializer.SerializeToUtf8Bytes(details, ApiJson.Options), cancel);
    }

    /// <summary>Contacts with their details, where they may be seen and were not erased.</summary>
    public async Task<IReadOnlyList<ContactBody>> OpenAsync(
        LogId log, IReadOnlyList<Contact> contacts, bool maySee, CancellationToken cancel)
    {
        var opened = new List<ContactBody>(contacts.Count);
        foreach (var contact in contacts)
        {
            var content = maySee ? await vault.OpenAsync(log, contact.Details, cancel) : null;
            opened.Add(new(contact.Role, content is { } json
                ? JsonSerializer.Deserialize<ContactDetails>(json.Span, ApiJson.Options)
                : null));
        }

        return opened;
    }
}
