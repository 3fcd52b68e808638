namespace PrivacyCloud.Runtime.Documents.Uploads;

/// <summary>
/// A walk through a file, forward only, that copies every byte it passes and remembers the last ones. Holds a bounded
/// piece of the file, however large it is.
/// </summary>
internal sealed class Walk(Stream source, Stream copy)
{
    /// <summary>The most bytes that can lie ahead at once.</summary>
    public const int AheadMax = 1024 * 1024;

    /// <summary>How many of the last bytes are remembered: the end of a zip with the longest comment.</summary>
    public const int TailMax = 22 + ushort.MaxValue;

    private const int ReadSize = 64 * 1024;

    private readonly byte[] _tail = new byte[TailMax];
    private byte[] _buffer = new byte[ReadSize];
    private int _from;
    private int _to;
    private int _tailed;
    private bool _isAtEnd;

    /// <summary>The bytes that were read and not passed yet.</summary>
    public ReadOnlyMemory<byte> Ahead => _buffer.AsMemory(_from, _to - _from);

    /// <summary>The last bytes read so far.</summary>
    public ReadOnlySpan<byte> Tail => _tail.AsSpan(0, _tailed);

    /// <summary>How many bytes were passed.</summary>
    public long Passed { get; private set; }

    /// <summary>Reads until so many bytes lie ahead; false when the file ends before.</summary>
    public async ValueTask<bool> HasAsync(int count, CancellationToken cancel)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, AheadMax);
        while (_to - _from < count && !_isAtEnd)
        {
            MakeRoom(count);
            var read = await source.ReadAsync(_buffer.AsMemory(_to), cancel);
            _isAtEnd = read == 0;
            await copy.WriteAsync(_buffer.AsMemory(_to, read), cancel);
            Remember(_buffer.AsSpan(_to, read));
            _to += read;
        }

        return _to - _from >= count;
    }

    /// <summary>Passes bytes that lie ahead.</summary>
    public void Pass(int count)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, _to - _from);
        _from += count;
        Passed += count;
    }

    /// <summary>Passes bytes, whether they lie ahead or are still to come; false when the file ends before.</summary>
    public async ValueTask<bool> SkipAsync(long count, CancellationToken cancel)
    {
        while (count > 0)
        {
            if (!await HasAsync(1, cancel))
                return false;

            var passed = (int)Math.Min(count, _to - _from);
            Pass(passed);
            count -= passed;
        }

        return true;
    }

    /// <summary>Passes all that is left.</summary>
    public async ValueTask ToEndAsync(CancellationToken cancel)
    {
        while (await HasAsync(1, cancel))
            Pass(_to - _from);
    }

    private void MakeRoom(int count)
    {
        if (_from > 0)
        {
            _buffer.AsSpan(_from, _to - _from).CopyTo(_buffer);
            (_from, _to) = (0, _to - _from);
        }

        if (_buffer.Length < count)
            Array.Resize(ref _buffer, count);
    }

    private void Remember(ReadOnlySpan<byte> read)
    {
        if (read.Length >= TailMax)
        {
            read[^TailMax..].CopyTo(_tail);
            _tailed = TailMax;
            return;
        }

        var kept = Math.Min(_tailed, TailMax - read.Length);
        _tail.AsSpan(_tailed - kept, kept).CopyTo(_tail);
        read.CopyTo(_tail.AsSpan(kept));
        _tailed = kept + read.Length;
    }
}
