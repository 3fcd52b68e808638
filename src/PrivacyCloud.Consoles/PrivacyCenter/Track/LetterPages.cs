using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Consoles.PrivacyCenter.Shared;
using PrivacyCloud.Domain.Letters;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Runtime.Outbox;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Consoles.PrivacyCenter.Track;

/// <summary>Shows a letter as it was sent.</summary>
internal static class LetterPages
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/centre/{tenant}/track/letter/{request}/{no}", ShowAsync);

    /// <summary>Letters that are the person's to read here: codes go by mail alone, and staff's are staff's.</summary>
    public static IEnumerable<FiledLetter> Of(RequestFile file) => file.Letters.Where(one =>
        one.Way != LetterWay.Staff && one.Kind is not (LetterKind.IdentityCode or LetterKind.DoorCode));

    private static async Task<IResult> ShowAsync(
        string tenant, string request, string no, HttpContext http, TrackDoor door, IVault vault)
    {
        var entered = await door.LookAsync(tenant, http, needsFreshCode: true);
        if (entered is not Entered.In inside)
        {
            return ((Entered.Turned)entered).Page;
        }

        var letter = inside.Tracked.Find(request) is { } row
            ? Of(row.File).FirstOrDefault(one => one.No.ToString(CultureInfo.InvariantCulture) == no) : null;
        if (letter is null)
        {
            return CentrePage.See(http, CentrePaths.Track(inside.Company));
        }

        var bytes = await vault.OpenAsync(inside.Company.Log, letter.Content, http.RequestAborted);
        return CentrePage.Show<LetterPage>(
            http, StatusCodes.Status200OK, inside.Company, null,
            ("Letter", letter), ("Content", bytes is { } json ? MailContent.Read(json) : null));
    }
}
