namespace PrivacyCloud.Domain.Ids;

/// <summary>
/// Identifies one recorded decision set. It follows from the receipt's id and does not lead back to it, so that who
/// knows of a decision cannot read its receipt. Text form <c>con_…</c>.
/// </summary>
public readonly record struct ConsentId(Guid Value)
{
    /// <summary>What the text form begins with.</summary>
    public const string Prefix = "con";

    /// <summary>True for the empty id, which parsers refuse.</summary>
    public bool IsDefault => Value == Guid.Empty;

    /// <summary>Reads the text form; false for anything else.</summary>
    public static bool TryParse(string? text, out ConsentId id)
    {
        var read = PrefixedId.TryParse(Prefix, text, out var value);
        id = new(value);
        return read;
    }

    /// <summary>The text form.</summary>
    public override string ToString() => PrefixedId.Format(Prefix, Value);
}
