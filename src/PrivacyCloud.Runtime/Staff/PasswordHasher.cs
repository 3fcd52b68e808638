using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace PrivacyCloud.Runtime.Staff;

/// <summary>
/// Hashes passwords: PBKDF2 with SHA-512, a salt of its own each, as many rounds as the hash itself says. Written as
/// a version, the rounds, the salt, the hash. No more are computed at once than there are processors.
/// </summary>
public sealed class PasswordHasher : IDisposable
{
    /// <summary>How many rounds a new hash takes: a fifth of a second, which is dear to whoever guesses.</summary>
    public const int RoundsDefault = 210_000;

    private const byte Version = 1;
    private const int SaltAt = 1 + sizeof(int);
    private const int SaltBytes = 16;
    private const int HashAt = SaltAt + SaltBytes;
    private const int HashBytes = 32;

    private readonly SemaphoreSlim _places = new(Math.Max(1, Environment.ProcessorCount));
    private readonly int _rounds;
    private readonly byte[] _nobodys;

    /// <summary>Draws the hash that stands in for the one of somebody who is not there.</summary>
    /// <param name="rounds">How many rounds a new hash takes. Fewer than by default are for specs alone.</param>
    public PasswordHasher(int rounds = RoundsDefault)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(rounds);
        _rounds = rounds;
        _nobodys = RandomNumberGenerator.GetBytes(HashAt + HashBytes);
        _nobodys[0] = Version;
        BinaryPrimitives.WriteInt32BigEndian(_nobodys.AsSpan(1), rounds);
    }

    /// <summary>The hash of a password that was chosen.</summary>
    public async Task<byte[]> HashAsync(PasswordText password, CancellationToken cancel)
    {
        var written = new byte[HashAt + HashBytes];
        written[0] = Version;
        BinaryPrimitives.WriteInt32BigEndian(written.AsSpan(1), _rounds);
        RandomNumberGenerator.Fill(written.AsSpan(SaltAt, SaltBytes));
        var hash = await ComputeAsync(password, written, cancel);
        hash.CopyTo(written, HashAt);
        return written;
    }

    /// <summary>
    /// True when the password is the one that was hashed. Takes the same time when there is no hash to compare with.
    /// </summary>
    /// <exception cref="InvalidDataException">What is kept is no hash of a known version.</exception>
    public async Task<bool> VerifyAsync(
        PasswordText password, ReadOnlyMemory<byte>? kept, CancellationToken cancel)
    {
        var written = kept?.ToArray() ?? _nobodys;
        if (written.Length != HashAt + HashBytes || written[0] != Version)
            throw new InvalidDataException("The hash of a password is of no known version.");

        var hash = await ComputeAsync(password, written, cancel);
        return CryptographicOperations.FixedTimeEquals(hash, written.AsSpan(HashAt)) && kept is not null;
    }

    /// <inheritdoc/>
    public void Dispose() => _places.Dispose();

    private async Task<byte[]> ComputeAsync(PasswordText password, byte[] written, CancellationToken cancel)
    {
        await _places.WaitAsync(cancel);
        try
        {
            var rounds = BinaryPrimitives.ReadInt32BigEndian(written.AsSpan(1));
            var bytes = Encoding.UTF8.GetBytes(password.Reveal());
            return await Task.Run(
                () => Rfc2898DeriveBytes.Pbkdf2(
                    bytes, written.AsSpan(SaltAt, SaltBytes), rounds, HashAlgorithmName.SHA512, HashBytes),
                cancel);
        }
        finally
        {
            _places.Release();
        }
    }
}
