using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.Notices;

/// <summary><c>PUT /v1/consent/purposes/{code}</c>: a purpose is this, from the next notice on.</summary>
internal static class DefinePurpose
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPut("/v1/consent/purposes/{code}", HandleAsync)
            .WithName("definePurpose")
            .WithSummary("Define or revise a purpose. People see it with the next notice that is published.")
            .Takes<PurposeBody>()
            .Changes<ChangeBody>()
            .Needs(Permission.ConsentConfigure);

    private static async Task<IResult> HandleAsync(HttpContext http, string code, NoticeDoor door)
    {
        var sent = await BodyReader.ReadAsync<PurposeBody>(http);
        if (sent.Value is not { } body)
        {
            return sent.Problem!;
        }

        if (!PurposeCode.TryParse(code, out var purpose))
        {
            return Problem.Of(StatusCodes.Status404NotFound, NoticeRefusals.Unknown);
        }

        var (draft, problem) = PurposeReader.Read(body);
        return draft is null ? problem! : await door.SendAsync(
            http, sent.Bytes, body.Brand,
            (_, laws) => new NoticeCommand.DefinePurpose(body.Brand, purpose, draft, body.Material ?? false, laws),
            done => Results.Json(new ChangeBody(code, done.Version, done.Position), ApiJson.Options));
    }
}
