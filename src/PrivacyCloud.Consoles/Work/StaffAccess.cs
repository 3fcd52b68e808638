using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Staff;

namespace PrivacyCloud.Consoles.Work;

/// <summary>Puts endpoints behind the gate of the staff, and tells them who came through.</summary>
internal static class StaffAccess
{
    /// <summary>
    /// Lets in staff who may do this: others get 403, whoever is signed out is taken to the sign-in page and back.
    /// Whatever is posted must carry the form's guard.
    /// </summary>
    public static TBuilder ForStaff<TBuilder>(this TBuilder endpoints, Permission permission)
        where TBuilder : IEndpointConventionBuilder => endpoints.Behind(new(permission));

    /// <summary>Lets in whoever is signed in.</summary>
    public static TBuilder ForStaff<TBuilder>(this TBuilder endpoints)
        where TBuilder : IEndpointConventionBuilder => endpoints.Behind(new(Permission: null));

    /// <summary>Who is signed in. Only for endpoints behind the gate.</summary>
    /// <exception cref="InvalidOperationException">The endpoint is not behind the gate.</exception>
    public static StaffCaller Staff(this HttpContext http) =>
        http.Features.Get<StaffCaller>()
        ?? throw new InvalidOperationException("This endpoint is not behind the gate.");

    // The gate checks the guard itself, for every form alike.
    private static TBuilder Behind<TBuilder>(this TBuilder endpoints, StaffRule rule)
        where TBuilder : IEndpointConventionBuilder => endpoints.WithMetadata(rule).DisableAntiforgery();
}
