using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Requests;

/// <summary>
/// Secrets that people are given. Nothing that opens a door is stored: tracking secrets follow from the case under a
/// key that lies apart, so that a repeated call is answered the same; of codes only a keyed hash is kept.
/// </summary>
public sealed class RequestSecrets(IVault vault)
{
    private const string Alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int SecretLength = 20;
    private const int CodeSpan = 100_000_000;

    /// <summary>The tracking secret of a case: twenty characters, more than 96 bits.</summary>
    public async Task<string> TrackingSecretAsync(LogId log, CaseId request, CancellationToken cancel)
    {
        var bytes = await vault.KeyedHashAsync(
            log, "request.tracking.v1", Encoding.UTF8.GetBytes(request.ToString()), cancel);
        return string.Create(SecretLength + 3, bytes, static (text, hash) =>
        {
            var number = new System.Numerics.BigInteger(hash.Span, isUnsigned: true);
            for (var at = 0; at < text.Length; at++)
            {
                if (at % 6 == 5)
                {
                    text[at] = '-';
                    continue;
                }

                number = System.Numerics.BigInteger.DivRem(number, Alphabet.Length, out var digit);
                text[at] = Alphabet[(int)digit];
            }
        });
    }

    /// <summary>What is kept of a tracking secret. Small letters and spaces are forgiven.</summary>
    public async Task<SecretDigest> TrackingDigestAsync(LogId log, string secret, CancellationToken cancel)
    {
        var flat = string.Concat(Flat(secret).Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        return SecretDigest.Of((await vault.KeyedHashAsync(
            log, "request.tracking-digest.v1", Encoding.UTF8.GetBytes(flat), cancel)).Span);
    }

    /// <summary>A one-time code of eight digits.</summary>
    public static string NewCode() =>
        RandomNumberGenerator.GetInt32(CodeSpan).ToString("D8", CultureInfo.InvariantCulture);

    /// <summary>What is kept of a one-time code. Spaces and full-width digits are forgiven.</summary>
    public async Task<SecretDigest> CodeDigestAsync(
        LogId log, RequestId request, CodePurpose purpose, string code, CancellationToken cancel)
    {
        var digits = string.Concat(Flat(code).Where(char.IsAsciiDigit));
        return SecretDigest.Of((await vault.KeyedHashAsync(
            log, "request.code.v1", Encoding.UTF8.GetBytes($"{request}|{purpose}|{digits}"), cancel)).Span);
    }

    /// <summary>What cannot be normalised is nobody's secret: it is read as none, and opens nothing.</summary>
    private static string Flat(string typed) =>
        PlainText.CanBeNormalised(typed) ? typed.Normalize(NormalizationForm.FormKC) : string.Empty;
}
