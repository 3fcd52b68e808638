using Microsoft.AspNetCore.OpenApi;

namespace PrivacyCloud.Api;

/// <summary>What the OpenAPI document says of the whole.</summary>
internal static class OpenApiDocument
{
    public static void Describe(OpenApiOptions options) =>
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "PrivacyCloud";
            document.Info.Version = "1";
            document.Info.Description =
                "Consent, data subject requests, policies and breaches under the law of each jurisdiction. "
                + "The tenant comes from the credential alone. Errors are RFC 9457 problem details with a stable code. "
                + "Text follows Accept-Language (vi, ja, en).";
            document.Servers = [];
            return Task.CompletedTask;
        });
}
