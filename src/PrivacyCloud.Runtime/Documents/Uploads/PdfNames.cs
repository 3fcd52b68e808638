namespace PrivacyCloud.Runtime.Documents.Uploads;

/// <summary>
/// Reads the names in the raw bytes of a PDF, piece after piece. A name may spell any of its characters as
/// <c>#</c> and two hexadecimal digits, so it is compared as a reader would understand it.
/// </summary>
internal sealed class PdfNames
{
    private const int LengthMax = 16;

    private readonly byte[] _name = new byte[LengthMax];
    private int _length = -1;
    private int _digits;
    private int _digit;

    /// <summary>True when any name was met at all.</summary>
    public bool HasAny { get; private set; }

    /// <summary>Reads on; true when a name that starts a script or a program ended.</summary>
    public bool HasActive(ReadOnlySpan<byte> bytes)
    {
        foreach (var one in bytes)
        {
            if (_length >= 0 && !IsDelimiter(one))
            {
                Add(one);
                continue;
            }

            if (_length > 0 && IsActive(_name.AsSpan(0, Math.Min(_length, LengthMax)), _length))
                return true;

            HasAny |= _length > 0;
            (_length, _digits) = (one == '/' ? 0 : -1, 0);
        }

        return false;
    }

    private static bool IsActive(ReadOnlySpan<byte> name, int length) =>
        length == name.Length && (name.SequenceEqual("JavaScript"u8) || name.SequenceEqual("Launch"u8));

    private static bool IsDelimiter(byte one) =>
        one is 0 or 9 or 10 or 12 or 13 or 32 || "()<>[]{}/%"u8.Contains(one);

    private void Add(byte one)
    {
        if (_digits == 0 && one == '#')
        {
            _digits = 2;
            _digit = 0;
        }
        else if (_digits > 0 && char.IsAsciiHexDigit((char)one))
        {
            _digit = (_digit * 16) + Convert.ToInt32(((char)one).ToString(), 16);
            _digits--;
            if (_digits == 0)
                Put((byte)_digit);
        }
        else
        {
            _digits = 0;
            Put(one);
        }
    }

    // Beyond the longest name that matters only the length is counted.
    private void Put(byte one)
    {
        if (_length < LengthMax)
            _name[_length] = one;

        _length++;
    }
}
