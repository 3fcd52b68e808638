using PrivacyCloud.Consoles.PrivacyCenter.Home;
using PrivacyCloud.Consoles.Shared;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Consoles.PrivacyCenter.Track;

/// <summary>What the person can do now, or that she need do nothing.</summary>
internal static class RequestTodo
{
    public static IReadOnlyList<string> Of(RequestRow row, StatusView view, PageContext page)
    {
        var found = Open(row, view, page).ToList();
        return found.Count > 0 ? found : [page.Say(StatusWords.Nothing)];
    }

    private static IEnumerable<string> Open(RequestRow row, StatusView view, PageContext page)
    {
        if (row.File.Package is { Standing: PackageStanding.Ready } && row.Ending is not null)
        {
            yield return page.Say(StatusWords.DoFetch);
        }

        if (row.Ending is not null)
        {
            yield break;
        }

        if (row.File.Identity.Standing == IdentityStanding.Awaited)
        {
            yield return page.Say(view.AsksIdentity ? StatusWords.DoShowYourself : StatusWords.DoWait);
        }

        if (row.File.Representation.Standing == RepresentationStanding.Awaited)
        {
            yield return page.Say(StatusWords.DoPapers);
        }

        if (row.File.AwaitsReply)
        {
            yield return page.Say(StatusWords.DoReply);
        }

        if (row.File.Fee is { Standing: FeeStanding.Quoted } fee)
        {
            yield return page.Say(StatusWords.DoPay, RightFacts.Amount(fee.Amount, page.Format));
        }
    }
}
