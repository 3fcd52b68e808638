using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace PrivacyCloud.Storage.Files;

/// <summary>
/// A region's key-encryption keys, one file per epoch. New keys are wrapped under the newest epoch; older ones are
/// there only while a rotation is under way.
/// </summary>
internal sealed class RegionKeys : IDisposable
{
    /// <summary>Bytes in a key.</summary>
    public const int KeySize = 32;

    /// <summary>Bytes in a wrapped key: nonce, cipher, tag.</summary>
    public const int WrappedSize = NonceSize + KeySize + TagSize;

    private const int NonceSize = 12;
    private const int TagSize = 16;
    private const string Prefix = "epoch-";

    private readonly Lock _gate = new();
    private readonly string _folder;
    private readonly SortedDictionary<long, byte[]> _epochs = [];

    private RegionKeys(string folder) => _folder = folder;

    /// <summary>The epoch under which new keys are wrapped.</summary>
    public long Current
    {
        get
        {
            lock (_gate)
                return _epochs.Keys.Max();
        }
    }

    /// <summary>Reads the keys of a region; a new region gets its first.</summary>
    public static RegionKeys Open(string folder, bool isNew)
    {
        SecretFile.DestroyUnfinished(folder);
        var keys = new RegionKeys(folder);
        foreach (var path in Directory.GetFiles(folder, Prefix + "*.key"))
        {
            var number = Path.GetFileNameWithoutExtension(path)[Prefix.Length..];
            keys._epochs.Add(long.Parse(number, CultureInfo.InvariantCulture), File.ReadAllBytes(path));
        }

        if (keys._epochs.Count == 0 && isNew)
            keys.StartEpoch();

        if (keys._epochs.Count == 0 || keys._epochs.Values.Any(key => key.Length != KeySize))
            throw new InvalidDataException(
                $"The key-encryption keys in {folder} are missing or damaged. Without them no personal data of the "
                + "region can be read; restore the folder, then start again.");

        return keys;
    }

    /// <summary>Makes the key of the next epoch, durable when this answers.</summary>
    public long StartEpoch()
    {
        lock (_gate)
        {
            var epoch = _epochs.Count == 0 ? 1 : _epochs.Keys.Max() + 1;
            var key = RandomNumberGenerator.GetBytes(KeySize);
            SecretFile.Write(PathOf(epoch), key);
            _epochs.Add(epoch, key);
            return epoch;
        }
    }

    /// <summary>True when a rotation was begun and not ended.</summary>
    public bool HasOlder()
    {
        lock (_gate)
            return _epochs.Count > 1;
    }

    /// <summary>Destroys all epochs but the newest.</summary>
    public void DestroyOlder()
    {
        lock (_gate)
        {
            var newest = _epochs.Keys.Max();
            foreach (var epoch in _epochs.Keys.Where(epoch => epoch < newest).ToArray())
            {
                SecretFile.Destroy(PathOf(epoch));
                CryptographicOperations.ZeroMemory(_epochs[epoch]);
                _epochs.Remove(epoch);
            }
        }
    }

    /// <summary>Encrypts a key under the newest epoch; what it is for is bound to it.</summary>
    public (byte[] Epoch, byte[] Wrapped) Wrap(ReadOnlySpan<byte> key, ReadOnlySpan<byte> purpose)
    {
        lock (_gate)
        {
            var epoch = _epochs.Keys.Max();
            using var gcm = new AesGcm(_epochs[epoch], TagSize);
            var wrapped = new byte[WrappedSize];
            RandomNumberGenerator.Fill(wrapped.AsSpan(0, NonceSize));
            gcm.Encrypt(
                wrapped.AsSpan(0, NonceSize), key, wrapped.AsSpan(NonceSize, KeySize),
                wrapped.AsSpan(NonceSize + KeySize), purpose);
            return (Write(epoch), wrapped);
        }
    }

    /// <summary>Decrypts a key.</summary>
    /// <exception cref="CryptographicException">Its epoch is gone, or it is not what it is said to be.</exception>
    public byte[] Unwrap(ReadOnlySpan<byte> epoch, ReadOnlySpan<byte> wrapped, ReadOnlySpan<byte> purpose)
    {
        lock (_gate)
        {
            if (wrapped.Length != WrappedSize || !_epochs.TryGetValue(Read(epoch), out var master))
                throw new CryptographicException("The epoch under which a key was wrapped is not there.");

            using var gcm = new AesGcm(master, TagSize);
            var key = new byte[KeySize];
            gcm.Decrypt(
                wrapped[..NonceSize], wrapped.Slice(NonceSize, KeySize), wrapped[(NonceSize + KeySize)..], key,
                purpose);
            return key;
        }
    }

    /// <summary>An epoch as it is stored: always eight bytes, so that a row never changes its size.</summary>
    public static byte[] Write(long epoch)
    {
        var bytes = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, epoch);
        return bytes;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_gate)
        {
            foreach (var key in _epochs.Values)
                CryptographicOperations.ZeroMemory(key);
        }
    }

    private static long Read(ReadOnlySpan<byte> epoch) =>
        epoch.Length == sizeof(long) ? BinaryPrimitives.ReadInt64BigEndian(epoch) : 0;

    private string PathOf(long epoch) =>
        Path.Combine(_folder, string.Create(CultureInfo.InvariantCulture, $"{Prefix}{epoch:d8}.key"));
}
