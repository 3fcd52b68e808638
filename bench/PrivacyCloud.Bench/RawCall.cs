using System.Globalization;
using System.Text;

namespace PrivacyCloud.Bench;

/// <summary>
/// A call as the bytes that go over the wire, with places where the number of the call is put: so that making a call
/// costs the client next to nothing.
/// </summary>
internal sealed class RawCall
{
    private const int Digits = 18;
    private static readonly string Place = new('#', Digits);

    private readonly byte[] _template;
    private readonly int[] _places;

    /// <summary>A call; <see cref="Number"/> stands where its number goes.</summary>
    public RawCall(string method, string path, string? key, string? body)
    {
        var head = new StringBuilder($"{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n");
        if (key is not null)
            head.Append(CultureInfo.InvariantCulture, $"Authorization: Bearer {key}\r\n");

        if (body is not null)
        {
            head.Append("Content-Type: application/json\r\n").Append(
                CultureInfo.InvariantCulture, $"Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n");
        }

        _template = Encoding.UTF8.GetBytes($"{head}\r\n{body}");
        List<int> places = [];
        for (int from = 0, at; (at = _template.AsSpan(from).IndexOf(Encoding.ASCII.GetBytes(Place))) >= 0;)
        {
            places.Add(from + at);
            from += at + Digits;
        }

        _places = [.. places];
    }

    /// <summary>How many different numbers there are: then they begin again; without it each comes once.</summary>
    public long Of { get; init; } = long.MaxValue;

    /// <summary>Stands for the number in a body.</summary>
    public static string Number => Place;

    /// <summary>A buffer to write calls into.</summary>
    public byte[] Buffer() => [.. _template];

    /// <summary>Makes it the call of a number.</summary>
    public void Write(byte[] buffer, long number)
    {
        foreach (var place in _places)
            (number % Of).TryFormat(
                buffer.AsSpan(place, Digits), out _, "D18", CultureInfo.InvariantCulture);
    }
}
