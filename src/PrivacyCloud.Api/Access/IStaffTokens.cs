using Microsoft.AspNetCore.Http;
using PrivacyCloud.Runtime.Staff;

namespace PrivacyCloud.Api.Access;

/// <summary>Knows the tokens with which members of staff call for themselves, where the host takes any.</summary>
public interface IStaffTokens
{
    /// <summary>Who sent the bearer token of a call, at the one company that it can mean; null for any other.</summary>
    Task<StaffCaller?> FindAsync(HttpContext http);
}

/// <summary>A host that takes keys alone.</summary>
internal sealed class NoStaffTokens : IStaffTokens
{
    public Task<StaffCaller?> FindAsync(HttpContext http) => Task.FromResult<StaffCaller?>(null);
}
