using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Consoles.PrivacyCenter.Shared;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Runtime.Requests;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Consoles.PrivacyCenter.Choices;

/// <summary>
/// The choices of a brand's banner as a plain form: it needs no script, and a no takes one press as a yes does.
/// </summary>
internal static class ChoicePages
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/centre/{tenant}/{brand}/choices", ShowAsync);
        routes.MapPost("/centre/{tenant}/{brand}/choices", TakeAsync).DisableAntiforgery();
    }

    private static async Task<IResult> ShowAsync(
        string tenant, string brand, HttpContext http, CentreDirectory directory, ChoiceDesk desk,
        ChoiceDevice device)
    {
        if (await directory.FindAsync(tenant, http.RequestAborted) is not { } company
            || company.Brand(brand) is not { } found)
        {
            return CentrePage.NotFound(http);
        }

        return await desk.ShowAsync(http, SeatOf(http, company, found, device));
    }

    private static async Task<IResult> TakeAsync(
        string tenant, string brand, HttpContext http, CentreDirectory directory, CentreDoor door, ChoiceDesk desk,
        ChoiceDevice device)
    {
        if (await directory.FindAsync(tenant, http.RequestAborted) is not { } company
            || company.Brand(brand) is not { } found)
        {
            return CentrePage.NotFound(http);
        }

        return await door.ReadAsync(http, company, isSubmission: true) switch
        {
            Posted.Form posted => await desk.TakeAsync(
                http, SeatOf(http, company, found, device), ChoiceForm.Of(posted.Fields)),
            Posted.Turned turned => turned.Page,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static ChoiceSeat SeatOf(
        HttpContext http, CentreTenant company, BrandRow brand, ChoiceDevice device) => new(
        company, brand, CentrePaths.Choices(company, brand), Assurance.Device,
        device.Read(http, company.Log, brand.Id), () => device.Begin(http, company.Log, brand.Id));
}
