using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Api.Operator;

/// <summary>
/// Ids of what is being founded. Each founding opens a log of its own, so a repetition must come to the same log to
/// be recognised: with an Idempotency-Key the id is derived from it under the operator's own key, which nobody else
/// has; without one it is new.
/// </summary>
internal static class FoundingId
{
    public static Guid Of(HttpContext http, CommandHeaders headers, TimeProvider time)
    {
        if (headers.Idempotency is not { } idempotency)
        {
            return Guid.CreateVersion7(time.GetUtcNow());
        }

        var hash = HMACSHA256.HashData(
            Encoding.UTF8.GetBytes(http.Request.Headers.Authorization.ToString()),
            Encoding.UTF8.GetBytes($"{idempotency.Operation}\n{idempotency.Key}"));
        return DerivedId.Of(hash);
    }
}
