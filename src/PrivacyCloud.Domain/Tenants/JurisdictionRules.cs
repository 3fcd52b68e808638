using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Domain.Tenants;

/// <summary>Whose law a tenant answers to.</summary>
internal static class JurisdictionRules
{
    public static Decision<TenantEvent> Add(
        TenantState.Open open, TenantCommand.AddJurisdiction command, TenantLaw law) =>
        law.Packs.TryGetValue(command.Jurisdiction, out var pack)
            ? TenantDecider.Unless(open.Answers(command.Jurisdiction), new TenantEvent.JurisdictionAdded(pack.Stamp))
            : TenantRefusals.NoPack;

    public static Decision<TenantEvent> Drop(TenantState.Open open, TenantCommand.DropJurisdiction command)
    {
        if (!open.Answers(command.Jurisdiction))
            return TenantDecider.Nothing;

        return open.Packs.Count == 1
            ? TenantRefusals.LastJurisdiction
            : new TenantEvent.JurisdictionDropped(command.Jurisdiction);
    }

    public static Decision<TenantEvent> Adopt(TenantState.Open open, TenantCommand.AdoptPack command, TenantLaw law)
    {
        if (!open.Answers(command.Jurisdiction))
            return TenantRefusals.JurisdictionNotHeld;

        return law.Packs.TryGetValue(command.Jurisdiction, out var pack)
            ? TenantDecider.Unless(open.Packs.Contains(pack.Stamp), new TenantEvent.PackAdopted(pack.Stamp))
            : TenantRefusals.NoPack;
    }

    /// <summary>
    /// Judges a setting of one right by what the law says to it; refuses where the tenant can have none.
    /// </summary>
    public static Decision<TenantEvent> Judge(
        TenantState.Open open, TenantLaw law, JurisdictionCode jurisdiction, RightCode right,
        Func<RightTerms, Decision<TenantEvent>> judge)
    {
        if (!open.Answers(jurisdiction))
            return TenantRefusals.JurisdictionNotHeld;

        if (!law.Packs.TryGetValue(jurisdiction, out var pack))
            return TenantRefusals.NoPack;

        return pack.Rights.TryGetValue(right, out var terms) ? judge(terms) : TenantRefusals.RightUnknown;
    }
}
