using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.Tenants;

/// <summary><c>POST /v1/tenant/contacts/{role}</c>: who is reached for what. The details go into the vault.</summary>
internal static class NameContact
{
    private static readonly Refusal Unfit = new("contact.details-unfit", new(
        "Give an e-mail address, a telephone number or a postal address, each one line of at most 300 characters.",
        "Hãy nêu ít nhất một địa chỉ e-mail, số điện thoại hoặc địa chỉ bưu chính, mỗi mục một dòng, tối đa 300 ký tự.",
        "メールアドレス、電話番号、住所のいずれかを、それぞれ300文字以内の1行で指定してください。"));

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/tenant/contacts/{role}", HandleAsync)
            .WithName("nameContact")
            .WithSummary("Say who is reached for what. The details are kept in the vault; those before are erased.")
            .Takes<ContactDetails>()
            .Changes<ChangeBody>()
            .Needs(Permission.TenantConfigure);

    private static async Task<IResult> HandleAsync(HttpContext http, string role, ContactDoor door)
    {
        if (!ContactRoles.TryParse(role, out var known))
        {
            return ContactRoles.NoSuchRole();
        }

        var sent = await BodyReader.ReadAsync<ContactDetails>(http);
        if (sent.Value is not { } details)
        {
            return sent.Problem!;
        }

        return details.IsFit
            ? await door.NameAsync(http, sent.Bytes, known, details)
            : Problem.Of(StatusCodes.Status422UnprocessableEntity, Unfit);
    }
}
