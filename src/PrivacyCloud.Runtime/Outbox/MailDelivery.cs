using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Outbox;
using PrivacyCloud.Runtime.Events;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Runtime.Outbox;

/// <summary>Opens the content of a mail and hands it to the postman, in the tenant's name.</summary>
public sealed class MailDelivery(IViewStore views, IVault vault, IPostman postman)
{
    /// <summary>Hands over one mail, once.</summary>
    public async Task<Handover> HandOverAsync(LogId log, ParcelRow row, Parcel.Mail mail, CancellationToken cancel)
    {
        if (await vault.OpenAsync(log, mail.Content, cancel) is not { } json)
            return new Handover.Never(FailureCode.ContentErased);

        if (MailContent.Read(json) is not { IsFit: true } content)
            return new Handover.Never(FailureCode.ContentUnfit);

        var name = await NameAsync(log, content.Language, cancel);
        return await postman.SendAsync(new(log, row.Id, row.QueuedAt, name, content), cancel);
    }

    private async Task<string> NameAsync(LogId log, Language language, CancellationToken cancel) =>
        await views.FindAsync(log, ViewNames.Tenants, log.Owner, cancel) is { } json
            && WireJson.Read<TenantRow>(json) is { } tenant
                ? tenant.LegalName.In(language) : log.Owner;
}
