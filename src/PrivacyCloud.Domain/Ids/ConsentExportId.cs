namespace PrivacyCloud.Domain.Ids;

/// <summary>
/// Identifies one handing out of a tenant's consents. Text form <c>exp_…</c>.
/// </summary>
public readonly record struct ConsentExportId(Guid Value)
{
    /// <summary>What the text form begins with.</summary>
    public const string Prefix = "exp";

    /// <summary>True for the empty id, which parsers refuse.</summary>
    public bool IsDefault => Value == Guid.Empty;

    /// <summary>Reads the text form; false for anything else.</summary>
    public static bool TryParse(string? text, out ConsentExportId id)
    {
        var read = PrefixedId.TryParse(Prefix, text, out var value);
        id = new(value);
        return read;
    }

    /// <summary>The text form.</summary>
    public override string ToString() => PrefixedId.Format(Prefix, Value);
}
