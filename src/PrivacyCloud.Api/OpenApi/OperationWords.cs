using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.OpenApi;

/// <summary>Writes into the OpenAPI document what each endpoint says of itself: who may call, what it reads.</summary>
internal static class OperationWords
{
    public static Task DescribeAsync(
        OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancel)
    {
        var words = context.Description.ActionDescriptor.EndpointMetadata;
        var parameters = operation.Parameters ??= [];
        foreach (var query in words.OfType<QueryWord>())
        {
            parameters.Add(Parameter(query.Name, ParameterLocation.Query, query.Meaning, query.Required,
                query.Repeats));
        }

        if (words.OfType<ChangingCall>().Any())
        {
            parameters.Add(Parameter(
                "Idempotency-Key", ParameterLocation.Header,
                "1 to 255 visible characters. The same key and body answer the first answer again; "
                + "another body is 422."));
            parameters.Add(Parameter(
                "If-Match", ParameterLocation.Header, "The version that was read, from ETag; 412 when it is stale."));
        }

        if (words.OfType<AccessRule>().FirstOrDefault() is { } rule && context.Document is { } document)
        {
            operation.Security =
                [new() { [new OpenApiSecuritySchemeReference(OpenApiDocument.Bearer, document)] = [] }];
            operation.Description = WhoMay(rule);
        }

        return Task.CompletedTask;
    }

    private static string WhoMay(AccessRule rule) => rule switch
    {
        { Operator: true } => "Needs the operator's key.",
        { TakesPublishable: true, Permission: { } permission } =>
            $"Takes a publishable key, or one with the permission {Permissions.NameOf(permission)}.",
        { Permission: { } permission } => $"Needs the permission {Permissions.NameOf(permission)}.",
        _ => "Takes any key of the company, publishable ones too.",
    };

    private static OpenApiParameter Parameter(
        string name, ParameterLocation place, string meaning, bool required = false, bool repeats = false)
    {
        var text = new OpenApiSchema { Type = JsonSchemaType.String };
        return new()
        {
            Name = name,
            In = place,
            Description = meaning,
            Required = required,
            Schema = repeats ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = text } : text,
        };
    }
}
