namespace PrivacyCloud.Domain.Tenants;

/// <summary>
/// How a tenant may ask a person who she is: as little as will do, and not at all where the law says so.
/// </summary>
internal static class IdentityRules
{
    public static Decision<TenantEvent> Set(
        TenantState.Open open, TenantCommand.SetIdentityMeans command, TenantLaw law)
    {
        if (TenantDecider.HasDoubles(command.Means) || !command.Means.All(Enum.IsDefined))
            return TenantRefusals.IdentityMeansUnfit;

        return JurisdictionRules.Judge(
            open, law, command.Jurisdiction, command.Right, terms => Judge(open, command, terms.Identity));
    }

    private static Decision<TenantEvent> Judge(
        TenantState.Open open, TenantCommand.SetIdentityMeans command, IdentityTerms terms)
    {
        if (terms.Demand == IdentityDemand.Forbidden && command.Means.Count > 0)
            return TenantRefusals.IdentityForbidden(terms.Citation);

        if (terms.Demand == IdentityDemand.Required && command.Means.Count == 0)
            return TenantRefusals.IdentityRequired(terms.Citation);

        // A copy of an official paper asks the most; somebody who can show it otherwise must be able to.
        if (command.Means.Count == 1 && command.Means[0] == IdentityMeans.OfficialPaper)
            return TenantRefusals.IdentityAsksTooMuch;

        var setting = new IdentitySetting(command.Jurisdiction, command.Right, command.Means);
        return TenantDecider.Unless(
            open.Identity.Contains(setting),
            new TenantEvent.IdentityMeansSet(command.Jurisdiction, command.Right, command.Means, terms.Citation));
    }
}
