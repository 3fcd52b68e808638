using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Requests.Files;
using PrivacyCloud.Domain.Requests;

namespace PrivacyCloud.Api.Tracking;

/// <summary><c>POST /v1/tracking/documents</c>: the person sends a file.</summary>
internal static class SendPersonDocument
{
    private const string Purpose = "purpose";
    private static readonly string[] Purposes = ["paper", "evidence"];

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/v1/tracking/documents", HandleAsync)
            .WithName("sendPersonDocument")
            .WithSummary("Send a file: a PDF, JPEG, PNG or HEIC of up to 20 MiB, judged by its content.")
            .Query(Purpose, "paper (shows identity or authority; when not said) or evidence.")
            .TakesFile()
            .Changes<TrackedBody>(StatusCodes.Status201Created)
            .NeedsAnyKey();
        BrowserOrigin.MapPreflight(routes, "/v1/tracking/documents", HttpMethods.Post);
    }

    private static async Task<IResult> HandleAsync(HttpContext http, TrackingDoor door, FileDoor files)
    {
        var query = QueryReader.Of(http, Purpose);
        var isEvidence = query.Parsed(Purpose, QueryRefusals.NotOneOf(Purposes), text =>
            (Purposes.Contains(text), text == Purposes[1]));
        if (query.Problem is { } problem)
        {
            return problem;
        }

        var opened = await door.OpenAsync(http, session: null, mustAct: true);
        if (opened.Problem is { } no)
        {
            return no;
        }

        var purpose = isEvidence ? DocumentPurpose.Evidence : DocumentPurpose.Paper;
        if (await files.TakeAsync(http, opened.Rows[0], purpose) is { } unfit)
        {
            return unfit;
        }

        http.Response.StatusCode = StatusCodes.Status201Created;
        return await door.AnswerAsync(http, await door.AnewAsync(http, opened), isDoor: true);
    }
}
