using System.Globalization;
using NodaTime.Text;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Consoles.Work.Requests;

/// <summary>What stands in the form of an act before anybody typed.</summary>
internal static class ActForms
{
    private const int TaskDays = 7;

    /// <summary>The form, with what is likely filled in.</summary>
    public static ActForm Blank(Dossier dossier, string name) => name switch
    {
        ActNames.Verify => ActForm.Empty(
            dossier.Row.Version,
            (ActForm.MeansField, nameof(IdentityMeans.RegisteredFacts)),
            (ActForm.FactsField, dossier.Law.FactsMin.ToString(CultureInfo.InvariantCulture))),
        ActNames.SetTask => ActForm.Empty(
            dossier.Row.Version,
            (ActForm.DueField, LocalDatePattern.Iso.Format(dossier.Law.Today.PlusDays(TaskDays)))),
        ActNames.Fulfil or ActNames.Form when dossier.Row.File.AnswerForm is { } form => ActForm.Empty(
            dossier.Row.Version, (ActForm.FormField, form.ToString())),
        ActNames.Circumstances when dossier.Row.File.Circumstances.Count > 0 => ActForm.Empty(
            dossier.Row.Version, (ActForm.CircumstancesField, dossier.Row.File.Circumstances[0].ToString())),
        _ => ActForm.Empty(dossier.Row.Version),
    };
}
