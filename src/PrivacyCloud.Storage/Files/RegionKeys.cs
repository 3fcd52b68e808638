using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace PrivacyCloud.Storage.Files;

/// <summary>
/// A region's key-encryption keys, one file per epoch. New keys are wrapped under the newest epoch; older ones are
/// there only while a rotation is under way. Several processes may share the files: an epoch that another one made is
/// read when it is first met.
/// </summary>
internal sealed class RegionKeys : IDisposable
{
    /// <summary>Bytes in a key.</summary>
    public const int KeySize = 32;

    /// <summary>Bytes in a wrapped key: nonce, cipher, tag.</summary>
    public const int WrappedSize = NonceSize + KeySize + TagSize;

    private const int NonceSize = 12;
    private const int TagSize = 16;
    private const int MarkSize = 16;
    private const string Prefix = "epoch-";

    private readonly Lock _gate = new();
    private readonly KeyFolder _folder;
    private readonly SortedDictionary<long, byte[]> _epochs = [];

    private RegionKeys(KeyFolder folder) => _folder = folder;

    /// <summary>The newest epoch that has a key here.</summary>
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
        var keys = new RegionKeys(new(folder));
        return keys._folder.Change(() =>
        {
            keys.Reread();
            if (keys._epochs.Count == 0 && isNew)
                keys.Add(1);

            return keys._epochs.Count > 0 ? keys : throw Broken(folder);
        });
    }

    /// <summary>Makes the key of the next epoch, durable when this answers.</summary>
    public long StartEpoch() => _folder.Change(() =>
    {
        lock (_gate)
        {
            Reread();
            return Add(_epochs.Keys.Max() + 1);
        }
    });

    /// <summary>Reads anew which epochs there are, and forgets those whose files are gone.</summary>
    public void Reread()
    {
        lock (_gate)
        {
            var there = Directory.GetFiles(_folder.Path, Prefix + "*.key").Select(NumberOf).ToHashSet();
            foreach (var gone in _epochs.Keys.Where(epoch => !there.Contains(epoch)).ToArray())
                Forget(gone);

            foreach (var epoch in there)
                Find(epoch);
        }
    }

    /// <summary>True when a rotation was begun and not ended.</summary>
    public bool HasOlder()
    {
        lock (_gate)
            return _epochs.Count > 1;
    }

    /// <summary>Destroys all epochs before one.</summary>
    public void DestroyOlderThan(long epoch) => _folder.Change(() =>
    {
        lock (_gate)
        {
            Reread();
            foreach (var older in _epochs.Keys.Where(older => older < epoch).ToArray())
            {
                SecretFile.Destroy(PathOf(older));
                Forget(older);
            }

            return true;
        }
    });

    /// <summary>Tells an epoch's key from any other of the same number, and nothing about it.</summary>
    /// <exception cref="CryptographicException">The epoch is not there.</exception>
    public byte[] MarkOf(long epoch)
    {
        lock (_gate)
        {
            return HKDF.DeriveKey(
                HashAlgorithmName.SHA256, Need(epoch), MarkSize, info: "privacycloud.epoch.v1"u8.ToArray());
        }
    }

    /// <summary>Encrypts a key under the newest epoch; what it is for is bound to it.</summary>
    public (byte[] Epoch, byte[] Wrapped) Wrap(ReadOnlySpan<byte> key, ReadOnlySpan<byte> purpose)
    {
        lock (_gate)
        {
            var newest = _epochs.Keys.Max();
            return (Write(newest), Wrap(newest, key, purpose));
        }
    }

    /// <summary>Encrypts a key under an epoch; what it is for is bound to it.</summary>
    /// <exception cref="CryptographicException">The epoch is not there.</exception>
    public byte[] Wrap(long epoch, ReadOnlySpan<byte> key, ReadOnlySpan<byte> purpose)
    {
        lock (_gate)
        {
            using var gcm = new AesGcm(Need(epoch), TagSize);
            var wrapped = new byte[WrappedSize];
            RandomNumberGenerator.Fill(wrapped.AsSpan(0, NonceSize));
            gcm.Encrypt(
                wrapped.AsSpan(0, NonceSize), key, wrapped.AsSpan(NonceSize, KeySize),
                wrapped.AsSpan(NonceSize + KeySize), purpose);
            return wrapped;
        }
    }

    /// <summary>Decrypts a key.</summary>
    /// <exception cref="CryptographicException">Its epoch is gone, or it is not what it is said to be.</exception>
    public byte[] Unwrap(ReadOnlySpan<byte> epoch, ReadOnlySpan<byte> wrapped, ReadOnlySpan<byte> purpose) =>
        Unwrap(epoch.Length == sizeof(long) ? BinaryPrimitives.ReadInt64BigEndian(epoch) : 0, wrapped, purpose);

    /// <summary>Decrypts a key.</summary>
    /// <exception cref="CryptographicException">Its epoch is gone, or it is not what it is said to be.</exception>
    public byte[] Unwrap(long epoch, ReadOnlySpan<byte> wrapped, ReadOnlySpan<byte> purpose)
    {
        if (wrapped.Length != WrappedSize)
            throw new CryptographicException("A wrapped key is cut short.");

        lock (_gate)
        {
            using var gcm = new AesGcm(Need(epoch), TagSize);
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
            foreach (var epoch in _epochs.Keys.ToArray())
                Forget(epoch);
        }
    }

    private static long NumberOf(string path) =>
        long.Parse(Path.GetFileNameWithoutExtension(path)[Prefix.Length..], CultureInfo.InvariantCulture);

    private static InvalidDataException Broken(string folder) => new(
        $"The key-encryption keys in {folder} are missing or damaged. Without them no personal data of the region can "
        + "be read; restore the folder, then start again.");

    private byte[] Need(long epoch) => Find(epoch)
        ?? throw new CryptographicException("The epoch under which a key was wrapped is not there.");

    // By its name, since a folder that is shared over a network may list a new file late.
    private byte[]? Find(long epoch)
    {
        if (_epochs.TryGetValue(epoch, out var known))
            return known;

        if (epoch <= 0 || SecretFile.TryRead(PathOf(epoch)) is not { } key)
            return null;

        _epochs[epoch] = key.Length == KeySize ? key : throw Broken(_folder.Path);
        return key;
    }

    private long Add(long epoch)
    {
        var key = RandomNumberGenerator.GetBytes(KeySize);
        SecretFile.TryWriteNew(PathOf(epoch), key);
        CryptographicOperations.ZeroMemory(key);

        // Read again, because where locks on files are not honoured another process may have been first.
        _ = Need(epoch);
        return epoch;
    }

    private void Forget(long epoch)
    {
        CryptographicOperations.ZeroMemory(_epochs[epoch]);
        _epochs.Remove(epoch);
    }

    private string PathOf(long epoch) =>
        _folder[string.Create(CultureInfo.InvariantCulture, $"{Prefix}{epoch:d8}.key")];
}
