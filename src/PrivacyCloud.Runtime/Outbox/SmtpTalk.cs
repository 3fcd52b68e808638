using System.Globalization;
using System.Text;

namespace PrivacyCloud.Runtime.Outbox;

/// <summary>Speaks SMTP over one stream, line by line, and reads no more than a bounded reply (RFC 5321).</summary>
internal sealed class SmtpTalk(Stream stream)
{
    private const int LineBytesMax = 2_048;
    private const int LinesMax = 100;

    private readonly byte[] _buffer = new byte[4_096];
    private int _from;
    private int _to;

    /// <summary>
    /// True when the server has said more than it was asked: before the handshake that would be somebody else.
    /// </summary>
    public bool HasUnread => _from < _to;

    /// <summary>Says a line, and reads the reply.</summary>
    public async Task<SmtpReply> SayAsync(string line, CancellationToken cancel)
    {
        await stream.WriteAsync(Encoding.ASCII.GetBytes(line + "\r\n"), cancel);
        await stream.FlushAsync(cancel);
        return await ReadAsync(cancel);
    }

    /// <summary>Sends a message, ended as the protocol ends one, and reads the reply.</summary>
    public async Task<SmtpReply> SendAsync(byte[] message, CancellationToken cancel)
    {
        await stream.WriteAsync(Stuffed(message), cancel);
        await stream.WriteAsync(".\r\n"u8.ToArray(), cancel);
        await stream.FlushAsync(cancel);
        return await ReadAsync(cancel);
    }

    /// <summary>Reads one reply, of however many lines.</summary>
    public async Task<SmtpReply> ReadAsync(CancellationToken cancel)
    {
        List<string> words = [];
        for (var lines = 0; lines < LinesMax; lines++)
        {
            var line = await LineAsync(cancel);
            if (line.Length < 3 || !int.TryParse(
                line.AsSpan(0, 3), NumberStyles.None, CultureInfo.InvariantCulture, out var code))
            {
                throw new IOException("The mail server does not speak SMTP.");
            }

            words.Add(line.Length > 4 ? line[4..] : string.Empty);
            if (line.Length == 3 || line[3] == ' ')
                return new(code, words);
        }

        throw new IOException("The mail server never ends its reply.");
    }

    /// <summary>A line that begins with a dot gets another one, so that it does not end the message.</summary>
    private static byte[] Stuffed(byte[] message)
    {
        var text = Encoding.ASCII.GetString(message).Replace("\r\n.", "\r\n..", StringComparison.Ordinal);
        return Encoding.ASCII.GetBytes(text.EndsWith("\r\n", StringComparison.Ordinal) ? text : text + "\r\n");
    }

    private async Task<string> LineAsync(CancellationToken cancel)
    {
        var line = new StringBuilder();
        while (line.Length <= LineBytesMax)
        {
            if (_from == _to)
            {
                (_from, _to) = (0, await stream.ReadAsync(_buffer, cancel));
                if (_to == 0)
                    throw new IOException("The mail server hung up.");
            }

            var next = (char)_buffer[_from++];
            if (next == '\n')
                return line.ToString().TrimEnd('\r');

            line.Append(next);
        }

        throw new IOException("The mail server never ends its line.");
    }
}

/// <summary>What a mail server answered.</summary>
internal sealed record SmtpReply(int Code, IReadOnlyList<string> Lines)
{
    /// <summary>True when it offers an extension by this name.</summary>
    public bool Offers(string extension) => Lines.Skip(1).Any(line =>
        line.Split(' ')[0].Equals(extension, StringComparison.OrdinalIgnoreCase));
}
