using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Keys;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Api.Operator;

/// <summary>
/// <c>POST /v1/operator/tenants/{id}/keys</c>: a company's first secret key. Once it holds a live one the operator
/// issues no more: from then on the company lets people in, not the platform.
/// </summary>
internal static class IssueFirstKey
{
    private const long NoVersion = -1;
    private const int KeysRead = 1_000;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/operator/tenants/{id}/keys", HandleAsync)
            .WithName("issueFirstKey")
            .WithSummary("Issue a company's first secret key. Refused once the company holds a live one.")
            .Takes<FirstKeyBody>()
            .Changes<IssuedKeyBody>(StatusCodes.Status201Created)
            .NeedsOperator();

    private static async Task<IResult> HandleAsync(
        HttpContext http, string id, IRegionDirectory directory, IViewStore views, KeyIssuer issuer)
    {
        var cancel = http.RequestAborted;
        if (!TenantId.TryParse(id, out var tenant) || await directory.FindAsync(tenant, cancel) is not { } log
            || await views.RowAsync<TenantRow>(log, ViewNames.Tenants, id, cancel) is not { } row)
        {
            return Problem.Of(StatusCodes.Status404NotFound, OperatorRefusals.TenantUnknown);
        }

        var sent = await BodyReader.ReadAsync<FirstKeyBody>(http);
        if (sent.Value is not { } body)
        {
            return sent.Problem!;
        }

        var headers = CommandHeaders.Of(http, sent.Bytes);
        if (headers.Problem is { } problem)
        {
            return problem;
        }

        // A repetition is recognised before versions are compared; anything else meets a version that never is.
        var holdsOne = await HoldsOneAsync(views, log, cancel);
        var bound = headers with { SeenVersion = holdsOne ? NoVersion : headers.SeenVersion ?? row.Version };
        var answer = await issuer.IssueAsync(
            http, new(log, tenant, Actor.Operator, Brand: null, Wanted(body)), bound);
        return holdsOne && answer is Problem { Status: StatusCodes.Status412PreconditionFailed }
            ? Problem.Of(StatusCodes.Status409Conflict, KeyRefusals.AlreadyHasOne)
            : answer;
    }

    private static ValueList<Permission> Wanted(FirstKeyBody body) =>
        body.Permissions is { } some ? [.. some] : Permissions.All;

    private static async Task<bool> HoldsOneAsync(IViewStore views, LogId log, CancellationToken cancel)
    {
        string? after = null;
        do
        {
            var page = await views.PageAsync<KeyRow, KeyRow>(
                log, ViewNames.Keys, new(after, KeysRead), row => row, cancel);
            if (page.Items.Any(key => key.Brand is null && !key.IsRevoked))
            {
                return true;
            }

            after = page.Next;
        }
        while (after is not null);

        return false;
    }
}
