using System.Buffers;
using System.IO.Pipelines;
using System.Security.Cryptography;

namespace PrivacyCloud.Runtime.Consents.Imports;

/// <summary>
/// Reads lines in batches while they arrive, and hashes every byte. What is in memory is one batch, however long the
/// body or a line of it is. Where a batch ends follows from the bytes alone, never from how they arrive.
/// </summary>
internal sealed class LineSource(PipeReader pipe) : IDisposable
{
    private const byte LineFeed = (byte)'\n';
    private const byte Return = (byte)'\r';

    /// <summary>A line with its carriage return and a mark before it.</summary>
    private const int SentBytesMax = ImportLimits.LineBytesMax + 4;

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] _kept = new byte[ImportLimits.BatchBytesMax + SentBytesMax];
    private readonly List<SentLine> _lines = new(ImportLimits.BatchLinesMax);
    private long _bytes;
    private long _number;
    private int _used;
    private bool _skipsToEnd;

    private static ReadOnlySpan<byte> Mark => [0xef, 0xbb, 0xbf];

    private static ReadOnlySpan<byte> Blanks => " \t\r"u8;

    /// <summary>
    /// Passes over what was read at an earlier time; false when it is not the same bytes, or fewer.
    /// </summary>
    public async Task<bool> PassAsync(ImportRow earlier, CancellationToken cancel)
    {
        while (_bytes < earlier.Bytes)
        {
            var read = await pipe.ReadAsync(cancel);
            var part = read.Buffer.Slice(0, Math.Min(read.Buffer.Length, earlier.Bytes - _bytes));
            Consume(part);
            pipe.AdvanceTo(part.End);
            if (read.IsCompleted && part.Length == read.Buffer.Length && _bytes < earlier.Bytes)
                return false;
        }

        _number = earlier.Line;
        return string.Equals(Convert.ToHexStringLower(_hash.GetCurrentHash()), earlier.Hash, StringComparison.Ordinal);
    }

    /// <summary>True when nothing follows what was read.</summary>
    public async Task<bool> IsAtEndAsync(CancellationToken cancel)
    {
        var read = await pipe.ReadAsync(cancel);
        var isEnd = read.Buffer.IsEmpty && read.IsCompleted;
        pipe.AdvanceTo(read.Buffer.Start);
        return isEnd;
    }

    /// <summary>The next lines: as many as a batch holds, or the last ones.</summary>
    public async Task<LineBatch> ReadAsync(CancellationToken cancel)
    {
        _lines.Clear();
        _used = 0;
        while (true)
        {
            var read = await pipe.ReadAsync(cancel);
            var rest = TakeLines(read.Buffer);
            if (IsFull)
            {
                pipe.AdvanceTo(rest.Start);
                return Batch(isLast: false);
            }

            if (read.IsCompleted)
            {
                TakeLast(rest);
                pipe.AdvanceTo(read.Buffer.End);
                return Batch(isLast: true);
            }

            pipe.AdvanceTo(rest.Start, rest.End);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _hash.Dispose();

    private bool IsFull =>
        _lines.Count == ImportLimits.BatchLinesMax || _used >= ImportLimits.BatchBytesMax;

    private LineBatch Batch(bool isLast) => new(_lines, _bytes, _number, _hash.GetCurrentHash(), isLast);

    /// <summary>Takes whole lines; what is left is the beginning of one, or what the next batch takes.</summary>
    private ReadOnlySequence<byte> TakeLines(ReadOnlySequence<byte> buffer)
    {
        var rest = buffer;
        while (!IsFull && rest.PositionOf(LineFeed) is { } end)
        {
            Take(rest.Slice(0, end));
            rest = rest.Slice(rest.GetPosition(1, end));
        }

        var isFull = IsFull;
        Consume(buffer.Slice(0, rest.Start));
        if (isFull || rest.Length <= SentBytesMax)
            return rest;

        // What is so long already is not looked at again: it goes by until its end.
        _skipsToEnd = true;
        Consume(rest);
        return buffer.Slice(buffer.End);
    }

    /// <summary>A body need not end with a line's end.</summary>
    private void TakeLast(ReadOnlySequence<byte> rest)
    {
        if (!rest.IsEmpty || _skipsToEnd)
            Take(rest);

        Consume(rest);
    }

    private void Take(ReadOnlySequence<byte> line)
    {
        _number++;
        if (_skipsToEnd || line.Length > SentBytesMax || !Keep(line))
            _lines.Add(new(_number, default, IsTooLong: true));

        _skipsToEnd = false;
    }

    /// <summary>Keeps what a line holds, if it holds anything; false when that is too much.</summary>
    private bool Keep(ReadOnlySequence<byte> line)
    {
        var text = _kept.AsMemory(_used, (int)line.Length);
        line.CopyTo(text.Span);
        if (_number == 1 && text.Span.StartsWith(Mark))
            text = text[Mark.Length..];

        if (text.Span is [.., Return])
            text = text[..^1];

        if (text.Length > ImportLimits.LineBytesMax)
            return false;

        if (text.Span.IndexOfAnyExcept(Blanks) < 0)
            return true;

        _lines.Add(new(_number, text, IsTooLong: false));
        _used += (int)line.Length;
        return true;
    }

    private void Consume(ReadOnlySequence<byte> part)
    {
        foreach (var segment in part)
            _hash.AppendData(segment.Span);

        _bytes += part.Length;
    }
}
