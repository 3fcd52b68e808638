using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Consoles.PrivacyCenter.Shared;
using PrivacyCloud.Consoles.PrivacyCenter.Track;
using PrivacyCloud.Consoles.Shared;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Runtime.Requests;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Consoles.PrivacyCenter.Ask;

/// <summary>
/// The confirmation. It is only ever the answer to a post, and the secret travels in bodies alone: it is in no address,
/// and a code that was mistyped does not take it off the screen.
/// </summary>
internal sealed class DonePages(LawLibrary law, RequestReading reading)
{
    private const string Number = "number";
    private const string Secret = "secret";
    private const string Again = "again";

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/centre/{tenant}/{brand}/done", TakeAsync).DisableAntiforgery();

    /// <summary>The confirmation of a case.</summary>
    public async Task<IResult> ShowAsync(
        HttpContext http, CentrePlace place, IReadOnlyList<RequestRow> rows, string secret, CodeTry attempt)
    {
        var lead = rows[0];
        var person = await reading.OpenAsync(place.Company.Log, lead.File.Intake.Person, http.RequestAborted);
        return CentrePage.Show<DonePage>(
            http, attempt.Status, place.Company, place.Brand,
            ("Requests", rows), ("Secret", secret), ("Attempt", attempt), ("HasEmail", person?.Email is not null),
            ("OffersCodes", TrackingDesk.OffersCodes(place.Company.Tenant, lead.File.Intake)));
    }

    /// <summary>By when each request of a case is answered, in one line.</summary>
    public string DueOf(IReadOnlyList<RequestRow> rows, PageContext page) => string.Join(
        page.Language == Domain.Language.Japanese ? string.Empty : " ",
        rows.Select(row => RequestDue.Of(row, law, page)?.Sentence ?? page.Say(StatusWords.NoDue)).Distinct());

    /// <summary>A code entered on the confirmation itself, or a new one asked for.</summary>
    private static async Task<IResult> TakeAsync(
        string tenant, string brand, HttpContext http, CentreDirectory directory, CentreDoor door,
        TrackingDesk tracking, CodeDesk codes, TrackSession session, DonePages done)
    {
        if (await directory.FindAsync(tenant, http.RequestAborted) is not { } company)
        {
            return CentrePage.NotFound(http);
        }

        var read = await door.ReadAsync(http, company, isSubmission: false);
        if (read is not Posted.Form posted)
        {
            return ((Posted.Turned)read).Page;
        }

        var secret = posted.Fields[Secret].ToString();
        var rows = await tracking.OpenAsync(company.Log, posted.Fields[Number], secret, http.RequestAborted);
        if (rows is null)
        {
            return CentrePage.See(http, CentrePaths.Track(company));
        }

        var attempt = posted.Fields.ContainsKey(Again)
            ? await codes.SendAsync(company.Log, rows[0], CodePurpose.Identity, http.RequestAborted)
            : await codes.TryAsync(
                company.Log, rows, CodePurpose.Identity, posted.Fields[CodeTry.Field], http.RequestAborted);
        if (attempt.IsRight)
        {
            await session.BeginAsync(http, company.Log, rows[0].File.Intake.Number, isDoor: true);
        }

        var fresh = await tracking.OpenAsync(company.Log, posted.Fields[Number], secret, http.RequestAborted) ?? rows;
        return await done.ShowAsync(http, new(company, company.Brand(brand)), fresh, secret, attempt);
    }
}
