using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.Requests.Acts;

/// <summary><c>POST /v1/requests/{id}/answer-form</c>: the person says in which form she wants the answer.</summary>
internal static class ChooseAnswerForm
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/requests/{id}/answer-form", HandleAsync)
            .WithName("chooseAnswerForm")
            .WithSummary("The person says in which form she wants the answer.")
            .Takes<AnswerFormBody>()
            .Changes<RequestBody>()
            .Needs(Permission.RequestsHandle);

    private static async Task<IResult> HandleAsync(HttpContext http, string id, RequestDoor door) =>
        await door.ActAsync(http, id, await BodyReader.ReadAsync<AnswerFormBody>(http), WantedActs.Form);
}
