using System.Diagnostics;

namespace PrivacyCloud.Domain.Tenants;

/// <summary>What a tenant may ask for meeting a right.</summary>
internal static class FeeRules
{
    public static Decision<TenantEvent> Set(TenantState.Open open, TenantCommand.SetFee command, TenantLaw law)
    {
        if (command.Fee.Amount is <= 0 or > TenantLimits.FeeMax)
            return TenantRefusals.FeeUnfit;

        return JurisdictionRules.Judge(
            open, law, command.Jurisdiction, command.Right, terms => Judge(open, command, terms.Fee));
    }

    public static Decision<TenantEvent> Waive(TenantState.Open open, TenantCommand.WaiveFee command) =>
        open.Fees.Any(fee => fee.Jurisdiction == command.Jurisdiction && fee.Right == command.Right)
            ? new TenantEvent.FeeWaived(command.Jurisdiction, command.Right)
            : TenantDecider.Nothing;

    private static Decision<TenantEvent> Judge(TenantState.Open open, TenantCommand.SetFee command, FeeTerms terms) =>
        terms switch
        {
            FeeTerms.Forbidden => TenantRefusals.FeeForbidden(terms.Citation),
            FeeTerms.CounselOnly when command.Reason is null => TenantRefusals.FeeNeedsCounsel(terms.Citation),
            FeeTerms.Allowed { Cap: { } cap } when command.Fee.Amount > cap =>
                TenantRefusals.FeeOverCap(terms.Citation),
            FeeTerms.Allowed { Currency: { } currency } when command.Fee.Currency != currency =>
                TenantRefusals.FeeCurrency(terms.Citation),
            FeeTerms.Allowed or FeeTerms.CounselOnly => Record(open, command, terms),
            _ => throw new UnreachableException(),
        };

    private static Decision<TenantEvent> Record(TenantState.Open open, TenantCommand.SetFee command, FeeTerms terms)
    {
        var fee = new Fee(command.Jurisdiction, command.Right, command.Fee, command.Reason, terms.Citation);
        return TenantDecider.Unless(
            open.Fees.Contains(fee),
            new TenantEvent.FeeSet(fee.Jurisdiction, fee.Right, fee.Amount, fee.Reason, fee.Citation));
    }
}
