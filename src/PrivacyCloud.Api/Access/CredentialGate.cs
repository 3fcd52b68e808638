using Microsoft.AspNetCore.Http;
using PrivacyCloud.Api.Limits;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Runtime.Access;

namespace PrivacyCloud.Api.Access;

/// <summary>
/// Lets in whoever the endpoint's rule admits: 401 without a good key, 403 for a key that may not, 429 for one that
/// calls too often. A failed key counts against its address, so that keys cannot be tried out.
/// </summary>
internal sealed class CredentialGate(RequestDelegate next, Credentials credentials, OperatorGate operators, Rates rates,
    StaffTokenDoor staff, CallTenant tenant)
{
    public async Task InvokeAsync(HttpContext http)
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<AccessRule>() is not { } rule)
        {
            await next(http);
            return;
        }

        http.Response.Headers.CacheControl = "private, no-cache";
        var no = rule.Operator ? await CheckOperatorAsync(http, rule) : await CheckTenantAsync(http, rule);
        if (no is null && !rule.Operator)
        {
            tenant.Establish(http.Caller().Log);
        }

        await (no is null ? next(http) : no.ExecuteAsync(http));
    }

    private async Task<Problem?> CheckTenantAsync(HttpContext http, AccessRule rule)
    {
        if (ShownKeys.Of(http) is not { } shown)
        {
            return Unknown(http, AccessRefusals.Missing);
        }

        var caller = await credentials.FindAsync(shown, http.RequestAborted)
            ?? await staff.FindAsync(http, shown.Reveal());
        if (caller is null)
        {
            return operators.Opens(shown.Reveal()) ? Forbidden(rule) : Unknown(http, AccessRefusals.Invalid);
        }

        return StaffTokenDoor.Check(http, caller) ?? BrowserOrigin.Check(http, caller)
            ?? rates.Count(caller) ?? Check(http, caller, rule);
    }

    private async Task<Problem?> CheckOperatorAsync(HttpContext http, AccessRule rule)
    {
        if (ShownKeys.Of(http) is not { } shown)
        {
            return Unknown(http, AccessRefusals.Missing);
        }

        if (operators.Opens(shown.Reveal()))
        {
            return null;
        }

        return await credentials.FindAsync(shown, http.RequestAborted) is null
            ? Unknown(http, AccessRefusals.Invalid)
            : Forbidden(rule);
    }

    private static Problem? Check(HttpContext http, Caller caller, AccessRule rule)
    {
        var may = caller.Kind == CredentialKind.Publishable
            ? rule.TakesPublishable
            : rule.Permission is not { } permission || caller.May(permission);
        if (!may)
        {
            return Forbidden(rule);
        }

        http.Admit(caller);
        return null;
    }

    private Problem Unknown(HttpContext http, Domain.Refusal refusal)
    {
        if (rates.CountFailure(http) is { } tooMany)
        {
            return tooMany;
        }

        http.Response.Headers.WWWAuthenticate = "Bearer";
        return Problem.Of(StatusCodes.Status401Unauthorized, refusal);
    }

    private static Problem Forbidden(AccessRule rule) =>
        Problem.Of(StatusCodes.Status403Forbidden, AccessRefusals.PermissionMissing(rule));
}
