using System.Buffers;
using System.Globalization;
using System.Text;

namespace PrivacyCloud.Domain.Ledger;

/// <summary>Writes strings as RFC 8785 (JCS) wants them: UTF-8, with the fewest escapes that JSON allows.</summary>
public static class CanonicalText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, true);

    /// <summary>Writes a string with its quotes.</summary>
    /// <exception cref="EncoderFallbackException">It holds half of a surrogate pair, which JCS refuses.</exception>
    public static void WriteString(IBufferWriter<byte> to, ReadOnlySpan<char> text)
    {
        ArgumentNullException.ThrowIfNull(to);
        to.Write("\""u8);
        while (true)
        {
            var plain = text.IndexOfAnyInRange('\0', '\u001f');
            var quoted = text.IndexOfAny('"', '\\');
            var stop = plain < 0 ? quoted : quoted < 0 ? plain : Math.Min(plain, quoted);
            Strict.GetBytes(stop < 0 ? text : text[..stop], to);
            if (stop < 0)
                break;

            WriteEscape(to, text[stop]);
            text = text[(stop + 1)..];
        }

        to.Write("\""u8);
    }

    private static void WriteEscape(IBufferWriter<byte> to, char character)
    {
        var escape = character switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\b' => "\\b",
            '\t' => "\\t",
            '\n' => "\\n",
            '\f' => "\\f",
            '\r' => "\\r",
            _ => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
        };
        Encoding.ASCII.GetBytes(escape, to);
    }
}
