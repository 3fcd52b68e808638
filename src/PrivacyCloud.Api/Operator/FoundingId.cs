using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using PrivacyCloud.Api.Commands;

namespace PrivacyCloud.Api.Operator;

/// <summary>
/// Ids of what is being founded. Each founding opens a log of its own, so a repetition must come to the same log to
/// be recognised: with an Idempotency-Key the id is derived from it under the operator's own key, which nobody else
/// has; without one it is new.
/// </summary>
internal static class FoundingId
{
    private const int VersionAt = 6;
    private const int VariantAt = 8;

    public static Guid Of(HttpContext http, CommandHeaders headers, TimeProvider time)
    {
        if (headers.Idempotency is not { } idempotency)
        {
            return Guid.CreateVersion7(time.GetUtcNow());
        }

        var hash = HMACSHA256.HashData(
            Encoding.UTF8.GetBytes(http.Request.Headers.Authorization.ToString()),
            Encoding.UTF8.GetBytes($"{idempotency.Operation}\n{idempotency.Key}"));
        hash[VersionAt] = (byte)((hash[VersionAt] & 0x0f) | 0x80);
        hash[VariantAt] = (byte)((hash[VariantAt] & 0x3f) | 0x80);
        return new(hash.AsSpan(0, 16), bigEndian: true);
    }
}
