namespace PrivacyCloud.Domain.Ids;

/// <summary>
/// Identifies one legal duty of a tenant: one clock that runs until it is done. Text form <c>dut_…</c>.
/// </summary>
public readonly record struct DutyId(Guid Value)
{
    /// <summary>What the text form begins with.</summary>
    public const string Prefix = "dut";

    /// <summary>True for the empty id, which parsers and the gateway refuse.</summary>
    public bool IsDefault => Value == Guid.Empty;

    /// <summary>Reads the text form; false for anything else.</summary>
    public static bool TryParse(string? text, out DutyId id)
    {
        var read = PrefixedId.TryParse(Prefix, text, out var value);
        id = new(value);
        return read;
    }

    /// <summary>The text form.</summary>
    public override string ToString() => PrefixedId.Format(Prefix, Value);
}
