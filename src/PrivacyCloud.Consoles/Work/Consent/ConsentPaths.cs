using System.Globalization;
using PrivacyCloud.Consoles.Work.Shared;
using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Consoles.Work.Consent;

/// <summary>Where the pages about consent are.</summary>
internal static class ConsentPaths
{
    public const string Figures = WorkPaths.Consent;
    public const string Table = WorkPaths.Consent + "/figures.csv";
    public const string Tasks = WorkPaths.Consent + "/tasks";
    public const string Notices = WorkPaths.Consent + "/notices";
    public const string Exports = WorkPaths.Consent + "/exports";
    public const string Confirm = Tasks + "/{person}/{turn:long}/confirm";

    /// <summary>Where it is confirmed that a task is done.</summary>
    public static string ConfirmOf(DataSubjectId person, long turn) =>
        string.Create(CultureInfo.InvariantCulture, $"{Tasks}/{person}/{turn}/confirm");
}
