using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PrivacyCloud.Rules.Strict;

/// <summary>
/// Reads JSON into nodes that know their line. Comments, trailing commas, doubled members and bad UTF-8 are errors.
/// </summary>
internal sealed class StrictJson
{
    private const int DepthMax = 32;

    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private readonly string _file;
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly Errors _errors;
    private readonly List<int> _lineStarts = [0];

    private StrictJson(PackFile file, Errors errors)
    {
        (_file, _bytes, _errors) = (file.Path, file.Bytes, errors);
        var span = _bytes.Span;
        for (var at = 0; at < span.Length; at++)
        {
            if (span[at] == '\n')
            {
                _lineStarts.Add(at + 1);
            }
        }
    }

    /// <summary>The file's one value; null when it is no JSON, and then the error is noted.</summary>
    public static Node? Read(PackFile file, Errors errors)
    {
        if (file.Bytes.Length > PackFile.SizeBytesMax)
        {
            errors.Add(file.Path, 1, "$", "The file is larger than 1 MiB. Split it: one provision per file.");
            return null;
        }

        return new StrictJson(file, errors).ReadAll();
    }

    private Node? ReadAll()
    {
        if (_bytes.Span.StartsWith(ByteOrderMark))
        {
            _errors.Add(_file, 1, "$", "The file begins with a byte order mark. Save it as UTF-8 without one.");
            return null;
        }

        var before = _errors.Count;
        try
        {
            _ = new UTF8Encoding(false, throwOnInvalidBytes: true).GetCharCount(_bytes.Span);
            var reader = new Utf8JsonReader(_bytes.Span, new JsonReaderOptions { MaxDepth = DepthMax });
            reader.Read();
            var node = ReadNode(ref reader, "$");
            if (reader.Read())
            {
                _errors.Add(_file, LineOf(reader.TokenStartIndex), "$", "Something follows the end of the value.");
            }

            return _errors.Count == before ? node : null;
        }
        catch (JsonException bad)
        {
            _errors.Add(_file, (int)(bad.LineNumber ?? 0) + 1, "$", "This is not JSON as we read it: " + bad.Message);
            return null;
        }
        catch (DecoderFallbackException)
        {
            _errors.Add(_file, 1, "$", "The file is not UTF-8.");
            return null;
        }
    }

    private Node ReadNode(ref Utf8JsonReader reader, string path)
    {
        var line = LineOf(reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return ReadObject(ref reader, line, path);
            case JsonTokenType.StartArray:
                return ReadArray(ref reader, line, path);
            case JsonTokenType.String:
                return new Node.String(line, path, TextOf(ref reader, line, path));
            case JsonTokenType.Number:
                return ReadNumber(ref reader, line, path);
            case JsonTokenType.True or JsonTokenType.False:
                return new Node.Boolean(line, path, reader.GetBoolean());
            default:
                return new Node.Null(line, path);
        }
    }

    private Node ReadNumber(ref Utf8JsonReader reader, int line, string path)
    {
        if (reader.TryGetDecimal(out var value))
        {
            return new Node.Number(line, path, value);
        }

        _errors.Add(_file, line, path, "The number is out of range.");
        return new Node.Null(line, path);
    }

    /// <summary>An escape such as <c>\ud800</c> alone is JSON by its grammar, yet no text.</summary>
    private string TextOf(ref Utf8JsonReader reader, int line, string path)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            _errors.Add(_file, line, path, "The text holds half of a character (a lone surrogate).");
            return string.Empty;
        }
    }

    private Node.Object ReadObject(ref Utf8JsonReader reader, int line, string path)
    {
        var members = new Dictionary<string, Node>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var nameLine = LineOf(reader.TokenStartIndex);
            var name = TextOf(ref reader, nameLine, path);
            var inner = path == "$" ? name : $"{path}.{name}";
            reader.Read();
            if (!members.TryAdd(name, ReadNode(ref reader, inner)))
            {
                _errors.Add(_file, nameLine, inner, "This member is there twice. Keep one.");
            }
        }

        return new(line, path, members);
    }

    private Node.Array ReadArray(ref Utf8JsonReader reader, int line, string path)
    {
        var items = new List<Node>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(ReadNode(ref reader, string.Create(CultureInfo.InvariantCulture, $"{path}[{items.Count}]")));
        }

        return new(line, path, items);
    }

    private int LineOf(long offset)
    {
        var found = _lineStarts.BinarySearch((int)offset);
        return found >= 0 ? found + 1 : ~found;
    }
}
