using System.Security.Cryptography;

namespace PrivacyCloud.Runtime.Documents;

/// <summary>Encrypts what is written to it and hands it on, a chunk at a time. Refuses more than a size.</summary>
internal sealed class SealingStream(Stream target, DocumentCipher cipher, long sizeMax) : Stream
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] _plain = new byte[DocumentCipher.ChunkSize];
    private readonly byte[] _sealed = new byte[DocumentCipher.SealedChunkSize];
    private int _filled;
    private long _chunk;
    private long _size;

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <summary>How many plain bytes were written so far.</summary>
    public override long Length => _size;

    /// <inheritdoc/>
    public override long Position
    {
        get => _size;
        set => throw new NotSupportedException();
    }

    /// <summary>Begins the document.</summary>
    public ValueTask BeginAsync(CancellationToken cancel) =>
        target.WriteAsync(DocumentCipher.Header.ToArray(), cancel);

    /// <summary>Ends the document; answers the hash of its plain content in hexadecimal.</summary>
    public async Task<string> EndAsync(CancellationToken cancel)
    {
        await target.WriteAsync(SealChunk(isLast: true), cancel);
        return Convert.ToHexStringLower(_hash.GetHashAndReset());
    }

    /// <inheritdoc/>
    public override async ValueTask WriteAsync(
        ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (!buffer.IsEmpty)
        {
            // A full chunk waits for the next byte: only then is it known not to be the last.
            if (_filled == _plain.Length)
                await target.WriteAsync(SealChunk(isLast: false), cancellationToken);

            buffer = buffer[Take(buffer.Span)..];
        }
    }

    /// <inheritdoc/>
    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            if (_filled == _plain.Length)
                target.Write(SealChunk(isLast: false).Span);

            buffer = buffer[Take(buffer)..];
        }
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <summary>Does nothing: a chunk is handed on when it is full.</summary>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        CryptographicOperations.ZeroMemory(_plain);
        _hash.Dispose();
        base.Dispose(disposing);
    }

    private int Take(ReadOnlySpan<byte> plain)
    {
        var taken = Math.Min(plain.Length, _plain.Length - _filled);
        if (_size + taken > sizeMax)
            throw new SizeExceededException();

        plain[..taken].CopyTo(_plain.AsSpan(_filled));
        _hash.AppendData(plain[..taken]);
        (_filled, _size) = (_filled + taken, _size + taken);
        return taken;
    }

    private ReadOnlyMemory<byte> SealChunk(bool isLast)
    {
        var size = cipher.Seal(_chunk, isLast, _plain.AsSpan(0, _filled), _sealed);
        (_chunk, _filled) = (_chunk + 1, 0);
        return _sealed.AsMemory(0, size);
    }
}
