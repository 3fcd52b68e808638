using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Notices;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Api.Notices;

/// <summary><c>POST /v1/consent/notices</c>: people are shown the catalogue as it stands.</summary>
internal static class PublishNotice
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/consent/notices", HandleAsync)
            .WithName("publishNotice")
            .WithSummary("Publish the catalogue under a new version. What is shown already makes no new one.")
            .Takes<NoticeBody>()
            .Changes<PublishedBody>(StatusCodes.Status201Created)
            .Needs(Permission.ConsentConfigure);

    private static async Task<IResult> HandleAsync(HttpContext http, NoticeDoor door)
    {
        var sent = await BodyReader.ReadAsync<NoticeBody>(http);
        return sent.Value is not { } body ? sent.Problem! : await door.SendAsync(
            http, sent.Bytes, body.Brand, (tenant, laws) => new NoticeCommand.Publish(DraftOf(body, tenant), laws),
            done => Results.Json(
                new PublishedBody(
                    body.Brand, int.Parse(done.Answer["notice"], CultureInfo.InvariantCulture), done.Version,
                    done.Position),
                ApiJson.Options, statusCode: StatusCodes.Status201Created));
    }

    private static NoticeDraft DraftOf(NoticeBody body, TenantRow tenant) => new(
        body.Title, body.Text, tenant.LegalName, body.PolicyUrl, BannerWords.All,
        body.Layout?.Reject ?? RejectWeight.Equal, body.Layout?.Silence ?? SilenceMeaning.Nothing);
}
