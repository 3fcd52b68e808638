using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace PrivacyCloud.Api.OpenApi;

/// <summary>What the OpenAPI document says of the whole.</summary>
internal static class OpenApiDocument
{
    /// <summary>The name of the one way to say who is calling.</summary>
    public const string Bearer = "bearer";

    public static void Describe(OpenApiOptions options)
    {
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "PrivacyCloud";
            document.Info.Version = "1";
            document.Info.Description =
                "Consent, data subject requests, policies and breaches under the law of each jurisdiction. "
                + "The tenant comes from the credential alone. Errors are RFC 9457 problem details with a stable code. "
                + "Text follows Accept-Language (vi, ja, en).";
            document.Servers = [];
            document.Components ??= new();
            document.AddComponent(Bearer, new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.Http,
                Scheme = Bearer,
                Description = "A secret key (sk_…) of a company, a publishable key (pk_…) of a brand where the call "
                    + "says so, or the operator's key (ok_…) for the operator's calls.",
            });
            return Task.CompletedTask;
        });
        options.AddOperationTransformer(OperationWords.DescribeAsync);
        options.AddSchemaTransformer(ValueSchemas.DescribeAsync);
    }
}
