using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Consoles.PrivacyCenter.Shared;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Receipts;
using PrivacyCloud.Runtime.Receipts;
using PrivacyCloud.Runtime.Requests;

namespace PrivacyCloud.Consoles.PrivacyCenter.Receipts;

/// <summary>Shows a receipt to whoever has its address: what, when, to whom, how to withdraw, how to check.</summary>
internal static class ReceiptPages
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/receipts/{receipt}", ShowAsync);

    private static async Task<IResult> ShowAsync(
        string receipt, HttpContext http, ReceiptDesk desk, CentreDirectory directory)
    {
        var cancel = http.RequestAborted;
        if (!ReceiptId.TryParse(receipt, out var id) || await desk.FindAsync(id, cancel) is not { } found)
        {
            return NotFound(http);
        }

        // A company that closed has no centre any more; its receipts stay good.
        var company = await directory.FindAsync(found.Place.Log.Owner, cancel);
        var brand = company?.Brands.FirstOrDefault(one => one.Id == found.Brand.Id);
        return await PageAsync(http, desk, found, company, brand);
    }

    private static async Task<IResult> PageAsync(
        HttpContext http, ReceiptDesk desk, ReceiptMaterial found, CentreTenant? company,
        Runtime.Views.BrandRow? brand)
    {
        var language = CentrePage.Context(http).Language;
        var file = await desk.SignAsync(found, language, size: null, http.RequestAborted);
        return file is null ? NotFound(http) : CentrePage.Show<ReceiptPage>(
            http, StatusCodes.Status200OK, company, brand,
            ("Receipt", found), ("File", file), ("Verdict", desk.Check(file.Write())));
    }

    private static IResult NotFound(HttpContext http) => CentrePage.Say(
        http, StatusCodes.Status404NotFound, null, ReceiptWords.NotFoundTitle, ReceiptWords.NotFoundWhy);
}
