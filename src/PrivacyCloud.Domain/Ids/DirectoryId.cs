namespace PrivacyCloud.Domain.Ids;

/// <summary>
/// Identifies the directory in which an organisation keeps its own accounts, as the directory itself is numbered: 32
/// hexadecimal digits in five groups, lower case. It names an organisation, never a person.
/// </summary>
public readonly record struct DirectoryId
{
    private readonly Guid _value;

    private DirectoryId(Guid value) => _value = value;

    /// <summary>True for no directory, which is refused everywhere.</summary>
    public bool IsDefault => _value == Guid.Empty;

    /// <summary>
    /// Reads the text form, in any case; false for anything else, and for the number that is all zeros.
    /// </summary>
    public static bool TryParse(string? text, out DirectoryId directory)
    {
        var good = Guid.TryParseExact(text, "D", out var value) && value != Guid.Empty;
        directory = new(good ? value : Guid.Empty);
        return good;
    }

    /// <summary>Reads an id that is known to be good.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static DirectoryId Parse(string text) =>
        TryParse(text, out var directory) ? directory : throw new FormatException("This is no directory's id.");

    /// <summary>The text form.</summary>
    public override string ToString() => IsDefault ? string.Empty : _value.ToString("D");
}
