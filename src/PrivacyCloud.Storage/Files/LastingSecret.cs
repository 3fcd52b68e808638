using System.Security.Cryptography;
using System.Text;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Storage.Files;

/// <summary>
/// The secret from which a region's lasting keys are derived. It has a file of its own, so that rotating
/// key-encryption and checkpoint keys leaves it alone.
/// </summary>
internal sealed class LastingSecret : IDisposable
{
    private const string Name = "lasting.key";

    private readonly byte[] _secret;

    private LastingSecret(byte[] secret) => _secret = secret;

    /// <summary>Reads the secret; a region founded before there was one gets it now.</summary>
    public static LastingSecret Open(string folder)
    {
        var path = Path.Combine(folder, Name);
        if (!File.Exists(path))
            new KeyFolder(folder).Change(
                () => SecretFile.TryWriteNew(path, RandomNumberGenerator.GetBytes(ILastingKeys.KeySize)));

        var secret = File.ReadAllBytes(path);
        return secret.Length == ILastingKeys.KeySize
            ? new(secret)
            : throw new InvalidDataException(
                $"The lasting secret in {path} is damaged. Without it no receipt handed out by the region can be "
                + "found; restore the file, then start again.");
    }

    /// <summary>The key for a purpose.</summary>
    public byte[] Derive(string purpose) => HKDF.DeriveKey(
        HashAlgorithmName.SHA256, _secret, ILastingKeys.KeySize, info: Encoding.UTF8.GetBytes(purpose));

    /// <inheritdoc/>
    public void Dispose() => CryptographicOperations.ZeroMemory(_secret);
}
