using System.Text.Json;
using Microsoft.AspNetCore.Http;
using PrivacyCloud.Consoles.PrivacyCenter.Shared;
using PrivacyCloud.Consoles.Shared;
using PrivacyCloud.Consoles.Work.Shared;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Consoles.PrivacyCenter.Ask;

/// <summary>What a script is answered, in the words of the page.</summary>
internal static class AskAnswer
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    /// <summary>It is received.</summary>
    public static IResult Done(PageContext page, CentrePlace place, RequestRow lead, string secret, string due) =>
        Results.Json(
            new
            {
                number = lead.File.Intake.Number.ToString(),
                secret,
                due,
                track = page.Link(CentrePaths.Track(place.Company)),
            },
            Web, statusCode: StatusCodes.Status201Created);

    /// <summary>Something must be mended.</summary>
    public static IResult Unfit(PageContext page, IReadOnlyList<FieldProblem> problems) => Results.Json(
        new { problems = problems.Select(one => new { field = one.Field, why = page.Say(one.Why) }) },
        Web, statusCode: StatusCodes.Status422UnprocessableEntity);

    /// <summary>It was not looked at: too many, or the page is too old.</summary>
    public static IResult Turned(HttpContext http, PageContext page)
    {
        var isTooMany = http.Response.Headers.RetryAfter.Count > 0;
        var why = isTooMany ? CentreWords.TooManyWhy : CentreWords.StaleWhy;
        return Results.Json(
            new { problems = new[] { new { field = string.Empty, why = page.Say(why) } } },
            Web, statusCode: isTooMany ? StatusCodes.Status429TooManyRequests : StatusCodes.Status400BadRequest);
    }
}
