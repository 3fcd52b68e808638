using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.Notices;

/// <summary><c>POST /v1/consent/purposes/{code}/retirement</c>: nobody is asked for a purpose any more.</summary>
internal static class RetirePurpose
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/consent/purposes/{code}/retirement", HandleAsync)
            .WithName("retirePurpose")
            .WithSummary("End a purpose from the next notice on. Its code is never used again.")
            .Takes<RetirementBody>()
            .Changes<ChangeBody>()
            .Needs(Permission.ConsentConfigure);

    private static async Task<IResult> HandleAsync(HttpContext http, string code, NoticeDoor door)
    {
        var sent = await BodyReader.ReadAsync<RetirementBody>(http);
        if (sent.Value is not { } body)
        {
            return sent.Problem!;
        }

        return PurposeCode.TryParse(code, out var purpose)
            ? await door.SendAsync(
                http, sent.Bytes, body.Brand, (_, _) => new NoticeCommand.RetirePurpose(purpose),
                done => Results.Json(new ChangeBody(code, done.Version, done.Position), ApiJson.Options))
            : Problem.Of(StatusCodes.Status404NotFound, NoticeRefusals.Unknown);
    }
}

/// <summary>In which catalogue a purpose ends.</summary>
/// <param name="Brand">Whose catalogue.</param>
public sealed record RetirementBody(BrandId Brand);
