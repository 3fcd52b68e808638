using Microsoft.AspNetCore.Http;
using PrivacyCloud.Runtime.Access;

namespace PrivacyCloud.Api.Access;

/// <summary>Carries who is calling from the gate to the endpoint.</summary>
internal static class CallerFeature
{
    /// <summary>Who is calling. Only for endpoints behind the gate of a tenant's keys.</summary>
    /// <exception cref="InvalidOperationException">The endpoint has no such gate.</exception>
    public static Caller Caller(this HttpContext http) =>
        http.Features.Get<Caller>() ?? throw new InvalidOperationException("This endpoint is not behind the gate.");

    /// <summary>Remembers who is calling.</summary>
    public static void Admit(this HttpContext http, Caller caller) => http.Features.Set(caller);
}
