using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Access;

namespace PrivacyCloud.Api.Keys;

/// <summary><c>POST /v1/keys</c>: a key for a brand's pages or for the company's servers.</summary>
internal static class IssueKey
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/keys", HandleAsync)
            .WithName("issueKey")
            .WithSummary("Issue a key. Its secret is shown in this answer and kept nowhere.")
            .Takes<IssueKeyBody>()
            .Changes<IssuedKeyBody>(StatusCodes.Status201Created)
            .Needs(Permission.KeysManage);

    private static async Task<IResult> HandleAsync(HttpContext http, KeyIssuer issuer)
    {
        var sent = await BodyReader.ReadAsync<IssueKeyBody>(http);
        if (sent.Value is not { } body)
        {
            return sent.Problem!;
        }

        var (caller, headers) = (http.Caller(), CommandHeaders.Of(http, sent.Bytes));
        return (headers.Problem ?? Check(body, caller)) is { } problem
            ? problem
            : await issuer.IssueAsync(
                http, new(caller.Log, caller.Tenant, caller.Actor, body.Brand, [.. body.Permissions ?? []]), headers);
    }

    private static Problem? Check(IssueKeyBody body, Caller caller)
    {
        var fits = body.Kind == CredentialKind.Publishable
            ? body.Brand is not null && body.Permissions is null
            : body.Brand is null && body.Permissions is not null;
        if (!fits)
        {
            return Problem.Of(StatusCodes.Status422UnprocessableEntity, KeyRefusals.Shape);
        }

        var beyond = (body.Permissions ?? []).Where(wanted => !caller.May(wanted)).Distinct().ToList();
        return beyond.Count > 0 ? Problem.Of(StatusCodes.Status403Forbidden, KeyRefusals.BeyondOwn(beyond)) : null;
    }
}
