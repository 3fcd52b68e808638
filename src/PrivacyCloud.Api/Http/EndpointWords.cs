using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Limits;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.Http;

/// <summary>The words in which an endpoint says who may call it and what it takes and answers.</summary>
internal static class EndpointWords
{
    private const string ProblemType = "application/problem+json";
    private const string Json = "application/json";

    /// <summary>Only with a key that has this permission.</summary>
    public static RouteHandlerBuilder Needs(this RouteHandlerBuilder route, Permission permission) =>
        route.Guarded(AccessRule.Needs(permission));

    /// <summary>With any key of a tenant, from a brand's pages too.</summary>
    public static RouteHandlerBuilder NeedsAnyKey(this RouteHandlerBuilder route) => route.Guarded(AccessRule.AnyKey);

    /// <summary>With a key that has this permission, and from a brand's pages too.</summary>
    public static RouteHandlerBuilder NeedsOrBrand(this RouteHandlerBuilder route, Permission permission) =>
        route.Guarded(AccessRule.NeedsOrBrand(permission));

    /// <summary>With the operator's key alone.</summary>
    public static RouteHandlerBuilder NeedsOperator(this RouteHandlerBuilder route) =>
        route.Guarded(AccessRule.OperatorOnly);

    /// <summary>Is called very often, and with nothing between the gate and itself.</summary>
    public static RouteHandlerBuilder Direct(this RouteHandlerBuilder route) => route.WithMetadata(DirectCall.Mark);

    /// <summary>Takes a JSON body.</summary>
    public static RouteHandlerBuilder Takes<T>(this RouteHandlerBuilder route)
        where T : class => route.Accepts<T>(Json).Problems(413, 415);

    /// <summary>Takes a file: the body itself, or the first file of a form.</summary>
    public static RouteHandlerBuilder TakesFile(this RouteHandlerBuilder route) => route
        .Accepts<IFormFile>("multipart/form-data", "application/octet-stream", "application/pdf", "image/jpeg",
            "image/png", "image/heic")
        .WithMetadata(new BodyLimit(Requests.Files.SentFile.BodySizeBytesMax))
        .DisableAntiforgery()
        .Problems(413, 415);

    /// <summary>Answers a change: the outcomes that every changing call has.</summary>
    public static RouteHandlerBuilder Changes<T>(this RouteHandlerBuilder route,
        int status = StatusCodes.Status200OK) =>
        route.Produces<T>(status).WithMetadata(ChangingCall.Mark).Problems(400, 404, 409, 412, 422, 503);

    /// <summary>Takes a parameter in its query.</summary>
    public static RouteHandlerBuilder Query(
        this RouteHandlerBuilder route, string name, string meaning, bool required = false, bool repeats = false) =>
        route.WithMetadata(new QueryWord(name, meaning, required, repeats));

    /// <summary>Answers a list in pages.</summary>
    public static RouteHandlerBuilder Pages(this RouteHandlerBuilder route) => route
        .Query(PageQuery.LimitName, "How many at most, 1 to 200; 50 when not said.")
        .Query(PageQuery.CursorName, "Where to go on: next of the page before.")
        .Problems(400);

    /// <summary>May answer these problems.</summary>
    public static RouteHandlerBuilder Problems(this RouteHandlerBuilder route, params IReadOnlyList<int> statuses)
    {
        foreach (var status in statuses)
        {
            route.Produces<ProblemBody>(status, ProblemType);
        }

        return route;
    }

    private static RouteHandlerBuilder Guarded(this RouteHandlerBuilder route, AccessRule rule) =>
        route.WithMetadata(rule).Problems(401, 403, 429);
}

/// <summary>Marks a changing call, so that the OpenAPI document shows the headers it takes.</summary>
internal sealed record ChangingCall
{
    /// <summary>The mark.</summary>
    public static ChangingCall Mark { get; } = new();
}

/// <summary>One parameter of a query, for the OpenAPI document.</summary>
internal sealed record QueryWord(string Name, string Meaning, bool Required, bool Repeats);

/// <summary>How large the body of an endpoint may be, where that is not what every body may be.</summary>
internal sealed record BodyLimit(long? MaxRequestBodySize) : IRequestSizeLimitMetadata;
