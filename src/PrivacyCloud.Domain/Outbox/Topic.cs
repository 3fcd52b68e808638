namespace PrivacyCloud.Domain.Outbox;

/// <summary>
/// What a parcel is about, as kind and id of a stream in the same log: <c>request/req_…</c>. Never a name.
/// </summary>
public readonly record struct Topic
{
    /// <summary>The most characters a topic may have.</summary>
    public const int LengthMax = 80;

    private readonly string? _text;

    private Topic(string text) => _text = text;

    /// <summary>True for the empty topic, which is refused everywhere.</summary>
    public bool IsDefault => _text is null;

    /// <summary>The kind of stream.</summary>
    public string Kind => _text is null ? string.Empty : _text[.._text.IndexOf('/', StringComparison.Ordinal)];

    /// <summary>The id of the stream.</summary>
    public string Id => _text is null ? string.Empty : _text[(_text.IndexOf('/', StringComparison.Ordinal) + 1)..];

    /// <summary>The topic that a stream is.</summary>
    public static Topic Of(Ledger.StreamId stream) =>
        TryParse(stream.Local, out var topic) ? topic : throw new FormatException("No topic is called so.");

    /// <summary>Reads <c>kind/id</c> in lower-case letters, digits, hyphens and underscores.</summary>
    public static bool TryParse(string? text, out Topic topic)
    {
        topic = default;
        var slash = text?.IndexOf('/', StringComparison.Ordinal) ?? -1;
        if (slash < 1 || text!.Length > LengthMax || !IsWord(text[..slash]) || !IsWord(text[(slash + 1)..]))
            return false;

        topic = new(text);
        return true;
    }

    /// <summary>The text form.</summary>
    public override string ToString() => _text ?? string.Empty;

    private static bool IsWord(string text) => text.Length > 0
        && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '_');
}
