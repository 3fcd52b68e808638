namespace PrivacyCloud.Domain.Tenants;

/// <summary>A tenant's sites and apps, and how they look.</summary>
internal static class BrandRules
{
    /// <summary>WCAG 2.2, success criterion 1.4.3: text needs this contrast at least.</summary>
    private const double ContrastMin = 4.5;

    public static Decision<TenantEvent> Dress(TenantState.Open open, TenantCommand.SetBranding command)
    {
        if (!PlainText.IsLine(command.Branding.DisplayName, TenantLimits.NameLengthMax))
            return TenantRefusals.NameUnfit;

        return command.Branding.Accent.ContrastWithWhite < ContrastMin
            ? TenantRefusals.AccentTooPale
            : TenantDecider.Unless(open.Branding == command.Branding, new TenantEvent.BrandingSet(command.Branding));
    }

    public static Decision<TenantEvent> Found(TenantState.Open open, TenantCommand.FoundBrand command)
    {
        if (!PlainText.IsLine(command.Name, TenantLimits.NameLengthMax))
            return TenantRefusals.NameUnfit;

        if (!AreFit(command.Origins))
            return TenantRefusals.OriginsUnfit;

        if (open.Brands.Any(brand => brand.Id == command.Brand || brand.Slug == command.Slug))
            return TenantRefusals.SlugTaken;

        return open.Brands.Count >= TenantLimits.BrandsMax
            ? TenantRefusals.TooMany
            : new TenantEvent.BrandFounded(command.Brand, command.Slug, command.Name, command.Origins);
    }

    public static Decision<TenantEvent> Rename(TenantState.Open open, TenantCommand.RenameBrand command)
    {
        if (!PlainText.IsLine(command.Name, TenantLimits.NameLengthMax))
            return TenantRefusals.NameUnfit;

        return open.OpenBrand(command.Brand) is { } brand
            ? TenantDecider.Unless(brand.Name == command.Name, new TenantEvent.BrandRenamed(brand.Id, command.Name))
            : TenantRefusals.BrandUnknown;
    }

    public static Decision<TenantEvent> AllowOrigins(TenantState.Open open, TenantCommand.AllowOrigins command)
    {
        if (!AreFit(command.Origins))
            return TenantRefusals.OriginsUnfit;

        return open.OpenBrand(command.Brand) is { } brand
            ? TenantDecider.Unless(
                brand.Origins.Equals(command.Origins), new TenantEvent.OriginsAllowed(brand.Id, command.Origins))
            : TenantRefusals.BrandUnknown;
    }

    public static Decision<TenantEvent> Close(TenantState.Open open, TenantCommand.CloseBrand command)
    {
        if (!open.Brands.Any(brand => brand.Id == command.Brand))
            return TenantRefusals.BrandUnknown;

        return open.OpenBrand(command.Brand) is null
            ? TenantDecider.Nothing
            : new Decision<TenantEvent>.Accepted(
                [
                    .. KeyRules.RevokeAll(open.Keys.Where(key => key.Brand == command.Brand)),
                    new TenantEvent.BrandClosed(command.Brand),
                ]);
    }

    private static bool AreFit(ValueList<Origin> origins) =>
        origins.Count <= TenantLimits.OriginsMax && !origins.Any(origin => origin.IsDefault)
        && !TenantDecider.HasDoubles(origins);
}
