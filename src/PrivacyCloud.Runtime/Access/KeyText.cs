using System.Buffers;
using System.Security.Cryptography;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Runtime.Access;

/// <summary>
/// The text of an API key: <c>pk_</c> or <c>sk_</c>, the tenant's id without its prefix, an underscore, and 256 random
/// bits. So the tenant is found without an index over all keys. It has no text form of its own, lest it be logged.
/// </summary>
public sealed class KeyText
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    private static readonly SearchValues<char> Characters = SearchValues.Create(Alphabet);
    private const int SecretBytes = 32;
    private const int SecretLength = 52;
    private const int TenantAt = 3;
    private const int SecretAt = TenantAt + PrefixedId.BodyLength + 1;

    private readonly string _text;

    private KeyText(CredentialKind kind, TenantId tenant, string text) => (Kind, Tenant, _text) = (kind, tenant, text);

    /// <summary>What kind of key it is.</summary>
    public CredentialKind Kind { get; }

    /// <summary>Whose it says it is; nothing is proved by that.</summary>
    public TenantId Tenant { get; }

    /// <summary>By which a person recognises it.</summary>
    public KeyMark Mark => KeyMark.Parse($"{_text[..2]}_{_text.AsSpan(SecretAt, KeyMark.SecretLength)}");

    /// <summary>A key with a secret that nobody had before.</summary>
    public static KeyText Random(CredentialKind kind, TenantId tenant) =>
        Of(kind, tenant, RandomNumberGenerator.GetBytes(SecretBytes));

    /// <summary>A key with this secret.</summary>
    public static KeyText Of(CredentialKind kind, TenantId tenant, ReadOnlySpan<byte> secret)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(secret.Length, SecretBytes);
        var owner = tenant.ToString()[(TenantId.Prefix.Length + 1)..];
        return new(kind, tenant, $"{PrefixOf(kind)}{owner}_{Write(secret)}");
    }

    /// <summary>Reads the text of a key; false for anything else. Takes the same time whatever the secret.</summary>
    public static bool TryParse(string? text, out KeyText? key)
    {
        key = null;
        if (text?.Length != SecretAt + SecretLength || text[SecretAt - 1] != '_' || !TryParseKind(text, out var kind)
            || !TenantId.TryParse($"{TenantId.Prefix}_{text[TenantAt..(SecretAt - 1)]}", out var tenant)
            || text.AsSpan(SecretAt).ContainsAnyExcept(Characters))
        {
            return false;
        }

        key = new(kind, tenant, text);
        return true;
    }

    /// <summary>The whole text: shown once, to whoever asked for the key.</summary>
    public string Reveal() => _text;

    /// <summary>The secret's characters as bytes, to be hashed under a key.</summary>
    internal byte[] SecretCharacters() => System.Text.Encoding.ASCII.GetBytes(_text[SecretAt..]);

    private static string PrefixOf(CredentialKind kind) => kind == CredentialKind.Publishable ? "pk_" : "sk_";

    private static bool TryParseKind(string text, out CredentialKind kind)
    {
        kind = text.StartsWith("pk_", StringComparison.Ordinal) ? CredentialKind.Publishable : CredentialKind.Secret;
        return text.StartsWith(PrefixOf(kind), StringComparison.Ordinal);
    }

    /// <summary>Five bits to a character, the last one padded with zeros.</summary>
    private static string Write(ReadOnlySpan<byte> secret)
    {
        Span<char> text = stackalloc char[SecretLength];
        for (var at = 0; at < SecretLength; at++)
        {
            var digit = 0;
            for (var bit = at * 5; bit < (at + 1) * 5; bit++)
                digit = (digit << 1) | (bit < secret.Length * 8 ? (secret[bit / 8] >> (7 - (bit % 8))) & 1 : 0);

            text[at] = Alphabet[digit];
        }

        return new(text);
    }
}
