using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Silo.Entra;

/// <summary>
/// Holds a token to the directory it names: its issuer is the authority, the directory's id, the version, and not a
/// letter else. Whether that directory is a company's is asked later.
/// </summary>
internal sealed class EntraIssuer(EntraOptions options)
{
    /// <summary>The part of an address that stands for any directory.</summary>
    public const string AnyDirectory = "organizations";

    private const string Version = "v2.0";

    /// <summary>The issuer, once it is known to be the right one.</summary>
    /// <exception cref="SecurityTokenInvalidIssuerException">It is another's, or names no directory.</exception>
    public string Validate(string issuer, SecurityToken token, TokenValidationParameters parameters) =>
        token is JsonWebToken jwt && IsSigned(jwt)
            && jwt.TryGetPayloadValue<string>(EntraAccount.DirectoryClaim, out var text)
            && DirectoryId.TryParse(text, out var directory)
            && string.Equals(issuer, $"{options.Base}/{directory}/{Version}", StringComparison.Ordinal)
                ? issuer
                : throw new SecurityTokenInvalidIssuerException("The token is of another issuer.");

    /// <summary>
    /// The protocol would bear an unsigned token that came straight from where codes are redeemed. We do not.
    /// </summary>
    private static bool IsSigned(JsonWebToken token) =>
        token is { Alg: SecurityAlgorithms.RsaSha256, EncodedSignature.Length: > 0 };

    /// <summary>An address of any directory, for one.</summary>
    public static string For(string address, DirectoryId directory) =>
        address.Replace($"/{AnyDirectory}/", $"/{directory}/", StringComparison.Ordinal);
}
