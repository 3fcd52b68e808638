namespace PrivacyCloud.Domain.Ids;

/// <summary>
/// Identifies a personal link to somebody's preferences. It follows from the secret in the link under a key, and does
/// not lead back to it. Text form <c>pln_…</c>.
/// </summary>
public readonly record struct PreferenceLinkId(Guid Value)
{
    /// <summary>What the text form begins with.</summary>
    public const string Prefix = "pln";

    /// <summary>True for the empty id, which parsers refuse.</summary>
    public bool IsDefault => Value == Guid.Empty;

    /// <summary>Reads the text form; false for anything else.</summary>
    public static bool TryParse(string? text, out PreferenceLinkId id)
    {
        var read = PrefixedId.TryParse(Prefix, text, out var value);
        id = new(value);
        return read;
    }

    /// <summary>The text form.</summary>
    public override string ToString() => PrefixedId.Format(Prefix, Value);
}
