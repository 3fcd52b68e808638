namespace PrivacyCloud.Domain.Tenants;

/// <summary>A tenant's API keys.</summary>
internal static class KeyRules
{
    public static Decision<TenantEvent> Issue(TenantState.Open open, TenantCommand.IssuePublishableKey command)
    {
        if (open.OpenBrand(command.Brand) is null)
            return TenantRefusals.BrandUnknown;

        return NoRoom(open, command.Key) is { } no
            ? no
            : new TenantEvent.PublishableKeyIssued(command.Key, command.Brand, command.Mark, command.Digest);
    }

    public static Decision<TenantEvent> Issue(TenantState.Open open, TenantCommand.IssueSecretKey command)
    {
        if (command.Permissions.Count == 0 || TenantDecider.HasDoubles(command.Permissions)
            || !command.Permissions.All(Enum.IsDefined))
        {
            return TenantRefusals.PermissionsUnfit;
        }

        return NoRoom(open, command.Key) is { } no
            ? no
            : new TenantEvent.SecretKeyIssued(command.Key, command.Permissions, command.Mark, command.Digest);
    }

    public static Decision<TenantEvent> Revoke(TenantState.Open open, TenantCommand.RevokeKey command) =>
        open.Keys.FirstOrDefault(key => key.Id == command.Key) is { } key
            ? TenantDecider.Unless(key.IsRevoked, new TenantEvent.KeyRevoked(key.Id))
            : TenantRefusals.KeyUnknown;

    public static IEnumerable<TenantEvent> RevokeAll(IEnumerable<ApiKey> keys) =>
        keys.Where(key => !key.IsRevoked).Select(key => new TenantEvent.KeyRevoked(key.Id));

    private static Refusal? NoRoom(TenantState.Open open, Ids.ApiKeyId key)
    {
        if (open.Keys.Any(one => one.Id == key))
            return TenantRefusals.KeyAlreadyIssued;

        return open.Keys.Count >= TenantLimits.KeysMax ? TenantRefusals.TooMany : null;
    }
}
