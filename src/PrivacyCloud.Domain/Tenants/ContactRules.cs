namespace PrivacyCloud.Domain.Tenants;

/// <summary>Who is reached for what.</summary>
internal static class ContactRules
{
    public static Decision<TenantEvent> Name(TenantState.Open open, TenantCommand.NameContact command)
    {
        if (!Enum.IsDefined(command.Role) || command.Details.Compartment != Vault.Compartment.Contact)
            return TenantRefusals.ContactUnfit;

        var contact = new Contact(command.Role, command.Details);
        return TenantDecider.Unless(
            open.Contacts.Contains(contact), new TenantEvent.ContactNamed(command.Role, command.Details));
    }

    public static Decision<TenantEvent> Remove(TenantState.Open open, TenantCommand.RemoveContact command) =>
        open.Contacts.Any(one => one.Role == command.Role)
            ? new TenantEvent.ContactRemoved(command.Role)
            : TenantDecider.Nothing;
}
