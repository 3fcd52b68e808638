using Microsoft.AspNetCore.Http;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Runtime.Access;
using PrivacyCloud.Runtime.Staff;

namespace PrivacyCloud.Api.Access;

/// <summary>
/// Lets staff call with a token of their organisation: what their role may read, and no change. The company and the
/// role are ours; the token says who she is and nothing more.
/// </summary>
internal sealed class StaffTokenDoor(IStaffTokens tokens, Companies companies)
{
    private const int PartsOfToken = 3;

    /// <summary>Who calls with this token; null when it is no such token, or nobody's here.</summary>
    public async Task<Caller?> FindAsync(HttpContext http, string bearer)
    {
        if (bearer.Split('.', PartsOfToken + 1).Length != PartsOfToken
            || await tokens.FindAsync(http) is not { } staff
            || await companies.RowAsync(staff.Log, http.RequestAborted) is not { IsClosed: false } company)
        {
            return null;
        }

        return new(
            CredentialKind.Secret, staff.Log, staff.Tenant, company.Group, Brand: null, new ApiKeyId(staff.Staff.Value),
            staff.Permissions, Origins: [])
        {
            Staff = staff.Staff,
        };
    }

    /// <summary>Why a call of staff is not taken; null when it is, or when a key calls.</summary>
    public static Problem? Check(HttpContext http, Caller caller) =>
        caller.Staff is not null && !HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method)
            ? Problem.Of(StatusCodes.Status403Forbidden, AccessRefusals.StaffReadsOnly)
            : null;
}
