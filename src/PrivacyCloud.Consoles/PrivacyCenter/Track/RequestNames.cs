using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Consoles.PrivacyCenter.Track;

/// <summary>Names the right of a request as its law did on the day it came in.</summary>
internal static class RequestNames
{
    public static RightRule Of(RequestRow row, LawLibrary law)
    {
        var book = RequestLaw.BookOf(law, row.File.Intake);
        return RequestLaw.RightOn(book, row.File.Intake.Right(), RequestLaw.DayOf(book, row.File.Intake.ReceivedAt))
            ?? throw new System.Diagnostics.UnreachableException("A right in use is no longer known.");
    }

    /// <summary>The law that names the right.</summary>
    public static RuleBook BookOf(RequestRow row, LawLibrary law) => RequestLaw.BookOf(law, row.File.Intake);
}
