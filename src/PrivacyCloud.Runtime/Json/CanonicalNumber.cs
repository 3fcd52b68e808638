using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PrivacyCloud.Runtime.Json;

/// <summary>
/// Writes numbers as ECMAScript does, which is what RFC 8785 wants: the shortest digits that read back.
/// </summary>
internal static class CanonicalNumber
{
    /// <summary>Writes one number.</summary>
    /// <exception cref="JsonException">It is too large for a double.</exception>
    public static void Write(IBufferWriter<byte> to, double number)
    {
        if (!double.IsFinite(number))
            throw new JsonException("A number is too large for a double.");

        Encoding.ASCII.GetBytes(Format(number), to);
    }

    private static string Format(double number)
    {
        if (number == 0)
            return "0";

        if (Math.Abs(number) < 1e15 && Math.Truncate(number) == number)
            return ((long)number).ToString(CultureInfo.InvariantCulture);

        var sign = number < 0 ? "-" : string.Empty;
        var (digits, point) = Decompose(Math.Abs(number));
        return sign + Place(digits, point);
    }

    /// <summary>The shortest digits without zeros at either end, and where the point stands after the first.</summary>
    private static (string Digits, int Point) Decompose(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        var mark = text.IndexOf('E', StringComparison.Ordinal);
        var power = mark < 0 ? 0 : int.Parse(text[(mark + 1)..], CultureInfo.InvariantCulture);
        var mantissa = mark < 0 ? text : text[..mark];
        var dot = mantissa.IndexOf('.', StringComparison.Ordinal);
        var point = (dot < 0 ? mantissa.Length : dot) + power;
        var all = mantissa.Replace(".", string.Empty, StringComparison.Ordinal);
        var digits = all.TrimStart('0');
        return (digits.TrimEnd('0'), point - (all.Length - digits.Length));
    }

    private static string Place(string digits, int point) => point switch
    {
        > 21 or <= -6 => Exponent(digits, point - 1),
        <= 0 => "0." + new string('0', -point) + digits,
        _ when point >= digits.Length => digits + new string('0', point - digits.Length),
        _ => digits[..point] + "." + digits[point..],
    };

    private static string Exponent(string digits, int power)
    {
        var mantissa = digits.Length == 1 ? digits : digits[..1] + "." + digits[1..];
        return string.Create(CultureInfo.InvariantCulture, $"{mantissa}e{(power < 0 ? "-" : "+")}{Math.Abs(power)}");
    }
}
