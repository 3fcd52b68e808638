using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Outbox;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Requests;

namespace PrivacyCloud.Api.Requests.Files;

/// <summary>
/// <c>GET /v1/requests/{id}/letters/{no}</c>: a letter as it was sent; that somebody read it is on record.
/// </summary>
internal static class ReadLetter
{
    private const string Policy =
        "sandbox; default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; "
        + "frame-ancestors 'none'";

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/v1/requests/{id}/letters/{no:int}", HandleAsync)
            .WithName("readLetter")
            .WithSummary("A letter as it was sent, as a page. That somebody read it is an event of its own.")
            .Produces(StatusCodes.Status200OK, contentType: "text/html")
            .Problems(400, 404)
            .Needs(Permission.RequestsReveal);

    private static async Task<IResult> HandleAsync(
        HttpContext http, string id, int no, RequestDoor door, IVault vault, ActDesk acts)
    {
        if (QueryReader.Of(http).Problem is { } problem)
        {
            return problem;
        }

        var caller = http.Caller();
        if (await door.FindAsync(http, id) is not { } row)
        {
            return RequestDoor.Unknown;
        }

        if (row.File.Letters.FirstOrDefault(one => one.No == no) is not { } letter)
        {
            return Problem.Of(StatusCodes.Status404NotFound, RequestRefusals.LetterUnknown);
        }

        if (await vault.OpenAsync(caller.Log, letter.Content, http.RequestAborted) is not { } bytes
            || MailContent.Read(bytes) is not { } mail)
        {
            return Problem.Of(StatusCodes.Status404NotFound, RequestProblems.LetterGone);
        }

        await acts.ActAsync(
            caller.Log, row.File.Intake.Request, new RequestAct.Reveal(), new(caller.Actor), http.RequestAborted);
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.ContentSecurityPolicy = Policy;
        return Results.Text(
            mail.Html ?? $"<!doctype html><pre>{WebUtility.HtmlEncode(mail.Text)}</pre>", "text/html; charset=utf-8");
    }
}
