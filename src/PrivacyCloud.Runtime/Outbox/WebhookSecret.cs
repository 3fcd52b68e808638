using System.Security.Cryptography;

namespace PrivacyCloud.Runtime.Outbox;

/// <summary>
/// What an endpoint's calls are signed with, as Standard Webhooks writes it: <c>whsec_</c> and 24 to 64 random bytes
/// in base64. It lies in the vault and is shown when it is made.
/// </summary>
public sealed class WebhookSecret
{
    private const string Prefix = "whsec_";
    private const int BytesMade = 32;
    private const int BytesMin = 24;
    private const int BytesMax = 64;

    private readonly byte[] _key;

    private WebhookSecret(byte[] key) => _key = key;

    /// <summary>A new one.</summary>
    public static WebhookSecret Random() => new(RandomNumberGenerator.GetBytes(BytesMade));

    /// <summary>Reads the text form, with or without its prefix; null when it is none.</summary>
    public static WebhookSecret? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var body = text.StartsWith(Prefix, StringComparison.Ordinal) ? text[Prefix.Length..] : text;
        var key = new byte[BytesMax + 2];
        return Convert.TryFromBase64String(body, key, out var length) && length is >= BytesMin and <= BytesMax
            ? new(key[..length]) : null;
    }

    /// <summary>The secret itself, to be shown once or put into the vault.</summary>
    public string Reveal() => Prefix + Convert.ToBase64String(_key);

    /// <summary>The signature of a call: <c>v1,</c> and the HMAC-SHA-256 of id, timestamp and body.</summary>
    public string Sign(string id, long timestamp, ReadOnlySpan<byte> body)
    {
        var head = System.Text.Encoding.ASCII.GetBytes(
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{id}.{timestamp}."));
        return "v1," + Convert.ToBase64String(HMACSHA256.HashData(_key, (byte[])[.. head, .. body]));
    }

    /// <summary>Says nothing.</summary>
    public override string ToString() => nameof(WebhookSecret);
}
