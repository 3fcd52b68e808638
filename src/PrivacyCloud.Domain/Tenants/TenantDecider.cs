using System.Diagnostics;

namespace PrivacyCloud.Domain.Tenants;

/// <summary>The rules of a tenant. Pure: no clock, no ids, no I/O; the law is an argument.</summary>
public static class TenantDecider
{
    /// <summary>Before anything happened.</summary>
    public static TenantState Initial { get; } = new TenantState.None();

    /// <summary>What a command causes, or why it causes nothing.</summary>
    public static Decision<TenantEvent> Decide(TenantState state, TenantCommand command, TenantLaw law) =>
        (state, command) switch
        {
            (TenantState.None, TenantCommand.Found found) => Found(found, law),
            (TenantState.None, _) => TenantRefusals.Unknown,
            (_, TenantCommand.Found) => TenantRefusals.AlreadyFounded,
            (TenantState.Closed, TenantCommand.Close) => Nothing,
            (TenantState.Closed, _) => TenantRefusals.Closed,
            (TenantState.Open open, _) => Decide(open, command, law),
            _ => throw new UnreachableException(),
        };

    /// <summary>It was so already: lawful, and nothing to record.</summary>
    internal static Decision<TenantEvent> Nothing { get; } = new Decision<TenantEvent>.Accepted([]);

    /// <summary>One fact, unless it would record what is so already.</summary>
    internal static Decision<TenantEvent> Unless(bool already, TenantEvent happened) => already ? Nothing : happened;

    private static Decision<TenantEvent> Decide(TenantState.Open open, TenantCommand command, TenantLaw law) =>
        command switch
        {
            TenantCommand.Rename c => Rename(open, c),
            TenantCommand.PromiseResidency c => PromiseResidency(open, c, law),
            TenantCommand.LinkDirectory c => LinkDirectory(open, c),
            TenantCommand.AddJurisdiction c => JurisdictionRules.Add(open, c, law),
            TenantCommand.DropJurisdiction c => JurisdictionRules.Drop(open, c),
            TenantCommand.AdoptPack c => JurisdictionRules.Adopt(open, c, law),
            TenantCommand.ChooseLanguages c => ChooseLanguages(open, c),
            TenantCommand.NameContact c => ContactRules.Name(open, c),
            TenantCommand.RemoveContact c => ContactRules.Remove(open, c),
            TenantCommand.SetFee c => FeeRules.Set(open, c, law),
            TenantCommand.WaiveFee c => FeeRules.Waive(open, c),
            TenantCommand.SetIdentityMeans c => IdentityRules.Set(open, c, law),
            TenantCommand.SetBranding c => BrandRules.Dress(open, c),
            TenantCommand.SetRequestTerms c => c.Terms.AreFit()
                ? Unless(open.Requests == c.Terms, new TenantEvent.RequestTermsSet(c.Terms))
                : Requests.RequestRefusals.TermsUnfit,
            TenantCommand.FoundBrand c => BrandRules.Found(open, c),
            TenantCommand.RenameBrand c => BrandRules.Rename(open, c),
            TenantCommand.AllowOrigins c => BrandRules.AllowOrigins(open, c),
            TenantCommand.CloseBrand c => BrandRules.Close(open, c),
            TenantCommand.IssuePublishableKey c => KeyRules.Issue(open, c),
            TenantCommand.IssueSecretKey c => KeyRules.Issue(open, c),
            TenantCommand.RevokeKey c => KeyRules.Revoke(open, c),
            TenantCommand.Close => Close(open),
            _ => throw new UnreachableException(),
        };

    private static Decision<TenantEvent> Found(TenantCommand.Found command, TenantLaw law)
    {
        if (!PlainText.IsLine(command.LegalName, TenantLimits.NameLengthMax))
            return TenantRefusals.NameUnfit;

        if (!law.Regions.TryGetValue(command.Region, out var country))
            return TenantRefusals.RegionUnknown;

        if (command.Residency is { } promised && promised != country)
            return TenantRefusals.ResidencyBroken;

        if (!AreFit(command.Languages))
            return TenantRefusals.LanguagesUnfit;

        if (command.Jurisdictions.Count == 0 || HasDoubles(command.Jurisdictions))
            return TenantRefusals.JurisdictionsUnfit;

        if (!command.Jurisdictions.All(law.Packs.ContainsKey))
            return TenantRefusals.NoPack;

        return new TenantEvent.Founded(
            command.Tenant, command.Group, command.Region, command.Slug, command.LegalName, command.Residency,
            [.. command.Jurisdictions.Select(code => law.Packs[code].Stamp)], command.Languages);
    }

    private static Decision<TenantEvent> Rename(TenantState.Open open, TenantCommand.Rename command) =>
        PlainText.IsLine(command.LegalName, TenantLimits.NameLengthMax)
            ? Unless(open.LegalName == command.LegalName, new TenantEvent.Renamed(command.LegalName))
            : TenantRefusals.NameUnfit;

    private static Decision<TenantEvent> PromiseResidency(
        TenantState.Open open, TenantCommand.PromiseResidency command, TenantLaw law) =>
        command.Country is { } promised && (!law.Regions.TryGetValue(open.Region, out var at) || at != promised)
            ? TenantRefusals.ResidencyBroken
            : Unless(open.Residency == command.Country, new TenantEvent.ResidencyPromised(command.Country));

    private static Decision<TenantEvent> LinkDirectory(TenantState.Open open, TenantCommand.LinkDirectory command) =>
        command.Directory is { IsDefault: true }
            ? TenantRefusals.DirectoryUnfit
            : Unless(open.Directory == command.Directory, new TenantEvent.DirectoryLinked(command.Directory));

    private static Decision<TenantEvent> ChooseLanguages(
        TenantState.Open open, TenantCommand.ChooseLanguages command) =>
        AreFit(command.Languages)
            ? Unless(open.Languages.Equals(command.Languages), new TenantEvent.LanguagesChosen(command.Languages))
            : TenantRefusals.LanguagesUnfit;

    private static Decision<TenantEvent> Close(TenantState.Open open) => new Decision<TenantEvent>.Accepted(
        [.. KeyRules.RevokeAll(open.Keys), new TenantEvent.Closed()]);

    private static bool AreFit(ValueList<Language> languages) =>
        languages.Count > 0 && languages.All(Enum.IsDefined) && !HasDoubles(languages);

    internal static bool HasDoubles<T>(ValueList<T> list) => list.Distinct().Count() != list.Count;
}
