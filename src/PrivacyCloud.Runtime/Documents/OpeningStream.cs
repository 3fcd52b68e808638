using System.Security.Cryptography;

namespace PrivacyCloud.Runtime.Documents;

/// <summary>Decrypts a document while it is read, one chunk at a time, from wherever the reader wants.</summary>
internal sealed class OpeningStream : Stream
{
    private readonly Stream _source;
    private readonly DocumentCipher _cipher;
    private readonly long _size;
    private readonly byte[] _plain = new byte[DocumentCipher.ChunkSize];
    private readonly byte[] _sealed = new byte[DocumentCipher.SealedChunkSize];
    private long _chunk = -1;
    private int _filled;
    private long _position;

    private OpeningStream(Stream source, DocumentCipher cipher, long size) =>
        (_source, _cipher, _size) = (source, cipher, size);

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => true;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => _size;

    /// <inheritdoc/>
    public override long Position
    {
        get => _position;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            _position = value;
        }
    }

    /// <summary>Opens a document of a known size, and refuses one that has another size or another beginning.</summary>
    /// <exception cref="CryptographicException">It is not what was written.</exception>
    public static async Task<OpeningStream> OpenAsync(
        Stream source, DocumentCipher cipher, long size, CancellationToken cancel)
    {
        if (source.Length != DocumentCipher.SealedSize(size))
            throw new CryptographicException("An encrypted document is longer or shorter than it was written.");

        var header = new byte[DocumentCipher.Header.Length];
        await source.ReadExactlyAsync(header, cancel);
        if (!DocumentCipher.Header.SequenceEqual(header))
            throw new CryptographicException("An encrypted document does not begin as one.");

        return new(source, cipher, size);
    }

    /// <inheritdoc/>
    public override async ValueTask<int> ReadAsync(
        Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (IsAtEnd(buffer.Length))
            return 0;

        if (Seek() is { IsEmpty: false } needed)
        {
            await _source.ReadExactlyAsync(needed, cancellationToken);
            OpenChunk(needed.Span);
        }

        return Give(buffer.Span);
    }

    /// <inheritdoc/>
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (IsAtEnd(buffer.Length))
            return 0;

        if (Seek() is { IsEmpty: false } needed)
        {
            _source.ReadExactly(needed.Span);
            OpenChunk(needed.Span);
        }

        return Give(buffer);
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin)
    {
        Position = offset + origin switch
        {
            SeekOrigin.Current => _position,
            SeekOrigin.End => _size,
            _ => 0,
        };
        return _position;
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        CryptographicOperations.ZeroMemory(_plain);
        if (disposing)
        {
            _cipher.Dispose();
            _source.Dispose();
        }

        base.Dispose(disposing);
    }

    private bool IsAtEnd(int wanted) => wanted == 0 || _position >= _size;

    // Goes to the chunk that holds the position; answers the room to read it into, none when it is here already.
    private Memory<byte> Seek()
    {
        var chunk = _position / DocumentCipher.ChunkSize;
        if (chunk == _chunk)
            return Memory<byte>.Empty;

        // Until the chunk is proven right there is none: a failed read must not leave the last one under a new number.
        _chunk = -1;
        var end = Math.Min(DocumentCipher.OffsetOf(chunk + 1), _source.Length);
        _source.Position = DocumentCipher.OffsetOf(chunk);
        return _sealed.AsMemory(0, (int)(end - _source.Position));
    }

    private void OpenChunk(ReadOnlySpan<byte> read)
    {
        var chunk = _position / DocumentCipher.ChunkSize;
        _filled = _cipher.Open(chunk, chunk == DocumentCipher.Chunks(_size) - 1, read, _plain);
        _chunk = chunk;
    }

    private int Give(Span<byte> buffer)
    {
        var from = (int)(_position % DocumentCipher.ChunkSize);
        var given = Math.Min(buffer.Length, _filled - from);
        _plain.AsSpan(from, given).CopyTo(buffer);
        _position += given;
        return given;
    }
}
