using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Domain.Notices;

/// <summary>
/// Writes RFC 8785 JSON straight down. The names of an object must come in their order, which is checked: a document
/// that is hashed has one form only.
/// </summary>
internal sealed class CanonicalWriter
{
    private readonly ArrayBufferWriter<byte> _to = new(4096);
    private readonly Stack<string?> _names = new();
    private bool _first = true;

    public byte[] ToArray()
    {
        Debug.Assert(_names.Count == 0, "What was opened must be closed.");
        return _to.WrittenSpan.ToArray();
    }

    public CanonicalWriter Object(Action inside) => Nested('{', '}', string.Empty, inside);

    public CanonicalWriter List<T>(IEnumerable<T> items, Action<T> item) => Nested('[', ']', null, () =>
    {
        foreach (var one in items)
        {
            Comma();
            item(one);
            _first = false;
        }
    });

    public CanonicalWriter Member(string name)
    {
        var last = _names.Pop();
        if (last is null || (last.Length > 0 && string.CompareOrdinal(last, name) >= 0))
            throw new UnreachableException("The names of an object are written in their order.");

        _names.Push(name);
        Comma();
        _first = false;
        CanonicalText.WriteString(_to, name);
        Write(":");
        return this;
    }

    public CanonicalWriter Text(string? text)
    {
        if (text is null)
            Write("null");
        else
            CanonicalText.WriteString(_to, text);

        return this;
    }

    public CanonicalWriter Number(int number)
    {
        Write(number.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    public CanonicalWriter Flag(bool flag)
    {
        Write(flag ? "true" : "false");
        return this;
    }

    private CanonicalWriter Nested(char open, char close, string? names, Action inside)
    {
        Write(open.ToString());
        _first = true;
        _names.Push(names);
        inside();
        _names.Pop();
        _first = false;
        Write(close.ToString());
        return this;
    }

    private void Comma()
    {
        if (!_first)
            Write(",");
    }

    private void Write(string ascii) => Encoding.ASCII.GetBytes(ascii, _to);
}
