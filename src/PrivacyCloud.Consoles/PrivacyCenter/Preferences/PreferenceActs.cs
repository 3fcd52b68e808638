using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Consoles.PrivacyCenter.Choices;
using PrivacyCloud.Consoles.PrivacyCenter.Shared;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Consents;
using PrivacyCloud.Runtime.Consents.Doors;
using PrivacyCloud.Runtime.Requests;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Consoles.PrivacyCenter.Preferences;

/// <summary>What a person does once she is in: take back, decide anew, take everything along.</summary>
internal static class PreferenceActs
{
    internal const string BrandField = "brand";
    internal const string PurposeField = "purpose";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/centre/{tenant}/preferences/withdraw", WithdrawAsync).DisableAntiforgery();
        routes.MapGet("/centre/{tenant}/preferences/download", DownloadAsync);
        routes.MapGet("/centre/{tenant}/preferences/of/{brand}", ShowAsync);
        routes.MapPost("/centre/{tenant}/preferences/of/{brand}", TakeAsync).DisableAntiforgery();
    }

    /// <summary>Where she decides anew on what a brand asks.</summary>
    public static string PathOf(CentreTenant company, BrandRow brand) =>
        $"{CentrePaths.Preferences(company)}/of/{brand.Slug}";

    private static async Task<IResult> WithdrawAsync(
        string tenant, HttpContext http, CentreDirectory directory, CentreDoor door, PreferenceSession session,
        PreferenceReading reading, ConsentDesk desk)
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

        if (session.Read(http, company) is not { } mark)
        {
            return PreferencePages.See(http, company, "over");
        }

        var view = await reading.ReadAsync(company, mark, http.RequestAborted);
        var brand = view.Brands.FirstOrDefault(one => one.Brand.Slug.ToString() == posted.Fields[BrandField]);
        var wanted = posted.Fields[PurposeField].ToString();
        var purposes = brand?.Refusable.Where(one => wanted.Length == 0 || one.Code.ToString() == wanted)
            .Select(one => one.Code).ToList() ?? [];
        if (purposes.Count == 0)
        {
            return CentrePage.See(http, CentrePaths.Preferences(company));
        }

        var outcome = await desk.WithdrawAsync(
            company.Log,
            new(mark, brand!.Brand.Id, [.. purposes], ConsentChannel.Web, null, DecidedBy.Self, Assurance.Verified),
            Actor.Person, idempotency: null, at: null, http.RequestAborted);
        return PreferencePages.See(http, company, outcome is ConsentOutcome.Recorded ? "no" : "failed");
    }

    private static async Task<IResult> DownloadAsync(
        string tenant, HttpContext http, CentreDirectory directory, PreferenceSession session,
        PreferenceReading reading, TimeProvider time)
    {
        if (await directory.FindAsync(tenant, http.RequestAborted) is not { } company)
        {
            return CentrePage.NotFound(http);
        }

        if (session.Read(http, company) is not { } mark)
        {
            return PreferencePages.See(http, company, "over");
        }

        var view = await reading.ReadAsync(company, mark, http.RequestAborted);
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        return Results.File(
            PreferenceFile.Write(company, view, now), "application/json",
            string.Create(CultureInfo.InvariantCulture, $"choices-{company.Tenant.Slug}.json"));
    }

    private static async Task<IResult> ShowAsync(
        string tenant, string brand, HttpContext http, CentreDirectory directory, PreferenceSession session,
        ChoiceDesk desk)
    {
        if (await directory.FindAsync(tenant, http.RequestAborted) is not { } company
            || company.Brand(brand) is not { } found)
        {
            return CentrePage.NotFound(http);
        }

        return session.Read(http, company) is { } mark
            ? await desk.ShowAsync(http, SeatOf(company, found, mark))
            : PreferencePages.See(http, company, "over");
    }

    private static async Task<IResult> TakeAsync(
        string tenant, string brand, HttpContext http, CentreDirectory directory, CentreDoor door,
        PreferenceSession session, ChoiceDesk desk)
    {
        if (await directory.FindAsync(tenant, http.RequestAborted) is not { } company
            || company.Brand(brand) is not { } found)
        {
            return CentrePage.NotFound(http);
        }

        var read = await door.ReadAsync(http, company, isSubmission: true);
        return read is not Posted.Form posted ? ((Posted.Turned)read).Page
            : session.Read(http, company) is { } mark
                ? await desk.TakeAsync(http, SeatOf(company, found, mark), ChoiceForm.Of(posted.Fields))
                : PreferencePages.See(http, company, "over");
    }

    private static ChoiceSeat SeatOf(CentreTenant company, BrandRow brand, Mark mark) =>
        new(company, brand, PathOf(company, brand), Assurance.Verified, mark, () => mark);
}
