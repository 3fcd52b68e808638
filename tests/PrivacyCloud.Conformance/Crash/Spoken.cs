namespace PrivacyCloud.Conformance.Crash;

/// <summary>The lines a process has written, and those who wait for one.</summary>
internal sealed class Spoken
{
    private readonly Lock _gate = new();
    private readonly List<string> _lines = [];
    private readonly List<(string Text, TaskCompletionSource<string> Line)> _waiting = [];
    private bool _ended;

    /// <summary>Takes in a line; null is the end.</summary>
    public void Hear(string? line)
    {
        lock (_gate)
        {
            if (line is not null)
                _lines.Add(line);

            _ended |= line is null;
            foreach (var (text, waiting) in _waiting)
                Answer(text, waiting, line is null ? [] : [line]);
        }
    }

    /// <summary>The first line that holds a text, as soon as it is there.</summary>
    public Task<string> LineAsync(string text)
    {
        TaskCompletionSource<string> line = new(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
        {
            _waiting.Add((text, line));
            Answer(text, line, _lines);
        }

        return line.Task;
    }

    public override string ToString()
    {
        lock (_gate)
            return string.Join('\n', _lines);
    }

    private void Answer(string text, TaskCompletionSource<string> waiting, IEnumerable<string> lines)
    {
        if (lines.FirstOrDefault(one => one.Contains(text, StringComparison.Ordinal)) is { } found)
            waiting.TrySetResult(found);
        else if (_ended)
            waiting.TrySetException(new EndOfStreamException($"It ended without \"{text}\"."));
    }
}
